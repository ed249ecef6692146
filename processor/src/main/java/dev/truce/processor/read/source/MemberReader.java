package dev.truce.processor.read.source;

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

/** Reads the members of a class: its fields and those it inherits, and annotated accessors that have no field. */
public final class MemberReader {
    private final Types types;
    private final String jsonNaming;
    private final Elements elements;
    private @Nullable GetterNames getterNames;

    public MemberReader(Reading reading) {
        this(reading, null);
    }

    MemberReader(Reading reading, @Nullable GetterNames getterNames) {
        this.elements = reading.elements();
        this.types = reading.types();
        this.jsonNaming = reading.jsonNaming();
        this.getterNames = getterNames;
    }

    /** Asked once there is a getter: javac looks for a class that nobody has in each of some 50 modules. */
    private GetterNames getterNames() {
        if (getterNames == null) {
            getterNames = GetterNames.of(elements);
        }
        return getterNames;
    }

    /** Members as the model keeps them. */
    public static List<Member> members(List<Declaration> declarations) {
        List<Member> members = new ArrayList<>();
        for (Declaration declaration : declarations) {
            members.add(declaration.member());
        }
        return members;
    }

    /** The members of a class, inherited ones first, each in source order. */
    public List<Declaration> read(TypeElement type) {
        List<TypeElement> lineage = lineage(type);
        Accessors accessors = Accessors.of(lineage);
        Subject subject = new Subject(type, accessors, Reach.of(type), JsonNaming.of(type, jsonNaming));
        Map<String, Declaration> members = new LinkedHashMap<>();
        for (TypeElement owner : lineage) {
            for (VariableElement field : fields(owner)) {
                if (isMember(field)) {
                    members.put(field.getSimpleName().toString(), ofField(subject, owner, field));
                }
            }
        }
        for (ExecutableElement method : accessors.annotated()) {
            String name = type.getKind() == ElementKind.RECORD
                    ? method.getSimpleName().toString()
                    : Accessors.property(method);
            if (!members.containsKey(name)) {
                members.put(name, ofAccessor(subject, method, name));
            }
        }
        return List.copyOf(members.values());
    }

    private Declaration ofField(Subject subject, TypeElement owner, VariableElement field) {
        String name = field.getSimpleName().toString();
        TypeMirror type = owner.equals(subject.type()) ? field.asType() : inherited(subject, field);
        List<Declaration.Site> sites = new ArrayList<>();
        sites.add(new Declaration.Site(field, SourceLocation.of(TypeReader.ref(owner), name)));
        String read = subject.reach().sees(field) ? name : null;
        List<ExecutableElement> accessors = owner.getKind() == ElementKind.RECORD
                ? subject.accessors().named(name)
                : accessors(subject, owner, field, type);
        for (int i = accessors.size() - 1; i >= 0; i--) {
            ExecutableElement accessor = accessors.get(i);
            if (subject.reach().calls(accessor)
                    && types.isAssignable(returned(subject, accessor), types.erasure(type))) {
                read = accessor.getSimpleName() + "()";
            }
        }
        if (!accessors.isEmpty()) {
            sites.addAll(sites(subject, accessors.get(0)));
        }
        String wireName = owner.getKind() == ElementKind.RECORD || accessors.isEmpty()
                ? name
                : getterNames().of(accessors.get(0), name, name);
        return declaration(subject, name, wireName, type, read, sites);
    }

    private List<ExecutableElement> accessors(
            Subject subject, TypeElement owner, VariableElement field, TypeMirror type) {
        boolean isBoolean = type.getKind() == TypeKind.BOOLEAN;
        List<ExecutableElement> named = subject.accessors().all(Lombok.property(field), isBoolean);
        if (named.isEmpty()) {
            for (String property : Lombok.withoutPrefix(field.getSimpleName().toString())) {
                for (ExecutableElement accessor : subject.accessors().all(property, isBoolean)) {
                    if (Lombok.hasMade(accessor)
                            && types.isSameType(returned(subject, accessor), types.erasure(type))
                            && isOnlyField(owner, property)) {
                        return List.of(accessor);
                    }
                }
            }
        }
        return named;
    }

    /** Whether one field of a class alone can be the one whose name is that of a property, with or without a prefix. */
    private static boolean isOnlyField(TypeElement owner, String property) {
        return fields(owner).stream()
                        .map(field -> field.getSimpleName().toString())
                        .filter(name -> name.equals(property)
                                || Lombok.withoutPrefix(name).contains(property))
                        .count()
                == 1;
    }

    /** Returns the fields of a class in source order. ECJ sorts those of a record, so its components decide. */
    private static List<VariableElement> fields(TypeElement owner) {
        List<VariableElement> fields = ElementFilter.fieldsIn(owner.getEnclosedElements());
        if (owner.getKind() != ElementKind.RECORD) {
            return fields;
        }
        List<VariableElement> ordered = new ArrayList<>();
        for (RecordComponentElement component : Components.of(owner)) {
            for (VariableElement field : fields) {
                if (field.getSimpleName().equals(component.getSimpleName())) {
                    ordered.add(field);
                }
            }
        }
        return ordered;
    }

    private Declaration ofAccessor(Subject subject, ExecutableElement method, String name) {
        String read = subject.reach().calls(method) ? method.getSimpleName() + "()" : null;
        String wireName = subject.type().getKind() == ElementKind.RECORD
                ? name
                : getterNames().of(method, "", name);
        return declaration(subject, name, wireName, method.getReturnType(), read, sites(subject, method));
    }

    private static List<Declaration.Site> sites(Subject subject, ExecutableElement accessor) {
        List<Declaration.Site> sites = new ArrayList<>();
        for (ExecutableElement method : subject.accessors().declarations(accessor)) {
            sites.add(new Declaration.Site(method, locationOf(method)));
        }
        return sites;
    }

    private TypeMirror inherited(Subject subject, Element member) {
        return types.asMemberOf((DeclaredType) subject.type().asType(), member);
    }

    /** Returns the type of an accessor for code that knows no type arguments. */
    private TypeMirror returned(Subject subject, ExecutableElement accessor) {
        return types.erasure(((ExecutableType) inherited(subject, accessor)).getReturnType());
    }

    private Declaration declaration(
            Subject subject,
            String name,
            String wireName,
            TypeMirror type,
            @Nullable String read,
            List<Declaration.Site> sites) {
        List<Element> elements = new ArrayList<>();
        for (Declaration.Site site : sites) {
            elements.add(site.element());
        }
        List<Element> naming = new ArrayList<>(elements);
        ExecutableElement setter = subject.accessors().annotatedSetter(name);
        if (setter != null) {
            naming.add(setter);
        }
        Member member = new Member(
                name,
                subject.naming().nameOf(wireName, naming),
                TypeReader.read(type, subject.reach()),
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
    public static List<TypeElement> lineage(TypeElement type) {
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

    /**
     * The class whose members are read.
     *
     * @param type the class itself
     * @param accessors its accessors, inherited ones too
     * @param reach what the code beside it can reach
     * @param naming how its members are named on the wire
     */
    private record Subject(TypeElement type, Accessors accessors, Reach reach, JsonNaming naming) {}
}
