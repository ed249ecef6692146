package dev.truce.processor;

import dev.truce.processor.read.source.Enclosing;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** The names of Truce's annotations, and the classes that carry them. */
final class AnnotatedTypes {
    static final String REPRESENTATION_OF = "dev.truce.RepresentationOf";

    /** The annotation that binds an endpoint to a resource. */
    static final String GUARD = "dev.truce.Guarded";

    /** The same, alone or repeated. */
    static final Set<String> GUARDED = Set.of(GUARD, GUARD + ".List");

    /** The annotations of endpoint methods, which are bound by them or should be. */
    static final Set<String> ENDPOINTS = Set.of(GUARD, GUARD + ".List", "dev.truce.Idempotent");

    private AnnotatedTypes() {}

    /**
     * Returns the classes of a round that carry one of the annotations, on themselves or on a member.
     *
     * @param present the annotations that are there in this round
     * @param names the annotations to look for
     */
    static Set<TypeElement> in(
            RoundEnvironment round, Collection<? extends TypeElement> present, Collection<String> names) {
        Set<TypeElement> types = new LinkedHashSet<>();
        for (Element element : elements(round, present, names)) {
            types.add(Enclosing.type(element));
        }
        return types;
    }

    /** Returns the elements of a round that carry one of the annotations. */
    static Set<? extends Element> elements(
            RoundEnvironment round, Collection<? extends TypeElement> present, Collection<String> names) {
        List<TypeElement> wanted = new ArrayList<>();
        for (TypeElement annotation : present) {
            if (names.contains(annotation.getQualifiedName().toString())) {
                wanted.add(annotation);
            }
        }
        return wanted.isEmpty() ? Set.of() : round.getElementsAnnotatedWithAny(wanted.toArray(new TypeElement[0]));
    }
}
