package dev.truce.processor.read;

import dev.truce.processor.read.source.AnnotationView;
import dev.truce.processor.read.source.Annotations;
import dev.truce.processor.read.source.Declaration;
import dev.truce.processor.read.source.Jpa;
import dev.truce.processor.read.storage.Entity;
import dev.truce.runtime.vocabulary.Words;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.TypeElement;

/** Reads the names of a resource from {@code @ApiResource}, or derives them. */
final class ResourceNames {
    private static final String API_RESOURCE = "dev.truce.ApiResource";

    private ResourceNames() {}

    /** Returns the name on the wire as written, even if it is not valid, which the validator reports. */
    static String of(TypeElement type) {
        AnnotationView view = Annotations.find(type, API_RESOURCE);
        return view == null || view.string("name").isEmpty()
                ? Words.kebab(type.getSimpleName().toString())
                : view.string("name");
    }

    /** Whether an annotation leads to a table. */
    static boolean hasTable(TypeElement type) {
        return Jpa.has(type, "Entity")
                || Jpa.has(type, "Table")
                || !Entity.declaredTable(type).isEmpty();
    }

    /** The table; empty where neither Truce's annotation nor JPA's lead to one. */
    static String table(TypeElement type) {
        String declared = Entity.declaredTable(type);
        return declared.isEmpty() ? Entity.of(type).table() : declared;
    }

    /**
     * Returns the members of the key: those with Truce's annotation, with JPA's, or the one that is called {@code id}.
     */
    static List<String> key(TypeElement type, List<Declaration> members) {
        AnnotationView view = Annotations.find(type, API_RESOURCE);
        if (view != null && !view.strings("key").isEmpty()) {
            return view.strings("key");
        }
        List<String> annotated = new ArrayList<>();
        List<String> named = new ArrayList<>();
        for (Declaration member : members) {
            String name = member.member().name();
            if (member.hasJpa("Id") || member.hasJpa("EmbeddedId")) {
                annotated.add(name);
            }
            if (name.equals("id")) {
                named.add(name);
            }
        }
        return annotated.isEmpty() ? named : annotated;
    }
}
