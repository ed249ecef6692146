package dev.truce.processor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Classes across rounds: by name, because an element is valid in its own round only, and sorted, because the order of
 * rounds varies.
 */
final class TypeNames {
    private final TreeSet<String> names = new TreeSet<>();

    void addAll(Collection<TypeElement> types) {
        for (TypeElement type : types) {
            names.add(type.getQualifiedName().toString());
        }
    }

    boolean isEmpty() {
        return names.isEmpty();
    }

    /** Returns the classes of this round; omits one that no longer exists. */
    List<TypeElement> in(Elements elements) {
        List<TypeElement> types = new ArrayList<>(names.size());
        for (String name : names) {
            TypeElement type = elements.getTypeElement(name);
            if (type != null) {
                types.add(type);
            }
        }
        return types;
    }
}
