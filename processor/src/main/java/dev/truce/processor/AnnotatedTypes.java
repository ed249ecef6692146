package dev.truce.processor;

import dev.truce.processor.read.ResourceReader;
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
        List<TypeElement> wanted = new ArrayList<>();
        for (TypeElement annotation : present) {
            if (names.contains(annotation.getQualifiedName().toString())) {
                wanted.add(annotation);
            }
        }
        Set<TypeElement> types = new LinkedHashSet<>();
        if (!wanted.isEmpty()) {
            for (Element element : round.getElementsAnnotatedWithAny(wanted.toArray(new TypeElement[0]))) {
                types.add(Enclosing.type(element));
            }
        }
        return types;
    }
}
