package dev.truce.spring.persistence;

import dev.truce.web.WrittenResources;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** The resources that the request of this thread has written. */
public final class RequestWrites {

    private static final String ATTRIBUTE = RequestWrites.class.getName();
    private static final String ENCLOSING = EnclosingTransaction.class.getName();

    private RequestWrites() {}

    /**
     * Returns the resources.
     *
     * @return the resources; {@code null} if none was written
     */
    public static @Nullable WrittenResources get() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        return request != null
                        && request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST)
                                instanceof WrittenResources written
                ? written
                : null;
    }

    /**
     * Returns the transaction that encloses the request of this thread.
     *
     * @return the transaction; {@code null} if there is none, or if it is suspended
     */
    public static @Nullable EnclosingTransaction enclosing() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        return request != null
                        && request.getAttribute(ENCLOSING, RequestAttributes.SCOPE_REQUEST)
                                instanceof EnclosingTransaction open
                ? open
                : null;
    }

    /**
     * Makes the writes of a transaction count as soon as they are flushed: the answer of its request is not sent if they are rolled back.
     *
     * @param request the request
     * @param transaction the transaction; {@code null} while another one has suspended it, and after its end
     */
    public static void enclose(HttpServletRequest request, @Nullable EnclosingTransaction transaction) {
        request.setAttribute(ENCLOSING, transaction);
    }

    /** Returns whether this thread serves a request. */
    static boolean isPossible() {
        return RequestContextHolder.getRequestAttributes() != null;
    }

    static void add(Object resource, Object key) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return;
        }
        WrittenResources written = get();
        if (written == null) {
            written = new WrittenResources();
            request.setAttribute(ATTRIBUTE, written, RequestAttributes.SCOPE_REQUEST);
        }
        written.add(resource, key);
    }
}
