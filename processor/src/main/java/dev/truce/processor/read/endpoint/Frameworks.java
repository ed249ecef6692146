package dev.truce.processor.read.endpoint;

import dev.truce.processor.model.SubResource;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** The web frameworks whose annotations say where a method is reached. */
final class Frameworks {
    private final List<JakartaRestEndpoints> jakarta;
    private final List<Endpoints> all;

    Frameworks(Elements elements, String applicationPath) {
        this.jakarta = List.of(
                new JakartaRestEndpoints(elements, "jakarta.ws.rs", applicationPath),
                new JakartaRestEndpoints(elements, "javax.ws.rs", applicationPath));
        this.all = new ArrayList<>(List.of(new SpringEndpoints(elements), new MicronautEndpoints(elements)));
        all.addAll(jakarta);
    }

    /** The routes of a method by the first framework that knows it; empty where none does. */
    List<Route> routes(TypeElement type, ExecutableElement method) {
        for (Endpoints framework : all) {
            List<Route> routes = framework.routes(type, method);
            if (!routes.isEmpty()) {
                return routes;
            }
        }
        return List.of();
    }

    /** Returns the role of a method in a sub-resource of Jakarta REST; {@code null} if it has none. */
    SubResource.@Nullable Role role(TypeElement type, ExecutableElement method) {
        for (JakartaRestEndpoints framework : jakarta) {
            SubResource.Role role = framework.role(type, method);
            if (role != null) {
                return role;
            }
        }
        return null;
    }
}
