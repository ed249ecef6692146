package dev.truce.spring.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses content of a guarded operation whose {@code Content-Type} is a range, such as <code>&#42;/&#42;</code>, as Spring refuses every other media
 * type that it cannot read (415): of a range, it fails with an exception of its own, which would be answered with 500.
 */
final class WildcardContent implements HandlerInterceptor {
    private final GuardedOperations operations;

    WildcardContent(GuardedOperations operations) {
        this.operations = operations;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws HttpMediaTypeNotSupportedException {
        String sent = request.getContentType();
        if (sent != null && sent.indexOf('*') >= 0 && operations.of(handler).isGuarded()) {
            MediaType type;
            try {
                type = MediaType.parseMediaType(sent);
            } catch (InvalidMediaTypeException e) {
                return true; // which Spring refuses itself
            }
            if (type.isWildcardType() || type.isWildcardSubtype()) {
                throw new HttpMediaTypeNotSupportedException(type, List.of());
            }
        }
        return true;
    }
}
