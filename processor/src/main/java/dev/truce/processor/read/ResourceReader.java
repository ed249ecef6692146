package dev.truce.processor.read;

import dev.truce.processor.model.Lifecycle;
import dev.truce.processor.model.Resource;
import dev.truce.processor.model.Storage;
import dev.truce.processor.read.source.Annotations;
import dev.truce.processor.read.source.Declaration;
import dev.truce.processor.read.source.Jpa;
import dev.truce.processor.read.source.Locations;
import dev.truce.processor.read.source.Lombok;
import dev.truce.processor.read.source.MemberReader;
import dev.truce.processor.read.source.Reading;
import dev.truce.processor.read.source.Shapes;
import dev.truce.processor.read.source.TypeReader;
import dev.truce.processor.read.source.Unresolved;
import dev.truce.processor.read.storage.StorageReader;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;

/** Reads a class that carries rules. */
public final class ResourceReader {
    /** The annotations that make a class a resource. */
    public static final Set<String> RULES = rules();

    /** The annotations of entities, which are resources of their own with the rules that they inherit. */
    public static final Set<String> ENTITIES = Set.of("jakarta.persistence.Entity", "javax.persistence.Entity");

    private static Set<String> rules() {
        Set<String> rules = new TreeSet<>(Shapes.MEMBER_RULES);
        rules.add("dev.truce.ApiResource");
        return Collections.unmodifiableSet(rules);
    }

    private final Reading reading;
    private final MemberReader members;
    private final PartReader parts;

    /** A reader of the classes of one compilation. */
    public ResourceReader(Reading reading) {
        this.reading = reading;
        this.members = new MemberReader(reading);
        this.parts = new PartReader(reading);
    }

    /**
     * Returns whether a class is a resource: it or one of its members carries a rule, or it is an entity that inherits one. Abstract
     * and mapped superclasses give their rules to their subclasses. An interface counts as a resource, so that the validator reports
     * it.
     */
    public static boolean isResource(TypeElement type) {
        return isConcrete(type) && (declaresRules(type) || (Annotations.hasAny(type, ENTITIES) && inheritsRules(type)));
    }

    /** Returns whether a class can be a resource with the rules of its superclasses and its own. */
    public static boolean inheritsRules(TypeElement type) {
        return isConcrete(type) && MemberReader.lineage(type).stream().anyMatch(ResourceReader::declaresRules);
    }

    private static boolean isConcrete(TypeElement type) {
        boolean isAbstract = type.getModifiers().contains(Modifier.ABSTRACT) && type.getKind() == ElementKind.CLASS;
        return !isAbstract && !Jpa.has(type, "MappedSuperclass");
    }

    private static boolean declaresRules(TypeElement type) {
        return Annotations.hasAny(type, RULES) || hasRuledMember(type);
    }

    /** Returns whether a member carries a rule; a class inside another one is a resource of its own. */
    private static boolean hasRuledMember(TypeElement type) {
        for (Element member : type.getEnclosedElements()) {
            if (!(member instanceof TypeElement) && Annotations.hasAny(member, RULES)) {
                return true;
            }
        }
        return false;
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
                ResourceNames.hasTable(type)
                        ? new StorageReader(type, lineage, declarations).read(key, lifecycle)
                        : Storage.UNKNOWN,
                key,
                MemberReader.members(declarations),
                UniqueReader.read(reading, lineage, declarations, problems),
                VersionReader.read(lineage, declarations, problems, () -> parts.read(type, declarations, null)),
                lifecycle,
                ReferenceReader.read(lineage, declarations, problems),
                MissingReferenceReader.read(declarations, problems),
                RefusalReader.read(lineage, declarations, problems, names),
                Shapes.misplaced(type),
                Locations.of(type));
    }

    /** Returns whether a class names a type or a constant that does not exist yet: another processor may still generate it. */
    public static boolean isIncomplete(TypeElement type) {
        for (TypeElement owner : MemberReader.lineage(type)) {
            if (owner.getSuperclass().getKind() == TypeKind.ERROR
                    || hasFieldOfMissingType(owner)
                    || Unresolved.inClass(owner)
                    || hasUnresolvedStates(owner)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether the wire name of a state is not known yet. */
    private static boolean hasUnresolvedStates(TypeElement type) {
        for (Element member : type.getEnclosedElements()) {
            if (Annotations.has(member, LifecycleReader.STATE_TRANSITIONS)
                    && member.asType() instanceof DeclaredType declared
                    && declared.asElement() instanceof TypeElement states
                    && Unresolved.inClass(states)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasFieldOfMissingType(TypeElement type) {
        for (Element member : type.getEnclosedElements()) {
            if (member.getKind() == ElementKind.FIELD && member.asType().getKind() == TypeKind.ERROR) {
                return true;
            }
        }
        return false;
    }

    /** Whether a class waits for the accessors that Lombok makes, after the round in which it sees the class. */
    public static boolean awaitsLombok(TypeElement type) {
        List<TypeElement> lineage = MemberReader.lineage(type);
        if (Lombok.isPending(lineage)) {
            return true;
        }
        for (TypeElement owner : lineage) {
            for (Element member : owner.getEnclosedElements()) {
                if (Annotations.has(member, LifecycleReader.STATE_TRANSITIONS) && Lombok.isValuePending(member)) {
                    return true;
                }
            }
        }
        return false;
    }
}
