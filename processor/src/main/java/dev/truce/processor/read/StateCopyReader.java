package dev.truce.processor.read;

import dev.truce.processor.model.StateCopy;
import dev.truce.processor.read.source.Components;
import dev.truce.processor.read.source.Declaration;
import dev.truce.processor.read.source.Reach;
import dev.truce.processor.read.source.Reading;
import dev.truce.runtime.vocabulary.Words;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * Finds the way in which a class creates a resource in another state. A copy is preferred to a change of the object
 * itself, and a copy that certainly has every member to a method that the user wrote.
 */
final class StateCopyReader {
    private final Elements elements;
    private final Types types;
    private final TypeElement type;
    private final String property;
    private final TypeMirror state;
    private final Reach reach;

    private StateCopyReader(Reading reading, TypeElement type, Declaration member) {
        this.elements = reading.elements();
        this.types = reading.types();
        this.type = type;
        this.property = member.member().name();
        this.state = member.type();
        this.reach = Reach.of(type);
    }

    /** Returns the first way that the class offers; {@code null} if it offers none. */
    static @Nullable StateCopy read(Reading reading, TypeElement type, Declaration member) {
        StateCopyReader reader = new StateCopyReader(reading, type, member);
        return Stream.<Supplier<@Nullable StateCopy>>of(
                        reader::canonical, reader::wither, reader::constructor, reader::builder, reader::write)
                .<@Nullable StateCopy>map(Supplier::get)
                .filter(copy -> copy != null)
                .findFirst()
                .orElse(null);
    }

    private @Nullable StateCopy canonical() {
        List<String> components = Components.of(type).stream()
                .map(RecordComponentElement::getSimpleName)
                .map(Object::toString)
                .toList();
        return components.contains(property) ? new StateCopy.Canonical(components) : null;
    }

    private @Nullable StateCopy wither() {
        String name = "with" + suffix();
        ExecutableElement method = taking(type, List.of(name));
        return method != null && isResource(returned((DeclaredType) type.asType(), method))
                ? new StateCopy.Wither(name)
                : null;
    }

    private @Nullable StateCopy constructor() {
        boolean isInner = type.getNestingKind() != NestingKind.TOP_LEVEL
                && !type.getModifiers().contains(Modifier.STATIC);
        StateCopy.Write write = write();
        boolean copies = ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                .anyMatch(candidate -> reach.calls(candidate)
                        && candidate.getParameters().size() == 1
                        && types.isSameType(candidate.getParameters().get(0).asType(), type.asType()));
        return copies && !isInner && write != null ? new StateCopy.Constructor(write) : null;
    }

    private @Nullable StateCopy builder() {
        ExecutableElement toBuilder = method(type, "toBuilder", 0);
        TypeElement builder = toBuilder == null ? null : element(returned((DeclaredType) type.asType(), toBuilder));
        ExecutableElement set =
                builder == null ? null : taking(builder, List.of(property, setter(), "with" + suffix()));
        TypeElement next = set == null ? null : element(set.getReturnType());
        ExecutableElement build = next == null ? null : method(next, "build", 0);
        return set != null && build != null && isResource(build.getReturnType())
                ? new StateCopy.Builder(set.getSimpleName().toString())
                : null;
    }

    private StateCopy.@Nullable Write write() {
        ExecutableElement method = taking(type, List.of(setter(), property));
        if (method != null) {
            return new StateCopy.Write(method.getSimpleName().toString(), false);
        }
        return members(type, ElementKind.FIELD)
                .filter(field -> field.getSimpleName().contentEquals(property)
                        && !field.getModifiers().contains(Modifier.FINAL)
                        && reach.sees(field))
                .findFirst()
                .map(field -> new StateCopy.Write(property, true))
                .orElse(null);
    }

    /** The first of some methods that takes the state, and only that. */
    private @Nullable ExecutableElement taking(TypeElement owner, List<String> names) {
        for (String name : names) {
            ExecutableElement method = method(owner, name, 1);
            if (method != null) {
                return method;
            }
        }
        return null;
    }

    private @Nullable ExecutableElement method(TypeElement owner, String name, int parameters) {
        return members(owner, ElementKind.METHOD)
                .map(ExecutableElement.class::cast)
                .filter(method -> method.getSimpleName().contentEquals(name)
                        && method.getParameters().size() == parameters
                        && !method.getModifiers().contains(Modifier.STATIC)
                        && reach.calls(method)
                        && method.getParameters().stream().allMatch(this::takesState))
                .findFirst()
                .orElse(null);
    }

    private Stream<? extends Element> members(TypeElement owner, ElementKind kind) {
        return elements.getAllMembers(owner).stream().filter(member -> member.getKind() == kind);
    }

    private boolean takesState(VariableElement parameter) {
        return types.isSameType(parameter.asType(), state);
    }

    /** Returns the result type of a method, with the type variables of its superclass resolved. */
    private TypeMirror returned(DeclaredType owner, ExecutableElement method) {
        return ((ExecutableType) types.asMemberOf(owner, method)).getReturnType();
    }

    private boolean isResource(TypeMirror returned) {
        return returned.getKind() != TypeKind.VOID
                && types.isSubtype(types.erasure(returned), types.erasure(type.asType()));
    }

    /** The class that a type, or the bound of a type variable, names. */
    private @Nullable TypeElement element(TypeMirror named) {
        return types.erasure(named) instanceof DeclaredType declared ? (TypeElement) declared.asElement() : null;
    }

    private String setter() {
        return "set" + suffix();
    }

    private String suffix() {
        return Words.capitalize(property);
    }
}
