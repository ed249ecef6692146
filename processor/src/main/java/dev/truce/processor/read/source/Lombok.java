package dev.truce.processor.read.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.Elements;

/**
 * The changes that Lombok makes to a class between two rounds. Before it has run, accessors are missing, and fields
 * that it makes private seem accessible. The user's build decides whether Lombok or Truce runs first in a round.
 */
public final class Lombok {
    private static final String NAMING = "lombok.experimental.Accessors";
    private static final Set<String> ACCESSORS = Set.of("lombok.Data", "lombok.Getter", "lombok.Value");

    private Lombok() {}

    /** Whether classes of the compilation can carry its annotations. */
    public static boolean isPresent(Elements elements) {
        return elements.getTypeElement("lombok.Getter") != null;
    }

    /** Whether Lombok has still to make an accessor of a class or of one that it extends. */
    public static boolean isPending(List<TypeElement> lineage) {
        List<Element> fields = annotatedFields(lineage);
        if (!fields.isEmpty()) {
            Accessors accessors = Accessors.of(lineage);
            for (Element field : fields) {
                if (accessors.of(property(field), true) == null) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Returns the property that a field stands for: its name without the prefix that {@code @Accessors} names. */
    static String property(Element field) {
        String name = field.getSimpleName().toString();
        AnnotationView own = Annotations.find(field, NAMING);
        AnnotationView view =
                own == null ? Annotations.find(Objects.requireNonNull(field.getEnclosingElement()), NAMING) : own;
        for (String prefix : view == null ? List.<String>of() : view.strings("prefix")) {
            boolean endsWord = prefix.isEmpty() || !Character.isLetter(prefix.charAt(prefix.length() - 1));
            if (name.startsWith(prefix)
                    && name.length() > prefix.length()
                    && (endsWord || !Character.isLowerCase(name.charAt(prefix.length())))) {
                String rest = name.substring(prefix.length());
                return rest.substring(0, 1).toLowerCase(Locale.ROOT) + rest.substring(1);
            }
        }
        return name;
    }

    /**
     * Returns the properties that a field may stand for where {@code lombok.config} names a prefix, which no annotation shows:
     * {@code name} for {@code mName} and {@code m_name}.
     */
    static List<String> withoutPrefix(String field) {
        List<String> properties = new ArrayList<>();
        for (int i = 1; i < field.length(); i++) {
            boolean begins = Character.isUpperCase(field.charAt(i))
                    ? Character.isLowerCase(field.charAt(i - 1))
                    : field.charAt(i - 1) == '_';
            if (begins) {
                properties.add(field.substring(i, i + 1).toLowerCase(Locale.ROOT) + field.substring(i + 1));
            }
        }
        return properties;
    }

    /** Returns whether Lombok has made a method. */
    static boolean hasMade(Element method) {
        return Annotations.has(method, "lombok.Generated");
    }

    /** Returns whether Lombok makes a public getter of a field, or has made it. */
    public static boolean hasGetter(Element field) {
        if (!isInstanceField(field)) {
            return false;
        }
        AnnotationView own = Annotations.find(field, "lombok.Getter");
        Element owner = Objects.requireNonNull(field.getEnclosingElement());
        AnnotationView view = own == null ? Annotations.find(owner, "lombok.Getter") : own;
        return view == null
                ? Annotations.hasAny(owner, ACCESSORS)
                : Set.of("", "PUBLIC").contains(view.constant("value"));
    }

    /**
     * Whether Lombok has still to make the accessor of the value that JPA stores for each constant of a member's enum.
     */
    public static boolean isValuePending(Element member) {
        return member.asType() instanceof DeclaredType declared
                && declared.asElement() instanceof TypeElement type
                && Jpa.enumeratedValue(type) != null
                && isPending(List.of(type));
    }

    private static List<Element> annotatedFields(List<TypeElement> lineage) {
        List<Element> fields = new ArrayList<>();
        for (TypeElement owner : lineage) {
            boolean all = isAnnotated(owner);
            for (Element member : owner.getEnclosedElements()) {
                if (isInstanceField(member) && (all || isAnnotated(member))) {
                    fields.add(member);
                }
            }
        }
        return fields;
    }

    private static boolean isInstanceField(Element member) {
        return member.getKind() == ElementKind.FIELD && !member.getModifiers().contains(Modifier.STATIC);
    }

    private static boolean isAnnotated(Element element) {
        return Annotations.hasAny(element, ACCESSORS);
    }
}
