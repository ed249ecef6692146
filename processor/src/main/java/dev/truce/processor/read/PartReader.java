package dev.truce.processor.read;

import dev.truce.processor.model.Coverage;
import dev.truce.processor.read.source.AnnotationView;
import dev.truce.processor.read.source.Annotations;
import dev.truce.processor.read.source.Declaration;
import dev.truce.processor.read.source.Jackson;
import dev.truce.processor.read.source.Jpa;
import dev.truce.processor.read.source.Reading;
import dev.truce.processor.read.source.Supertypes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * Finds the members of a class that show other resources: entities, classes with rules, representations, and collections, maps,
 * optionals and value objects that hold them. What is not certain is not found.
 */
final class PartReader {
    private static final String REPRESENTATION_OF = "dev.truce.RepresentationOf";

    /** Annotations of classes that are not in the JSON of others, only by their id, or in a form of their own. */
    private static final Set<String> HIDDEN = Set.of(
            Jackson.CLASSIC + "annotation.JsonIgnoreType",
            Jackson.CLASSIC + "annotation.JsonIdentityReference",
            Jackson.CLASSIC + "databind.annotation.JsonSerialize",
            Jackson.CURRENT + "databind.annotation.JsonSerialize");

    /** Types whose JSON is that of what they hold: of many elements, or of at most one. */
    private static final Set<String> MANY =
            Set.of("java.lang.Iterable", "java.util.Map", "java.util.stream.BaseStream");

    private static final Set<String> AT_MOST_ONE = Set.of(
            "com.google.common.base.Optional",
            "io.vavr.control.Option",
            "java.util.Optional",
            "java.util.concurrent.atomic.AtomicReference",
            "org.openapitools.jackson.nullable.JsonNullable");

    private final Types types;
    private final ShownMembers members;

    PartReader(Reading reading) {
        this.types = reading.types();
        this.members = new ShownMembers(reading);
    }

    /**
     * Returns the parts of a class.
     *
     * @param declarations its members
     * @param resource the resource that it represents; {@code null} if it is the resource
     */
    List<Coverage.Part> read(TypeElement type, List<Declaration> declarations, @Nullable TypeElement resource) {
        List<Coverage.Part> parts = new ArrayList<>();
        Map<String, TypeMirror> stored = null;
        for (ShownMembers.Shown member : members.of((DeclaredType) type.asType(), declarations)) {
            TypeElement held = new Search(type, resource).held(member.type(), false);
            if (held == null && resource != null && content(member.type()) != null) {
                stored = stored == null ? typesOf(resource) : stored;
                held = copied(stored.get(member.name()), member.type());
            }
            if (held != null) {
                parts.add(new Coverage.Part(member.name(), held.getSimpleName().toString(), member.location()));
            }
        }
        return parts;
    }

    private Map<String, TypeMirror> typesOf(TypeElement resource) {
        Map<String, TypeMirror> byName = new HashMap<>();
        for (ShownMembers.Shown member : members.ofAll(resource)) {
            byName.put(member.name(), member.type());
        }
        return byName;
    }

    /**
     * Returns the entity that a member of a representation copies: the resource's member of the same name holds it, and what the
     * representation holds there has a member in common with it, other than its key.
     */
    private @Nullable TypeElement copied(@Nullable TypeMirror stored, TypeMirror shown) {
        TypeElement entity = stored == null ? null : new Search(null, null).held(stored, false);
        DeclaredType copy = entity == null ? null : content(shown);
        if (entity == null || copy == null) {
            return null;
        }
        Set<String> names = new HashSet<>();
        for (ShownMembers.Shown member : members.ofAll(entity)) {
            if (!member.isKey()) {
                names.add(member.name());
            }
        }
        for (ShownMembers.Shown member : members.of(copy)) {
            if (names.contains(member.name())) {
                return entity;
            }
        }
        return null;
    }

    /** Returns the class of the application in a type: the type itself, or the element of a collection, map, optional or array. */
    private static @Nullable DeclaredType content(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return content(array.getComponentType());
        }
        if (type instanceof WildcardType wildcard) {
            return wildcard.getExtendsBound() == null ? null : content(wildcard.getExtendsBound());
        }
        if (!(type instanceof DeclaredType declared) || type.getKind() != TypeKind.DECLARED) {
            return null;
        }
        List<? extends TypeMirror> arguments = declared.getTypeArguments();
        if (!arguments.isEmpty()) {
            return content(arguments.get(arguments.size() - 1));
        }
        TypeElement element = (TypeElement) declared.asElement();
        return element.getKind() == ElementKind.ENUM || isOfPlatform(element) ? null : declared;
    }

    private static boolean isOfPlatform(TypeElement type) {
        String name = type.getQualifiedName().toString();
        return name.startsWith("java.") || name.startsWith("javax.") || name.startsWith("jakarta.");
    }

    private static boolean isStoredByItself(TypeElement type) {
        return Jpa.has(type, "Entity") || (ResourceReader.isResource(type) && !Jpa.has(type, "Embeddable"));
    }

    /** Returns the resource that a class represents; {@code null} if it represents none. */
    private static @Nullable TypeElement represented(TypeElement type) {
        AnnotationView view = Annotations.find(type, REPRESENTATION_OF);
        return view != null && view.type("value") instanceof DeclaredType resource
                ? (TypeElement) resource.asElement()
                : null;
    }

    /** Looks for another resource in the type of one member, in each class once. */
    private final class Search {
        private final @Nullable TypeElement owner;
        private final @Nullable TypeElement resource;
        private final Set<TypeElement> visited = new HashSet<>();

        /**
         * Creates a search.
         *
         * @param owner the class whose member it is; {@code null} where every resource counts
         * @param resource the resource that the class represents; {@code null} if it is the resource
         */
        Search(@Nullable TypeElement owner, @Nullable TypeElement resource) {
            this.owner = owner;
            this.resource = resource;
        }

        /**
         * Returns the first other resource in a type.
         *
         * @param isMany whether the type is that of an element, so that even the same resource is another one
         */
        @Nullable
        TypeElement held(TypeMirror type, boolean isMany) {
            if (type instanceof ArrayType array) {
                return held(array.getComponentType(), true);
            }
            if (type instanceof WildcardType wildcard) {
                return wildcard.getExtendsBound() == null ? null : held(wildcard.getExtendsBound(), isMany);
            }
            if (type instanceof TypeVariable variable) {
                return held(variable.getUpperBound(), isMany);
            }
            return type instanceof DeclaredType declared && type.getKind() == TypeKind.DECLARED
                    ? inClass(declared, isMany)
                    : null;
        }

        private @Nullable TypeElement inClass(DeclaredType type, boolean isMany) {
            TypeElement element = (TypeElement) type.asElement();
            boolean isOfPlatform = isOfPlatform(element);
            if ((isOfPlatform && type.getTypeArguments().isEmpty())
                    || element.getKind() == ElementKind.ENUM
                    || Annotations.hasAny(element, HIDDEN)) {
                return null;
            }
            if (AT_MOST_ONE.contains(element.getQualifiedName().toString())) {
                return inArguments(type, isMany);
            }
            if (Supertypes.include(element, MANY)) {
                return inElements(type);
            }
            if (isOfPlatform) {
                return null;
            }
            if (isOther(element, isMany)) {
                return element;
            }
            return visited.add(element) ? inMembers(type, element, isMany) : null;
        }

        private @Nullable TypeElement inArguments(DeclaredType type, boolean isMany) {
            for (TypeMirror argument : type.getTypeArguments()) {
                TypeElement held = held(argument, isMany);
                if (held != null) {
                    return held;
                }
            }
            return null;
        }

        /** Searches the elements of a collection or map: those of its own type, or of the one that it extends. */
        private @Nullable TypeElement inElements(DeclaredType type) {
            if (isOfPlatform((TypeElement) type.asElement())) {
                return inArguments(type, true);
            }
            for (TypeMirror parent : types.directSupertypes(type)) {
                boolean isCollection = parent instanceof DeclaredType declared
                        && Supertypes.include((TypeElement) declared.asElement(), MANY);
                TypeElement held = isCollection ? inElements((DeclaredType) parent) : null;
                if (held != null) {
                    return held;
                }
            }
            return null;
        }

        /** Returns whether a class is another resource than the one that the member belongs to. */
        private boolean isOther(TypeElement element, boolean isMany) {
            TypeElement shown = represented(element);
            boolean isSame = !isMany
                    && resource != null
                    && !element.equals(owner)
                    && (element.equals(resource) || (shown != null && shown.equals(resource)));
            return !isSame && (shown != null || isStoredByItself(element));
        }

        private @Nullable TypeElement inMembers(DeclaredType type, TypeElement element, boolean isMany) {
            for (ShownMembers.Shown member : members.of(type)) {
                TypeElement held = held(member.type(), isMany);
                if (held != null) {
                    return held;
                }
            }
            for (TypeMirror permitted : element.getPermittedSubclasses()) {
                TypeElement held = held(permitted, isMany);
                if (held != null) {
                    return held;
                }
            }
            return null;
        }
    }
}
