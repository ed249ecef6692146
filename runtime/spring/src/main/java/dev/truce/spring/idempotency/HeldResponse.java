package dev.truce.spring.idempotency;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** A response that is sent when the transaction has ended: until then, another answer can take its place. */
final class HeldResponse extends ContentCachingResponseWrapper {
    private final HttpServletResponse target;
    private int error;
    private @Nullable String message;

    HeldResponse(HttpServletResponse target) {
        super(target);
        this.target = target;
    }

    /** Whether the container is to make the answer, so that its body is not known here. */
    boolean isError() {
        return error != 0;
    }

    /** Returns the values of a header as one list; {@code null} if there is none. */
    @Nullable
    String header(String name) {
        Collection<String> lines = getHeaders(name);
        return lines.isEmpty() ? null : String.join(", ", lines);
    }

    @Override
    public int getStatus() {
        return isError() ? error : super.getStatus();
    }

    @Override
    public void sendError(int status) {
        sendError(status, null);
    }

    @Override
    public void sendError(int status, @Nullable String text) {
        error = status;
        message = text;
        resetBuffer();
    }

    @Override
    public void sendRedirect(String location) {
        sendRedirect(location, SC_FOUND, true);
    }

    @Override
    public void sendRedirect(String location, int status, boolean clearBuffer) {
        if (clearBuffer) {
            resetBuffer();
        }
        setStatus(status);
        setHeader(HttpHeaders.LOCATION, location);
    }

    @Override
    public boolean isCommitted() {
        return isError() || super.isCommitted();
    }

    @Override
    public void reset() {
        error = 0;
        message = null;
        super.reset();
    }

    /** Sends what was answered. */
    void send() throws IOException {
        if (!isError()) {
            copyBodyToResponse();
        } else if (message == null) {
            target.sendError(error);
        } else {
            target.sendError(error, message);
        }
    }
}
