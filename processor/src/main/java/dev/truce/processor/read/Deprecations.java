package dev.truce.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.Elements;

/** The warnings that code draws because it names something deprecated, which generated code cannot help. */
public final class Deprecations {
    private Deprecations() {}

    /** What to suppress in code that uses a class, its members and the constants of their enums. */
    public static List<String> of(TypeElement type, Elements elements) {
        List<Element> used = new ArrayList<>();
        for (TypeElement owner : MemberReader.lineage(type)) {
            used.add(owner);
            for (Element member : owner.getEnclosedElements()) {
                used.add(member);
                if (member.getKind() == ElementKind.FIELD
                        && member.asType() instanceof DeclaredType declared
                        && declared.asElement().getKind() == ElementKind.ENUM) {
                    used.add(declared.asElement());
                    used.addAll(declared.asElement().getEnclosedElements());
                }
            }
        }
        Set<String> suppressions = new TreeSet<>();
        for (Element element : used) {
            if (elements.isDeprecated(element)) {
                suppressions.add(isForRemoval(element) ? "removal" : "deprecation");
            }
        }
        return List.copyOf(suppressions);
    }

    private static boolean isForRemoval(Element element) {
        Deprecated deprecated = element.getAnnotation(Deprecated.class);
        return deprecated != null && deprecated.forRemoval();
    }
}
