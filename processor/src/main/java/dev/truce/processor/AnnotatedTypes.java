package dev.truce.processor;

import dev.truce.processor.read.Enclosing;
import dev.truce.processor.read.ResourceReader;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;

/** The names of Truce's annotations, and the classes that carry them. */
final class AnnotatedTypes {
    static final String REPRESENTATION_OF = "dev.truce.RepresentationOf";

    /** What makes a class a resource. */
    static final Set<String> RULES = ResourceReader.RULES;

    /** What binds an endpoint to a resource. */
    static final Set<String> GUARDED = Set.of("dev.truce.Guarded", "dev.truce.Guarded.List");

    private AnnotatedTypes() {}

    /**
     * The classes of a round that carry one of the annotations, on themselves or on a member.
     *
     * @param present the annotations that are there in this round
     * @param names the annotations to look for
     */
    static Set<TypeElement> in(RoundEnvironment round, Set<? extends TypeElement> present, Collection<String> names) {
        TypeElement[] wanted = present.stream()
                .filter(annotation ->
                        names.contains(annotation.getQualifiedName().toString()))
                .toArray(TypeElement[]::new);
        Set<TypeElement> types = new LinkedHashSet<>();
        if (wanted.length > 0) {
            round.getElementsAnnotatedWithAny(wanted).forEach(element -> types.add(Enclosing.type(element)));
        }
        return types;
    }
}
