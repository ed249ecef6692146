package dev.truce.processor.read.endpoint;

import dev.truce.processor.read.source.AnnotationView;
import dev.truce.processor.read.source.Annotations;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
        Set<String> paths = new HashSet<>();
        for (TypeElement type : applications) {
            for (String name : ANNOTATIONS) {
                AnnotationView view = Annotations.find(type, name);
                if (view != null) {
                    paths.add(withoutWildcard(view.string("value")));
                }
            }
        }
        return paths.size() == 1 ? paths.iterator().next() : "";
    }

    /** Combines paths as a servlet mapping does. */
    private static String withoutWildcard(String path) {
        return path.endsWith("/*") ? path.substring(0, path.length() - 2) : path;
    }
}
