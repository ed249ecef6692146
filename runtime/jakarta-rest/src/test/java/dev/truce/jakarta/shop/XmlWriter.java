package dev.truce.jakarta.shop;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;

/** Writes the view of an owner as XML. */
@Produces(MediaType.APPLICATION_XML)
public class XmlWriter implements MessageBodyWriter<OwnerView> {

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == OwnerView.class;
    }

    @Override
    public void writeTo(
            OwnerView view,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        out.write(("<owner><name>" + view.name() + "</name></owner>").getBytes(StandardCharsets.UTF_8));
    }
}
