package dev.truce.processor.read.source;

import dev.truce.runtime.vocabulary.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * The names of members on the wire: those that {@code @JsonProperty} and its kin give, else those of the class's
 * {@code @JsonNaming} strategy, else those of the option {@code truce.json.naming}.
 */
final class JsonNaming {
    /** Annotations that name a member, and the attribute that holds the name. */
    private static final List<String[]> NAMING = List.of(
            new String[] {Jackson.CLASSIC + "annotation.JsonProperty", "value"},
            new String[] {Jackson.CLASSIC + "annotation.JsonGetter", "value"},
            new String[] {Jackson.CLASSIC + "annotation.JsonSetter", "value"},
            new String[] {"jakarta.json.bind.annotation.JsonbProperty", "value"},
            new String[] {"com.google.gson.annotations.SerializedName", "value"});

    /** What Jackson takes for the beginning of a word: a capital after a small letter. */
    private static final Pattern WORD = Pattern.compile("(?<=[^\\p{javaUpperCase}_])(?=\\p{javaUpperCase})");

    /** What it does where words are not joined by {@code _}: also the last of several capitals. */
    private static final Pattern WORD_OR_LAST_CAPITAL = Pattern.compile("(?<=\\P{javaUpperCase})(?=\\p{javaUpperCase})"
            + "|(?<=\\p{javaUpperCase})(?=\\p{javaUpperCase}\\P{javaUpperCase})");

    private static final List<String> JSON_NAMING = List.of(
            Jackson.CLASSIC + "databind.annotation.JsonNaming", Jackson.CURRENT + "databind.annotation.JsonNaming");

    private final String strategy;

    private JsonNaming(String strategy) {
        this.strategy = strategy;
    }

    /**
     * The naming of a class.
     *
     * @param option the strategy where the class names none, such as {@code SNAKE_CASE}; empty to keep the Java names
     */
    static JsonNaming of(TypeElement type, String option) {
        String strategy = strategy(type);
        return new JsonNaming(strategy == null ? option : strategy);
    }

    /** Returns the strategy of a class, which its supertypes may give it; {@code null} where none does. */
    private static @Nullable String strategy(TypeElement type) {
        for (String annotation : JSON_NAMING) {
            AnnotationView view = Annotations.find(type, annotation);
            if (view != null && view.type("value") instanceof DeclaredType strategy) {
                String name = strategy.asElement().getSimpleName().toString();
                return Words.constant(name.replaceFirst("Strategy$", ""));
            }
        }
        List<TypeMirror> parents = new ArrayList<>(type.getInterfaces());
        parents.add(0, type.getSuperclass());
        for (TypeMirror parent : parents) {
            if (parent.getKind() == TypeKind.DECLARED) {
                String inherited = strategy((TypeElement) ((DeclaredType) parent).asElement());
                if (inherited != null) {
                    return inherited;
                }
            }
        }
        return null;
    }

    /** The wire name of a member that is declared by these elements: its field, its accessor, or both. */
    String nameOf(String javaName, List<? extends Element> declaredBy) {
        for (Element element : declaredBy) {
            String explicit = explicitName(element);
            if (explicit != null) {
                return explicit;
            }
        }
        return switch (strategy) {
            case "SNAKE_CASE" -> snake(javaName);
            case "UPPER_SNAKE_CASE" -> snake(javaName).toUpperCase(Locale.ROOT);
            case "KEBAB_CASE" -> joined(javaName, "-");
            case "LOWER_DOT_CASE" -> joined(javaName, ".");
            case "UPPER_CAMEL_CASE" -> Words.capitalize(javaName);
            case "LOWER_CASE" -> javaName.toLowerCase(Locale.ROOT);
            default -> javaName;
        };
    }

    private static String snake(String javaName) {
        String name = javaName.length() > 1 && javaName.startsWith("_") ? javaName.substring(1) : javaName;
        return WORD.matcher(name).replaceAll("_").toLowerCase(Locale.ROOT);
    }

    private static String joined(String javaName, String separator) {
        return WORD_OR_LAST_CAPITAL.matcher(javaName).replaceAll(separator).toLowerCase(Locale.ROOT);
    }

    /** The name that an annotation on the element itself gives, {@code null} where there is none. */
    static @Nullable String explicitName(Element element) {
        for (String[] naming : NAMING) {
            AnnotationView view = Annotations.find(element, naming[0]);
            if (view != null && !view.string(naming[1]).isEmpty()) {
                return Objects.requireNonNull(view.string(naming[1]));
            }
        }
        return null;
    }
}
