package dev.truce.processor.read.endpoint;

import dev.truce.processor.model.PathTemplate;
import dev.truce.processor.read.source.AnnotationView;
import dev.truce.processor.read.source.Annotations;
import dev.truce.processor.read.source.Hierarchy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** The endpoints of Micronaut: {@code @Get} and its like in a {@code @Controller}. */
final class MicronautEndpoints implements Endpoints {
    private static final String PACKAGE = "io.micronaut.http.annotation.";
    private static final String VERSION = "io.micronaut.core.version.annotation.Version";
    private static final String CUSTOM = "CustomHttpMethod";
    private static final List<String> KINDS =
            List.of("Get", "Post", "Put", "Patch", "Delete", "Head", "Options", "Trace", CUSTOM);
    /** An interface that calls another service carries the same annotations as one that is called. */
    private static final String CLIENT = "io.micronaut.http.client.annotation.Client";

    private final Hierarchy hierarchy;

    MicronautEndpoints(Elements elements) {
        this.hierarchy = new Hierarchy(elements, Hierarchy.Order.SUPERCLASSES_FIRST);
    }

    @Override
    public List<Route> routes(TypeElement type, ExecutableElement method) {
        if (Annotations.has(type, CLIENT)) {
            return List.of();
        }
        ExecutableElement mapped = hierarchy.firstMethod(type, method, MicronautEndpoints::isMapped);
        if (mapped == null) {
            return List.of();
        }
        String controller = controller(type);
        List<Route> routes = new ArrayList<>();
        for (String kind : KINDS) {
            AnnotationView view = Annotations.find(mapped, PACKAGE + kind);
            if (view != null) {
                String name = kind.equals(CUSTOM) ? view.string("method") : kind.toUpperCase(Locale.ROOT);
                for (String path : paths(controller, view)) {
                    routes.add(new Route(name, path, condition(type, mapped, view)));
                }
            }
        }
        return routes;
    }

    /** Returns what else a request must have: media types, an API version, or a path that matches an expression. */
    private static String condition(TypeElement type, ExecutableElement method, AnnotationView mapping) {
        StringBuilder condition = new StringBuilder();
        for (String attribute : List.of("consumes", "produces", "processes")) {
            condition.append(mapping.strings(attribute));
        }
        for (String annotation : List.of(PACKAGE + "Consumes", PACKAGE + "Produces", VERSION)) {
            AnnotationView own = Annotations.find(method, annotation);
            AnnotationView view = own == null ? Annotations.find(type, annotation) : own;
            condition.append(view == null ? "" : view.strings("value") + view.string("value"));
        }
        uris(mapping).forEach(uri -> condition.append(Route.expressionIn(uri)));
        return condition.toString().replace("[]", "");
    }

    private static boolean isMapped(ExecutableElement method) {
        for (String kind : KINDS) {
            if (Annotations.has(method, PACKAGE + kind)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the path of a class; {@code null} if only its subclasses are served. */
    private static @Nullable String controller(TypeElement type) {
        AnnotationView view = Annotations.find(type, PACKAGE + "Controller");
        return view == null ? null : view.string("value");
    }

    private static List<String> paths(@Nullable String controller, AnnotationView view) {
        if (controller == null) {
            return List.of("");
        }
        List<String> paths = new ArrayList<>();
        for (String uri : uris(view)) {
            for (String alternative : alternatives(nest(controller, uri))) {
                paths.add(PathTemplate.of(alternative).withoutTrailingSlash());
            }
        }
        return paths;
    }

    private static List<String> uris(AnnotationView view) {
        List<String> uris = view.strings("uris");
        if (!uris.isEmpty()) {
            return uris;
        }
        return List.of(view.string("value").isEmpty() ? view.string("uri") : view.string("value"));
    }

    /** An expression such as <code>{/id}</code>, <code>{.format}</code> or <code>{?page}</code> brings its own separator. */
    private static String nest(String controller, String uri) {
        boolean separated = uri.length() > 1 && uri.charAt(0) == '{' && "/.?&#;".indexOf(uri.charAt(1)) >= 0;
        return separated ? controller + uri : controller + "/" + uri;
    }

    /** A segment such as <code>{/id}</code> may be absent: <code>/orders{/id}</code> serves two paths. */
    private static List<String> alternatives(String uri) {
        List<String> alternatives = new ArrayList<>();
        alternatives.add(uri);
        String rest = uri;
        for (int open = rest.lastIndexOf("{/"); open >= 0; open = rest.lastIndexOf("{/")) {
            int close = PathTemplate.closingBrace(rest, open);
            if (close < 0) {
                break;
            }
            rest = rest.substring(0, open) + rest.substring(close + 1);
            alternatives.add(rest);
        }
        return alternatives;
    }
}
