package dev.truce.processor.read.endpoint;

import dev.truce.processor.model.PathTemplate;
import dev.truce.processor.read.source.Annotations;
import dev.truce.processor.read.source.Hierarchy;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** The endpoints of Spring MVC and Spring WebFlux: {@code @RequestMapping} and what is made of it. */
final class SpringEndpoints implements Endpoints {
    /** Interfaces that call another service carry the same annotations as those that are called. */
    private static final List<String> CLIENTS = List.of(
            "org.springframework.cloud.openfeign.FeignClient", "org.springframework.cloud.netflix.feign.FeignClient");

    private final Hierarchy hierarchy;
    private final Delegates delegates;

    SpringEndpoints(Elements elements) {
        this.hierarchy = new Hierarchy(elements, Hierarchy.Order.INTERFACES_FIRST);
        this.delegates = new Delegates(elements, hierarchy);
    }

    @Override
    public List<Route> routes(TypeElement type, ExecutableElement method) {
        if (Annotations.hasAny(type, CLIENTS)) {
            return List.of();
        }
        SpringMapping own = mapping(hierarchy.firstMethod(type, method, SpringEndpoints::isMapped));
        if (own == null) {
            Delegates.Served served = delegates.servedBy(type, method, SpringEndpoints::isMapped);
            return served == null ? List.of() : routes(served.controller(), served.method());
        }
        SpringMapping common = mapping(hierarchy.firstType(type, SpringEndpoints::isMapped));
        return routes(common == null ? SpringMapping.NONE : common, own);
    }

    private static List<Route> routes(SpringMapping common, SpringMapping own) {
        Set<String> methods = new LinkedHashSet<>(common.methods());
        methods.addAll(own.methods());
        List<Route> routes = new ArrayList<>();
        for (String prefix : orEmpty(withDefaults(common.paths()))) {
            for (String path : orEmpty(withDefaults(own.paths()))) {
                for (String method : orEmpty(methods)) {
                    routes.add(new Route(
                            method, combine(prefix, path), condition(common, own, Route.expressionIn(prefix + path))));
                }
            }
        }
        return routes;
    }

    private static String condition(SpringMapping common, SpringMapping own, String expression) {
        return Stream.of(common.conditions(), own.conditions(), List.of(expression))
                .flatMap(List::stream)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /**
     * Combines paths as Spring's {@code PathPattern.combine} does: the last segment of the prefix may be a wildcard.
     */
    private static String combine(String prefix, String path) {
        String parent = !path.isEmpty() && prefix.endsWith("/*") ? prefix.substring(0, prefix.length() - 2) : prefix;
        return PathTemplate.join(parent, path).text();
    }

    private static List<String> withDefaults(List<String> paths) {
        return paths.stream().map(Placeholders::withDefaults).toList();
    }

    /** Lets an annotation without path, or without method, take that of the class. */
    private static Iterable<String> orEmpty(Iterable<String> texts) {
        return texts.iterator().hasNext() ? texts : List.of("");
    }

    private static boolean isMapped(Element element) {
        return mapping(element) != null;
    }

    private static @Nullable SpringMapping mapping(@Nullable Element element) {
        return element == null ? null : SpringMapping.of(element);
    }
}
