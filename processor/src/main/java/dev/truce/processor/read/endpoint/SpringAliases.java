package dev.truce.processor.read.endpoint;

import dev.truce.processor.read.source.AnnotationView;
import dev.truce.processor.read.source.Annotations;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** The attributes that a composed annotation of Spring passes to its meta-annotations through {@code @AliasFor}. */
final class SpringAliases {
    private static final String ALIAS_FOR = "org.springframework.core.annotation.AliasFor";

    private SpringAliases() {}

    /**
     * The attributes that an annotation replaces, as {@code annotation#attribute}. As in Spring, a default counts like
     * a written value.
     *
     * @param name the annotation's qualified name
     * @param given the attributes of this annotation, among others, that another one replaces
     */
    static Map<String, AnnotationValue> of(AnnotationMirror mirror, String name, Map<String, AnnotationValue> given) {
        Map<String, AnnotationValue> values = written(mirror);
        TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
        Map<String, Alias> aliases = new LinkedHashMap<>();
        for (ExecutableElement attribute : ElementFilter.methodsIn(type.getEnclosedElements())) {
            String attributeName = attribute.getSimpleName().toString();
            AnnotationValue replaced = given.get(name + "#" + attributeName);
            if (replaced != null) {
                values.put(attributeName, replaced);
            }
            Alias alias = alias(attribute, name);
            if (alias != null) {
                aliases.put(attributeName, alias);
            }
        }
        Map<String, AnnotationValue> passed = new LinkedHashMap<>();
        for (Map.Entry<String, Alias> entry : aliases.entrySet()) {
            Alias alias = entry.getValue();
            AnnotationValue value =
                    alias.annotation().equals(name) ? null : value(entry.getKey(), alias, aliases, values);
            if (value != null) {
                passed.put(alias.annotation() + "#" + alias.attribute(), value);
            }
        }
        return passed;
    }

    static Map<String, AnnotationValue> written(AnnotationMirror mirror) {
        Map<String, AnnotationValue> values = new LinkedHashMap<>();
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                mirror.getElementValues().entrySet()) {
            values.put(entry.getKey().getSimpleName().toString(), entry.getValue());
        }
        return values;
    }

    /** Returns the value of an attribute: its own, that of an alias, or the default. */
    private static @Nullable AnnotationValue value(
            String attribute, Alias alias, Map<String, Alias> aliases, Map<String, AnnotationValue> values) {
        if (values.containsKey(attribute)) {
            return values.get(attribute);
        }
        for (Map.Entry<String, Alias> other : aliases.entrySet()) {
            boolean mirrors = other.getValue().annotation().equals(alias.owner())
                    && other.getValue().attribute().equals(attribute);
            if (mirrors && values.containsKey(other.getKey())) {
                return values.get(other.getKey());
            }
        }
        return alias.otherwise();
    }

    private static @Nullable Alias alias(ExecutableElement attribute, String owner) {
        AnnotationView view = Annotations.find(attribute, ALIAS_FOR);
        if (view == null) {
            return null;
        }
        String target = owner;
        if (view.type("annotation") instanceof DeclaredType type) {
            target = ((TypeElement) type.asElement()).getQualifiedName().toString();
        }
        String name = view.string("attribute").isEmpty() ? view.string("value") : view.string("attribute");
        return new Alias(
                owner,
                target,
                name.isEmpty() ? attribute.getSimpleName().toString() : name,
                attribute.getDefaultValue());
    }

    /**
     * An attribute that stands for another one.
     *
     * @param owner the annotation that declares it
     * @param annotation the annotation of the other one
     * @param attribute the other one
     * @param otherwise its own default
     */
    private record Alias(
            String owner,
            String annotation,
            String attribute,
            @Nullable AnnotationValue otherwise) {}
}
