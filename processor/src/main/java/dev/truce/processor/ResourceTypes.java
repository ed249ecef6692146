package dev.truce.processor;

import dev.truce.processor.read.ResourceReader;
import dev.truce.processor.read.source.AnnotationView;
import dev.truce.processor.read.source.Annotations;
import dev.truce.processor.read.source.Enclosing;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/**
 * Chooses the classes of a compilation that are resources: those that declare rules, entities that inherit rules, and other subclasses
 * that inherit rules and that an endpoint names.
 */
final class ResourceTypes {
    /** The annotations that can make a class a resource. */
    static final Set<String> ANNOTATIONS = annotations();

    private final Set<String> compiled = new HashSet<>();
    private final Set<String> named = new HashSet<>();

    private static Set<String> annotations() {
        Set<String> names = new TreeSet<>(ResourceReader.RULES);
        names.addAll(ResourceReader.ENTITIES);
        names.addAll(AnnotatedTypes.GUARDED);
        return names;
    }

    /** Returns the classes that may be resources because of what this round holds. */
    Set<TypeElement> in(RoundEnvironment round, Collection<? extends TypeElement> present) {
        for (Element root : round.getRootElements()) {
            if (root instanceof TypeElement type) {
                compiled.add(type.getQualifiedName().toString());
            }
        }
        Set<TypeElement> types = new LinkedHashSet<>(AnnotatedTypes.in(round, present, ResourceReader.RULES));
        for (TypeElement entity : AnnotatedTypes.in(round, present, ResourceReader.ENTITIES)) {
            if (ResourceReader.isResource(entity)) {
                types.add(entity);
            }
        }
        for (Element endpoint : AnnotatedTypes.elements(round, present, AnnotatedTypes.GUARDED)) {
            for (AnnotationView guarded : Annotations.all(endpoint, AnnotatedTypes.GUARD, Annotations.NOWHERE)) {
                if (guarded.type("value") instanceof DeclaredType declared
                        && declared.asElement() instanceof TypeElement type
                        && isCompiled(type)
                        && ResourceReader.inheritsRules(type)) {
                    named.add(type.getQualifiedName().toString());
                    types.add(type);
                }
            }
        }
        return types;
    }

    /** Returns whether a class is a resource, by itself or because an endpoint names it. */
    boolean isResource(TypeElement type) {
        return ResourceReader.isResource(type)
                || (named.contains(type.getQualifiedName().toString()) && ResourceReader.inheritsRules(type));
    }

    /** Returns the names of the top-level classes of this compilation so far. */
    Set<String> compiled() {
        return compiled;
    }

    /** Returns whether this compilation compiles a class. Only then can its guard be generated. */
    private boolean isCompiled(TypeElement type) {
        return compiled.contains(Enclosing.outermost(type).getQualifiedName().toString());
    }
}
