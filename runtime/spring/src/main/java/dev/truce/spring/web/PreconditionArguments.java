package dev.truce.spring.web;

import dev.truce.runtime.IfMatch;
import dev.truce.runtime.IfNoneMatch;
import dev.truce.web.Preconditions;
import dev.truce.web.RequestCheck;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Resolves {@link IfMatch} and {@link IfNoneMatch} parameters of handler methods. */
final class PreconditionArguments implements HandlerMethodArgumentResolver {

    private final Preconditions preconditions;
    private final RequestCheck check;

    PreconditionArguments(Preconditions preconditions, RequestCheck check) {
        this.preconditions = preconditions;
        this.check = check;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == IfMatch.class || parameter.getParameterType() == IfNoneMatch.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest webRequest,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest request = webRequest.getNativeRequest(HttpServletRequest.class);
        if (request == null) {
            throw new IllegalStateException("If-Match can be read from an HTTP request only");
        }
        if (parameter.getParameterType() == IfNoneMatch.class) {
            return preconditions.ifNoneMatch(ServletClientRequest.lines(request, "If-None-Match"));
        }
        IfMatch header = preconditions.ifMatch(ServletClientRequest.lines(request, "If-Match"));
        if (check.comparesPreconditions() && !header.isAbsent()) {
            UncheckedPreconditions.taken(request, header);
        }
        return header;
    }
}
