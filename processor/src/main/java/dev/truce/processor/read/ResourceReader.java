package dev.truce.processor.read;

import dev.truce.processor.model.Lifecycle;
import dev.truce.processor.model.Resource;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;

/** Reads a class that carries rules. */
public final class ResourceReader {
    /** What makes a class a resource. */
    public static final Set<String> RULES = Set.of(
            "dev.truce.ApiResource",
            "dev.truce.Unique",
            "dev.truce.Unique.List",
            "dev.truce.Versioned",
            "dev.truce.StateTransitions",
            "dev.truce.ReferencedBy",
            "dev.truce.ReferencedBy.List",
            "dev.truce.Refusal",
            "dev.truce.Refusal.List");

    private final Reading reading;
    private final MemberReader members;

    /** A reader of the classes of one compilation. */
    public ResourceReader(Reading reading) {
        this.reading = reading;
        TypeReader types = new TypeReader(reading.elements(), reading.types());
        this.members = new MemberReader(reading.types(), types, reading.jsonNaming());
    }

    /**
     * Whether a class is a resource: it, or one of its members, carries a rule of its own, and it is not abstract. Abstract classes
     * give their rules to their subclasses; an interface is taken for a resource, so that the validator can say that it is none.
     */
    public static boolean isResource(TypeElement type) {
        boolean isAbstract = type.getModifiers().contains(Modifier.ABSTRACT) && type.getKind() == ElementKind.CLASS;
        return !isAbstract
                && (hasRule(type) || type.getEnclosedElements().stream().anyMatch(ResourceReader::isRuledMember));
    }

    /** A class inside another one is a resource of its own. */
    private static boolean isRuledMember(Element member) {
        return !(member instanceof TypeElement) && hasRule(member);
    }

    private static boolean hasRule(Element element) {
        return RULES.stream().anyMatch(rule -> Annotations.has(element, rule));
    }

    /** The rules of a class, its own and those it inherits. */
    public Resource read(TypeElement type) {
        List<TypeElement> lineage = MemberReader.lineage(type);
        List<Declaration> declarations = members.read(type);
        List<String> key = ResourceNames.key(type, declarations);
        String name = ResourceNames.of(type);
        Problems problems = new Problems(reading.problemBase(), name);
        GuardNames names = new GuardNames(type.getSimpleName().toString());
        Lifecycle lifecycle = new LifecycleReader(reading, type, problems, names).read(declarations);
        return new Resource(
                TypeReader.ref(type),
                Shapes.of(type),
                name,
                new StorageReader(type, lineage, declarations).read(key, lifecycle),
                key,
                declarations.stream().map(Declaration::member).toList(),
                UniqueReader.read(lineage, declarations, problems),
                VersionReader.read(lineage, declarations, problems),
                lifecycle,
                ReferenceReader.read(lineage, declarations, problems),
                RefusalReader.read(lineage, declarations, problems, names),
                Shapes.misplaced(type),
                Locations.of(type));
    }

    /** Whether a class names a type that does not exist yet, and so may still come from another processor. */
    public static boolean isIncomplete(TypeElement type) {
        return MemberReader.lineage(type).stream()
                .anyMatch(owner -> owner.getSuperclass().getKind() == TypeKind.ERROR
                        || owner.getEnclosedElements().stream().anyMatch(ResourceReader::hasMissingType));
    }

    /** Whether a class waits for the accessors that Lombok makes, after the round in which it sees the class. */
    public static boolean awaitsLombok(TypeElement type) {
        List<TypeElement> lineage = MemberReader.lineage(type);
        return Lombok.isPending(lineage, Accessors.of(lineage, Enclosing.packageOf(type)))
                || lineage.stream()
                        .flatMap(owner -> owner.getEnclosedElements().stream())
                        .filter(member -> Annotations.has(member, LifecycleReader.STATE_TRANSITIONS))
                        .anyMatch(StateStorageReader::awaitsLombok);
    }

    private static boolean hasMissingType(Element member) {
        return member.getKind() == ElementKind.FIELD && member.asType().getKind() == TypeKind.ERROR;
    }
}
