package dev.truce.processor.read;

import dev.truce.processor.model.PathTemplate;
import dev.truce.processor.model.SubResource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Where methods are reached, as {@code @Guarded} and the annotations of any framework say it together. */
final class Routes {
    private final List<JakartaRestEndpoints> jakarta;
    private final List<Endpoints> frameworks;
    private final String basePath;

    Routes(Elements elements, String basePath, String applicationPath) {
        this.jakarta = Stream.of("jakarta.ws.rs", "javax.ws.rs")
                .map(specification -> new JakartaRestEndpoints(elements, specification, applicationPath))
                .toList();
        this.frameworks = Stream.concat(
                        Stream.of(new SpringEndpoints(elements), new MicronautEndpoints(elements)), jakarta.stream())
                .toList();
        this.basePath = basePath;
    }

    /** Where a framework serves a method, without those that the same requests take; empty where none knows it. */
    List<Route> served(TypeElement type, ExecutableElement method) {
        for (Endpoints framework : frameworks) {
            List<Route> routes = framework.routes(type, method);
            if (!routes.isEmpty()) {
                return distinct(routes.stream().map(this::underBase));
            }
        }
        return List.of();
    }

    /**
     * Where a method is reached that {@code @Guarded} binds. What the annotation says holds; among several routes of the framework
     * it picks those that it agrees with.
     */
    List<Route> guarded(TypeElement type, ExecutableElement method, AnnotationView guarded) {
        List<Route> served = served(type, method);
        List<Route> routes = served.isEmpty() ? List.of(Route.UNKNOWN) : served;
        String httpMethod = guarded.string("method");
        if (!httpMethod.isEmpty()) {
            routes = narrowed(
                    routes,
                    route -> route.httpMethod().equalsIgnoreCase(httpMethod),
                    route -> route.withMethod(httpMethod));
        }
        String path = guarded.string("path");
        if (!path.isEmpty()) {
            // One that is not absolute is a mistake, which has to be reported as it was written.
            Route own = path.startsWith("/")
                    ? underBase(new Route("", PathTemplate.of(path).text()))
                    : new Route("", path);
            routes = narrowed(
                    routes, route -> route.pathKey().equals(own.pathKey()), route -> route.withPath(own.path()));
        }
        return routes;
    }

    /** The part that a method has in a sub-resource of Jakarta REST; {@code null} where it has none. */
    SubResource.@Nullable Role role(TypeElement type, ExecutableElement method) {
        return jakarta.stream()
                .map(framework -> framework.role(type, method))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private Route underBase(Route route) {
        return route.path().isEmpty() || basePath.isEmpty()
                ? route
                : route.withPath(PathTemplate.join(basePath, route.path()).text());
    }

    private static List<Route> narrowed(List<Route> routes, Predicate<Route> agrees, Function<Route, Route> replaced) {
        boolean any = routes.stream().anyMatch(agrees);
        return distinct(
                any
                        ? routes.stream().filter(agrees).map(replaced)
                        : routes.stream().map(replaced));
    }

    private static List<Route> distinct(Stream<Route> routes) {
        return List.copyOf(routes.collect(
                        Collectors.toMap(Route::key, Function.identity(), (first, again) -> first, LinkedHashMap::new))
                .values());
    }
}
