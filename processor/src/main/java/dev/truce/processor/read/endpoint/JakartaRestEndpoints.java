package dev.truce.processor.read.endpoint;

import dev.truce.processor.model.PathTemplate;
import dev.truce.processor.model.SubResource;
import dev.truce.processor.read.source.AnnotationView;
import dev.truce.processor.read.source.Annotations;
import dev.truce.processor.read.source.Hierarchy;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** The endpoints of Jakarta REST, under its new or its old package. */
final class JakartaRestEndpoints implements Endpoints {
    /** An interface that calls another service carries the same annotations as one that is called. */
    private static final String CLIENT = "org.eclipse.microprofile.rest.client.inject.RegisterRestClient";

    private final Hierarchy hierarchy;
    private final String specification;
    private final String applicationPath;

    /**
     * Reads the annotations of one package.
     *
     * @param specification {@code jakarta.ws.rs} or {@code javax.ws.rs}
     * @param applicationPath the path of the application, before that of every class; empty for none
     */
    JakartaRestEndpoints(Elements elements, String specification, String applicationPath) {
        this.hierarchy = new Hierarchy(elements, Hierarchy.Order.SUPERCLASSES_FIRST);
        this.specification = specification;
        this.applicationPath = applicationPath;
    }

    @Override
    public List<Route> routes(TypeElement type, ExecutableElement method) {
        ExecutableElement annotated = annotated(type, method);
        if (annotated == null) {
            return List.of();
        }
        List<String> httpMethods = httpMethods(annotated);
        String ownPath = path(annotated);
        if (httpMethods.isEmpty() && ownPath == null) {
            return List.of();
        }
        String classPath = classPath(type);
        String path = classPath == null
                ? ""
                : PathTemplate.join(applicationPath, classPath, ownPath == null ? "" : ownPath)
                        .withoutTrailingSlash();
        if (httpMethods.isEmpty()) {
            return List.of(new Route("", path));
        }
        List<Route> routes = new ArrayList<>();
        for (String name : httpMethods) {
            routes.add(new Route(name, path, condition(type, annotated, classPath + "/" + ownPath)));
        }
        return routes;
    }

    /**
     * Returns the media types that the method, or else its class, consumes and produces, and a path that has an
     * expression.
     */
    private String condition(TypeElement type, ExecutableElement method, String path) {
        StringBuilder condition = new StringBuilder(Route.expressionIn(path));
        for (String annotation : List.of("Consumes", "Produces")) {
            String name = specification + "." + annotation;
            AnnotationView view = Annotations.find(method, name);
            TypeElement owner =
                    view == null ? hierarchy.firstType(type, candidate -> Annotations.has(candidate, name)) : null;
            view = owner == null ? view : Annotations.find(owner, name);
            condition.append(view == null ? "" : " " + annotation + view.strings("value"));
        }
        return condition.toString();
    }

    /** Returns the role of a method in a sub-resource; {@code null} if it has none. */
    SubResource.@Nullable Role role(TypeElement type, ExecutableElement method) {
        ExecutableElement annotated = annotated(type, method);
        if (annotated == null) {
            return null;
        }
        if (httpMethods(annotated).isEmpty()) {
            return path(annotated) == null ? null : SubResource.Role.LOCATOR;
        }
        return classPath(type) == null ? SubResource.Role.MEMBER : null;
    }

    /**
     * The method whose annotations count: the method's own, all of them, if it or a parameter has any, else those of
     * the first
     * overridden method that has some (Jakarta RESTful Web Services section 3.6).
     */
    private @Nullable ExecutableElement annotated(TypeElement type, ExecutableElement method) {
        return Annotations.has(type, CLIENT)
                ? null
                : hierarchy.firstMethod(
                        type,
                        method,
                        candidate -> isAnnotated(candidate)
                                || !httpMethods(candidate).isEmpty()
                                || candidate.getParameters().stream().anyMatch(this::isAnnotated));
    }

    private boolean isAnnotated(Element element) {
        return Annotations.hasFromPackage(element, specification);
    }

    /** Returns the HTTP method of annotations such as {@code @GET}, including those of users. */
    private List<String> httpMethods(ExecutableElement method) {
        List<String> names = new ArrayList<>();
        for (AnnotationMirror mirror : method.getAnnotationMirrors()) {
            TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
            AnnotationView view = Annotations.find(type, specification + ".HttpMethod");
            if (view != null) {
                names.add(view.string("value"));
            }
        }
        return names;
    }

    private @Nullable String classPath(TypeElement type) {
        TypeElement annotated =
                hierarchy.firstType(type, candidate -> Annotations.has(candidate, specification + ".Path"));
        return annotated == null ? null : path(annotated);
    }

    private @Nullable String path(Element element) {
        AnnotationView view = Annotations.find(element, specification + ".Path");
        return view == null ? null : view.string("value");
    }
}
