package dev.truce.spring.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.MappingMatch;
import java.nio.charset.StandardCharsets;
import org.springframework.web.util.UriUtils;
import org.springframework.web.util.UrlPathHelper;

/**
 * The path that the application is served under: the context path, and that of the dispatcher servlet where it does not serve all paths,
 * as {@code spring.mvc.servlet.path} says.
 */
public final class ApplicationPath {

    private ApplicationPath() {}

    /**
     * Returns the path for a request, which a proxy may have changed.
     *
     * @param request the request
     * @return empty, or a raw path that begins with {@code /} and does not end with it
     */
    public static String of(HttpServletRequest request) {
        return request.getContextPath() + UriUtils.encodePath(servletPath(request), StandardCharsets.UTF_8);
    }

    /**
     * Returns the path of a request below the one that the application is served under.
     *
     * @param request the request
     * @return the decoded path
     */
    public static String below(HttpServletRequest request) {
        String path = UrlPathHelper.defaultInstance.getPathWithinApplication(request);
        return path.substring(servletPath(request).length());
    }

    private static String servletPath(HttpServletRequest request) {
        return request.getHttpServletMapping().getMappingMatch() == MappingMatch.PATH ? request.getServletPath() : "";
    }
}
