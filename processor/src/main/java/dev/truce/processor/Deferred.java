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

/** Classes that wait for what another processor may add to them in a later round. */
final class Deferred {
    private TypeNames waiting = new TypeNames();
    private final Set<String> waitedForLombok = new HashSet<>();

    /**
     * Whether a class has to wait: as long as a type that it names is missing, and once for Lombok, which does all it does in the
     * round in which it first sees the class.
     */
    boolean isNeeded(TypeElement type) {
        return ResourceReader.isIncomplete(type)
                || (ResourceReader.awaitsLombok(type)
                        && waitedForLombok.add(type.getQualifiedName().toString()));
    }

    void add(TypeElement type) {
        waiting.addAll(List.of(type));
    }

    /** The classes that waited, as they are now, and then the new ones; nothing waits any longer. */
    List<TypeElement> with(Collection<TypeElement> types, Elements elements) {
        Set<TypeElement> all = new LinkedHashSet<>(waiting.in(elements));
        waiting = new TypeNames();
        all.addAll(types);
        return new ArrayList<>(all);
    }
}
