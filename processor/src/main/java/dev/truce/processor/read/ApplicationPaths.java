package dev.truce.processor.read;

import java.util.Collection;
import java.util.List;
import javax.lang.model.element.TypeElement;

/** Reads where Jakarta REST serves an application. */
public final class ApplicationPaths {
    /** The annotations that say it, under the new and the old package. */
    public static final List<String> ANNOTATIONS =
            List.of("jakarta.ws.rs.ApplicationPath", "javax.ws.rs.ApplicationPath");

    private ApplicationPaths() {}

    /**
     * The path that all annotated classes agree on; empty where none has one, or where several differ, since nothing says then to
     * which of them an endpoint belongs.
     */
    public static String of(Collection<TypeElement> applications) {
        List<String> paths = applications.stream()
                .flatMap(type ->
                        ANNOTATIONS.stream().flatMap(name -> Annotations.all(type, name, Locations.of(type)).stream()))
                .map(view -> withoutWildcard(view.string("value")))
                .distinct()
                .toList();
        return paths.size() == 1 ? paths.get(0) : "";
    }

    /** As in a servlet's mapping. */
    private static String withoutWildcard(String path) {
        return path.endsWith("/*") ? path.substring(0, path.length() - 2) : path;
    }
}
