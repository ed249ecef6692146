package dev.truce.processor.read.endpoint;

import dev.truce.processor.model.PathTemplate;
import dev.truce.processor.model.SubResource;
import dev.truce.processor.read.source.AnnotationView;
import dev.truce.processor.read.source.Annotations;
import dev.truce.processor.read.source.Hierarchy;
import dev.truce.processor.read.source.MemberReader;
import dev.truce.processor.read.source.Reading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Finds the routes of methods from {@code @Guarded} and the annotations of any framework. */
final class Routes {
    private final Elements elements;
    private final Predicate<Element> missesAnnotation;
    private final String basePath;
    private final String applicationPath;
    private final Hierarchy hierarchy;
    private @Nullable Frameworks frameworks;

    Routes(Reading reading, String basePath, String applicationPath) {
        this.elements = reading.elements();
        this.missesAnnotation = reading.missesAnnotation();
        this.hierarchy = new Hierarchy(elements, Hierarchy.Order.INTERFACES_FIRST);
        this.basePath = basePath;
        this.applicationPath = applicationPath;
    }

    /**
     * Returns the routes that a framework gives a method, without those that match the same requests; empty if no
     * framework knows it.
     */
    List<Route> served(TypeElement type, ExecutableElement method) {
        if (isPlain(type, method)) {
            return List.of();
        }
        List<Route> routes = new ArrayList<>();
        for (Route route : frameworks().routes(type, method)) {
            routes.add(underBase(route));
        }
        return distinct(routes);
    }

    /**
     * Returns the routes of a method that {@code @Guarded} binds. The attributes of {@code @Guarded} take precedence,
     * and select among several routes of the framework. No route is returned if a supertype or an annotation is missing
     * that may say where the method is reached, since the compiler reports it.
     */
    List<Route> guarded(TypeElement type, ExecutableElement method, AnnotationView guarded) {
        List<Route> served = served(type, method);
        List<Route> routes = served.isEmpty() ? List.of(Route.UNKNOWN) : served;
        String httpMethod = guarded.string("method");
        if (!httpMethod.isEmpty()) {
            routes = withMethod(routes, httpMethod);
        }
        String path = guarded.string("path");
        if (!path.isEmpty()) {
            // One that is not absolute is a mistake, which has to be reported as it was written.
            routes = withPath(
                    routes,
                    path.startsWith("/")
                            ? underBase(new Route("", PathTemplate.of(path).text()))
                            : new Route("", path));
        }
        boolean isKnown = routes.stream()
                .noneMatch(route -> route.httpMethod().isEmpty() || route.path().isEmpty());
        boolean isCertain = isKnown
                ? !path.isEmpty() || hierarchy.firstType(type, missesAnnotation) == null
                : isComplete(type, method);
        return isCertain ? routes : List.of();
    }

    /** Whether the compiler misses no supertype and no annotation that may have a mapping. */
    private boolean isComplete(TypeElement type, ExecutableElement method) {
        return hierarchy.isComplete(type)
                && hierarchy.firstType(type, missesAnnotation) == null
                && hierarchy.firstMethod(type, method, missesAnnotation::test) == null;
    }

    /** Returns the role of a method in a sub-resource of Jakarta REST; {@code null} if it has none. */
    SubResource.@Nullable Role role(TypeElement type, ExecutableElement method) {
        return frameworks().role(type, method);
    }

    /**
     * Whether nothing but {@code @Guarded} can say where a method is reached: it overrides none and has no other
     * annotations.
     */
    private static boolean isPlain(TypeElement type, ExecutableElement method) {
        return type.getInterfaces().isEmpty()
                && MemberReader.lineage(type).size() == 1
                && Annotations.hasOnly(method, OperationReader.GUARDED);
    }

    private Frameworks frameworks() {
        if (frameworks == null) {
            frameworks = new Frameworks(elements, applicationPath);
        }
        return frameworks;
    }

    private Route underBase(Route route) {
        return route.path().isEmpty() || basePath.isEmpty()
                ? route
                : route.withPath(PathTemplate.join(basePath, route.path()).text());
    }

    private static List<Route> withMethod(List<Route> routes, String httpMethod) {
        List<Route> agreeing = new ArrayList<>();
        List<Route> others = new ArrayList<>();
        for (Route route : routes) {
            boolean agrees = route.httpMethod().equalsIgnoreCase(httpMethod);
            (agrees ? agreeing : others).add(route.withMethod(httpMethod));
        }
        return distinct(agreeing.isEmpty() ? others : agreeing);
    }

    private static List<Route> withPath(List<Route> routes, Route own) {
        String key = own.pathKey();
        List<Route> agreeing = new ArrayList<>();
        List<Route> others = new ArrayList<>();
        for (Route route : routes) {
            (route.pathKey().equals(key) ? agreeing : others).add(route.withPath(own.path()));
        }
        return distinct(agreeing.isEmpty() ? others : agreeing);
    }

    private static List<Route> distinct(List<Route> routes) {
        if (routes.size() < 2) {
            return routes;
        }
        Map<String, Route> distinct = new LinkedHashMap<>();
        for (Route route : routes) {
            distinct.putIfAbsent(route.key(), route);
        }
        return List.copyOf(distinct.values());
    }
}
