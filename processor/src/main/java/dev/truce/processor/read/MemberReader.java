package dev.truce.processor.read;

import dev.truce.processor.model.ClassRef;
import dev.truce.processor.model.Member;
import dev.truce.processor.model.SourceLocation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Reads the members of a class: its fields and those it inherits, and annotated accessors that have no field. */
final class MemberReader {
    private final Types types;
    private final String jsonNaming;

    MemberReader(Reading reading) {
        this.types = reading.types();
        this.jsonNaming = reading.jsonNaming();
    }

    /** What the model keeps of members. */
    static List<Member> members(List<Declaration> declarations) {
        List<Member> members = new ArrayList<>();
        for (Declaration declaration : declarations) {
            members.add(declaration.member());
        }
        return members;
    }

    /** The members of a class, inherited ones first, each in source order. */
    List<Declaration> read(TypeElement type) {
        JsonNaming naming = JsonNaming.of(type, jsonNaming);
        List<TypeElement> lineage = lineage(type);
        Accessors accessors = Accessors.of(lineage, Enclosing.packageOf(type));
        Map<String, Declaration> members = new LinkedHashMap<>();
        for (TypeElement owner : lineage) {
            for (VariableElement field : ElementFilter.fieldsIn(owner.getEnclosedElements())) {
                if (isMember(field)) {
                    members.put(field.getSimpleName().toString(), ofField(type, owner, field, accessors, naming));
                }
            }
        }
        for (ExecutableElement method : accessors.annotated()) {
            String name = Accessors.property(method);
            if (!members.containsKey(name)) {
                members.put(name, ofAccessor(method, name, naming));
            }
        }
        return List.copyOf(members.values());
    }

    private Declaration ofField(
            TypeElement type, TypeElement owner, VariableElement field, Accessors accessors, JsonNaming naming) {
        String name = field.getSimpleName().toString();
        TypeMirror fieldType =
                owner.equals(type) ? field.asType() : types.asMemberOf((DeclaredType) type.asType(), field);
        List<Declaration.Site> sites = new ArrayList<>();
        sites.add(new Declaration.Site(field, SourceLocation.of(TypeReader.ref(owner), name)));
        ExecutableElement accessor = accessors.of(name, fieldType.getKind() == TypeKind.BOOLEAN);
        if (accessor != null) {
            sites.add(new Declaration.Site(accessor, locationOf(accessor)));
        }
        String read = accessor != null && accessors.isReadable(accessor)
                ? accessor.getSimpleName() + "()"
                : accessors.isReadable(field) ? name : null;
        return declaration(name, fieldType, read, sites, naming);
    }

    private Declaration ofAccessor(ExecutableElement method, String name, JsonNaming naming) {
        List<Declaration.Site> sites = List.of(new Declaration.Site(method, locationOf(method)));
        return declaration(name, method.getReturnType(), method.getSimpleName() + "()", sites, naming);
    }

    private Declaration declaration(
            String name, TypeMirror type, @Nullable String read, List<Declaration.Site> sites, JsonNaming naming) {
        List<Element> elements = new ArrayList<>();
        for (Declaration.Site site : sites) {
            elements.add(site.element());
        }
        Member member = new Member(
                name,
                naming.nameOf(name, elements),
                TypeReader.read(type),
                read,
                Jpa.column(elements),
                type.getKind().isPrimitive(),
                sites.get(0).location());
        return new Declaration(member, type, sites);
    }

    private static boolean isMember(VariableElement field) {
        return field.getKind() == ElementKind.FIELD
                && !field.getModifiers().contains(Modifier.STATIC)
                && !field.getModifiers().contains(Modifier.TRANSIENT)
                && !Jpa.has(field, "Transient");
    }

    private static SourceLocation locationOf(ExecutableElement method) {
        ClassRef owner = TypeReader.ref(Enclosing.type(method));
        return SourceLocation.of(owner, method.getSimpleName() + "()");
    }

    /** The class and its superclasses but {@code Object}, the most general first. */
    static List<TypeElement> lineage(TypeElement type) {
        Deque<TypeElement> lineage = new ArrayDeque<>();
        TypeElement next = type;
        while (next != null && !next.getQualifiedName().contentEquals("java.lang.Object")) {
            lineage.addFirst(next);
            TypeMirror parent = next.getSuperclass();
            next = parent instanceof DeclaredType declared && parent.getKind() == TypeKind.DECLARED
                    ? (TypeElement) declared.asElement()
                    : null;
        }
        return List.copyOf(lineage);
    }
}
