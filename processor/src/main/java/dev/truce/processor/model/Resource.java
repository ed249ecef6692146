package dev.truce.processor.model;

import dev.truce.runtime.vocabulary.ProblemKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A class that carries at least one rule.
 *
 * @param type the class
 * @param shape what kind of class it is
 * @param name its singular name on the wire, in kebab case
 * @param storage where it is stored
 * @param key the names of the members that identify it; empty where there are none
 * @param members all members, inherited ones first, in source order
 * @param uniques the uniqueness rules in source order
 * @param version how it is versioned, if it is
 * @param lifecycle its lifecycle, if it has one
 * @param references what keeps it from being deleted
 * @param parents what it refers to, which must exist
 * @param refusals the service's own conflicts
 * @param misplaced rules on elements that are not members
 * @param location the class
 */
public record Resource(
        ClassRef type,
        ClassShape shape,
        String name,
        Storage storage,
        List<String> key,
        List<Member> members,
        List<UniqueRule> uniques,
        @Nullable VersionRule version,
        @Nullable Lifecycle lifecycle,
        List<ReferenceRule> references,
        List<MissingReferenceRule> parents,
        List<RefusalRule> refusals,
        List<Misplaced> misplaced,
        SourceLocation location) {

    /** The methods that a guard has for a version and a lifecycle, whatever the transitions are called. */
    public static final List<String> GUARD_METHODS = List.of(
            "etag",
            "checkVersion",
            "requireVersion",
            "checkClaimedVersion",
            "checkAbsent",
            "checkNoneMatch",
            "allowedFrom",
            "change",
            "checkInitial",
            "checkDeletable");

    public Resource {
        key = List.copyOf(key);
        members = List.copyOf(members);
        uniques = List.copyOf(uniques);
        references = List.copyOf(references);
        parents = List.copyOf(parents);
        refusals = List.copyOf(refusals);
        misplaced = List.copyOf(misplaced);
    }

    /** Hashes only the class, which identifies the resource within a compilation. */
    @Override
    public int hashCode() {
        return type.hashCode();
    }

    public boolean isPublic() {
        return shape.isPublic();
    }

    public int typeParameters() {
        return shape.typeParameters();
    }

    /** Its table; empty where it is not known. */
    public String table() {
        return storage.table();
    }

    public Optional<Member> member(String memberName) {
        for (Member member : members) {
            if (member.name().equals(memberName)) {
                return Optional.of(member);
            }
        }
        return Optional.empty();
    }

    /** Whether code can be generated for it: a class that others in its package can see, and that declares a rule. */
    public boolean isUsable() {
        return shape.kind().canHoldRules() && !shape.isPrivate() && hasRules();
    }

    /** Returns whether another reading of the same class has the same names and rules. */
    public boolean hasSameRules(Resource other) {
        return name.equals(other.name)
                && key.equals(other.key)
                && uniques.equals(other.uniques)
                && Objects.equals(versionAlone(), other.versionAlone())
                && Objects.equals(lifecycle, other.lifecycle)
                && references.equals(other.references)
                && parents.equals(other.parents)
                && refusals.equals(other.refusals);
    }

    /** Returns the rule without what follows from other classes, which other processors may still be writing. */
    private @Nullable VersionRule versionAlone() {
        return version == null ? null : version.with(Coverage.FULL);
    }

    /** Whether it declares any rule at all. */
    public boolean hasRules() {
        return version != null
                || lifecycle != null
                || !(uniques.isEmpty() && references.isEmpty() && parents.isEmpty() && refusals.isEmpty());
    }

    /**
     * Returns every problem type that the rules lead to, in the order of {@link ProblemKind} and then of the sources.
     */
    public List<ProblemSpec> problems() {
        List<ProblemSpec> problems = new ArrayList<>();
        for (UniqueRule rule : uniques) {
            problems.add(rule.problem());
        }
        if (version != null) {
            problems.add(version.preconditionFailed());
            problems.add(version.stale());
            problems.add(version.preconditionRequired());
        }
        if (lifecycle != null) {
            problems.add(lifecycle.illegalTransition());
            if (lifecycle.notDeletable() != null) {
                problems.add(lifecycle.notDeletable());
            }
        }
        for (ReferenceRule rule : references) {
            problems.add(rule.problem());
        }
        for (MissingReferenceRule rule : parents) {
            problems.add(rule.problem());
        }
        for (RefusalRule rule : refusals) {
            problems.add(rule.problem());
        }
        return problems;
    }
}
