package dev.truce.servers;

import com.fasterxml.jackson.core.JacksonException;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;

/** Refuses content that is not JSON in one way on every server, each of which has a mapper of its own for Jackson's exceptions. */
@Provider
public class UnreadableContent implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        try {
            return context.proceed();
        } catch (JacksonException e) {
            throw new BadRequestException(e);
        }
    }
}
