package dev.truce.spring.persistence;

import dev.truce.web.WrittenResources;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** The resources that the request of this thread has written. */
public final class RequestWrites {

    private static final String ATTRIBUTE = RequestWrites.class.getName();

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
