package dev.truce.spring.idempotency;

import dev.truce.web.idempotency.Fingerprint;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.Part;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A request whose body was read for its fingerprint, and is read again by the handler. It cannot become asynchronous: effect and answer
 * would then be on threads that do not share the transaction.
 */
final class KeptRequest extends HttpServletRequestWrapper {
    private byte @Nullable [] body;

    KeptRequest(HttpServletRequest request) {
        super(request);
    }

    /** Reads the payload. Forms and parts are read as the container parses them, which keeps them for the handler. */
    String fingerprint() throws IOException {
        String query = getQueryString() == null ? "" : getQueryString();
        String type = mediaType();
        Fingerprint fingerprint =
                new Fingerprint().add(getRequestURI()).add(query).add(type);
        if (type.equals("application/x-www-form-urlencoded")) {
            new TreeMap<>(getParameterMap()).forEach((name, values) -> {
                fingerprint.add(name).add(Integer.toString(values.length));
                for (String value : values) {
                    fingerprint.add(value);
                }
            });
        } else if (type.startsWith("multipart/")) {
            addParts(fingerprint);
        } else {
            byte[] read = super.getInputStream().readAllBytes();
            body = read;
            fingerprint.add(read);
        }
        return fingerprint.hash();
    }

    private void addParts(Fingerprint fingerprint) throws IOException {
        try {
            for (Part part : getParts()) {
                String file = part.getSubmittedFileName() == null ? "" : part.getSubmittedFileName();
                try (InputStream content = part.getInputStream()) {
                    fingerprint.add(part.getName()).add(file).add(content.readAllBytes());
                }
            }
        } catch (ServletException | IllegalStateException e) {
            // too large, or no parts: the handler gets the same failure, and its answer is not stored
            fingerprint.add(e.getClass().getName());
        }
    }

    /** Charset and boundary may differ from one sending to the next. */
    private String mediaType() {
        String type = getContentType() == null ? "" : getContentType();
        int parameters = type.indexOf(';');
        return (parameters < 0 ? type : type.substring(0, parameters)).strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return body == null ? super.getInputStream() : new Kept(new ByteArrayInputStream(body));
    }

    @Override
    public BufferedReader getReader() throws IOException {
        String encoding = getCharacterEncoding();
        Charset charset = encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding);
        return body == null
                ? super.getReader()
                : new BufferedReader(new InputStreamReader(new ByteArrayInputStream(body), charset));
    }

    @Override
    public boolean isAsyncSupported() {
        return false;
    }

    @Override
    public AsyncContext startAsync() {
        throw notAsync();
    }

    @Override
    public AsyncContext startAsync(ServletRequest request, ServletResponse response) {
        throw notAsync();
    }

    private static IllegalStateException notAsync() {
        return new IllegalStateException("an @Idempotent handler answers on the thread of its request");
    }

    /** The body as it was read. */
    private static final class Kept extends ServletInputStream {
        private final ByteArrayInputStream content;

        Kept(ByteArrayInputStream content) {
            this.content = content;
        }

        @Override
        public int read() {
            return content.read();
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            return content.read(into, offset, length);
        }

        @Override
        public boolean isFinished() {
            return content.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw notAsync();
        }
    }
}
