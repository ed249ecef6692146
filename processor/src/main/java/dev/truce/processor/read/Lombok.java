package dev.truce.processor.read;

import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/**
 * What Lombok does to a class between two rounds. Before it has run, accessors are missing and fields that it makes private look
 * as if they could be read; whether it runs before or after us in a round is up to the user's build.
 */
final class Lombok {
    private static final Set<String> ACCESSORS = Set.of("lombok.Data", "lombok.Getter", "lombok.Value");

    private Lombok() {}

    /** Whether Lombok has still to make an accessor of a class or of one that it extends. */
    static boolean isPending(List<TypeElement> lineage, Accessors accessors) {
        return lineage.stream()
                .anyMatch(owner -> owner.getEnclosedElements().stream()
                        .anyMatch(member -> isInstanceField(member)
                                && (isAnnotated(owner) || isAnnotated(member))
                                && accessors.of(member.getSimpleName().toString(), true) == null));
    }

    private static boolean isInstanceField(Element member) {
        return member.getKind() == ElementKind.FIELD && !member.getModifiers().contains(Modifier.STATIC);
    }

    private static boolean isAnnotated(Element element) {
        return ACCESSORS.stream().anyMatch(name -> Annotations.has(element, name));
    }
}
