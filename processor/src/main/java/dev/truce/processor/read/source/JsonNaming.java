package dev.truce.processor.read.source;

import dev.truce.runtime.vocabulary.Words;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import org.jspecify.annotations.Nullable;

/**
 * The names of members on the wire: those that {@code @JsonProperty} and its kin give, else those of the class's
 * {@code @JsonNaming} strategy, else those of the option {@code truce.json.naming}.
 */
final class JsonNaming {
    /** Annotations that name a member, and the attribute that holds the name. */
    private static final List<String[]> NAMING = List.of(
            new String[] {Jackson.CLASSIC + "annotation.JsonProperty", "value"},
            new String[] {"jakarta.json.bind.annotation.JsonbProperty", "value"},
            new String[] {"com.google.gson.annotations.SerializedName", "value"});

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
        for (String annotation : JSON_NAMING) {
            AnnotationView view = Annotations.find(type, annotation);
            if (view != null && view.type("value") instanceof DeclaredType strategy) {
                String name = strategy.asElement().getSimpleName().toString();
                return new JsonNaming(Words.constant(name.replaceFirst("Strategy$", "")));
            }
        }
        return new JsonNaming(option);
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
            case "SNAKE_CASE" -> Words.snake(javaName);
            case "UPPER_SNAKE_CASE" -> Words.constant(javaName);
            case "KEBAB_CASE" -> Words.kebab(javaName);
            case "LOWER_DOT_CASE" -> String.join(".", Words.of(javaName));
            case "UPPER_CAMEL_CASE" -> Words.capitalize(javaName);
            case "LOWER_CASE" -> javaName.toLowerCase(Locale.ROOT);
            default -> javaName;
        };
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
