package dev.truce.jakarta;

import dev.truce.web.Declarations;
import jakarta.ws.rs.HttpMethod;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which methods the paths of an application have. Those of sub-resources that a locator returns are not known. */
final class AllowedMethods {

    private static final Pattern VARIABLE = Pattern.compile("\\{\\s*[\\w.-]+\\s*(?::((?:[^{}]|\\{[^{}]*})*))?}");

    private final List<Route> routes = new CopyOnWriteArrayList<>();

    void add(Class<?> resource, Method method) {
        String name = Declarations.first(resource, method, AllowedMethods::designated);
        if (name != null) {
            routes.add(new Route(pattern(ResourceMethods.template(resource, method)), name));
        }
    }

    /** Returns the methods of a path below the base URI, beside those that an implementation adds by itself. */
    Set<String> of(String path) {
        String trimmed = "/" + path.replaceAll("^/+|/+$", "");
        Set<String> allowed = new TreeSet<>();
        for (Route route : routes) {
            if (route.pattern().matcher(trimmed).matches()) {
                allowed.add(route.method());
            }
        }
        if (allowed.contains(HttpMethod.GET)) {
            allowed.add(HttpMethod.HEAD);
        }
        if (!allowed.isEmpty()) {
            allowed.add(HttpMethod.OPTIONS);
        }
        return allowed;
    }

    /** Returns what an annotation such as {@code @GET} says. */
    private static @Nullable String designated(Method method) {
        for (Annotation annotation : method.getAnnotations()) {
            HttpMethod designator = annotation.annotationType().getAnnotation(HttpMethod.class);
            if (designator != null) {
                return designator.value();
            }
        }
        return null;
    }

    /** Makes a regular expression of a template (Jakarta REST, section 3.7.3). */
    private static Pattern pattern(String template) {
        StringBuilder expression = new StringBuilder();
        Matcher variable = VARIABLE.matcher(template);
        int end = 0;
        while (variable.find()) {
            String own = variable.group(1);
            expression
                    .append(Pattern.quote(template.substring(end, variable.start())))
                    .append(own == null ? "[^/]+" : "(?:" + own.strip() + ")");
            end = variable.end();
        }
        return Pattern.compile(expression + Pattern.quote(template.substring(end)));
    }

    private record Route(Pattern pattern, String method) {}
}
