package dev.truce.processor;

import dev.truce.processor.read.ResourceReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** The classes that wait until another processor has completed them in a later round. */
final class Deferred {
    private TypeNames waiting = new TypeNames();
    private final Set<String> waitedForLombok = new HashSet<>();

    /**
     * Whether a class has to wait: while a type that it names is missing, and one round for Lombok, which changes a
     * class in the round in which it first sees it.
     */
    boolean isNeeded(TypeElement type) {
        return ResourceReader.isIncomplete(type)
                || (ResourceReader.awaitsLombok(type)
                        && waitedForLombok.add(type.getQualifiedName().toString()));
    }

    void add(TypeElement type) {
        waiting.addAll(List.of(type));
    }

    /** Returns the classes that waited, as they are in this round, and then the new ones. No class waits afterwards. */
    List<TypeElement> with(Collection<TypeElement> types, Elements elements) {
        Set<TypeElement> all = new LinkedHashSet<>(waiting.in(elements));
        waiting = new TypeNames();
        all.addAll(types);
        return new ArrayList<>(all);
    }
}
