package dev.truce.processor.flow.kept;

import dev.truce.processor.model.ClassRef;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;

/** All that some code may do with the rules of the contract. */
final class Deeds {
    private final Set<Deed> deeds = new LinkedHashSet<>();
    /** The resources whose rules leave the code as objects. */
    private final Set<ClassRef> escaped = new LinkedHashSet<>();
    /** Whether a precondition is compared by other means than a guard. */
    private boolean hasUnknownCheck;
    /** Whether a rule is asked that may belong to any lifecycle. */
    private boolean hasUnknownTransition;
    /** Whether the code asks if a precondition was sent. */
    private boolean asksForAbsence;

    void add(Deed deed) {
        deeds.add(deed);
    }

    void addEscaped(ClassRef resource) {
        escaped.add(resource);
    }

    void addUnknownCheck() {
        hasUnknownCheck = true;
    }

    void addUnknownTransition() {
        hasUnknownTransition = true;
    }

    void addAbsenceCheck() {
        asksForAbsence = true;
    }

    void addAll(Deeds other) {
        deeds.addAll(other.deeds);
        escaped.addAll(other.escaped);
        hasUnknownCheck |= other.hasUnknownCheck;
        hasUnknownTransition |= other.hasUnknownTransition;
        asksForAbsence |= other.asksForAbsence;
    }

    Set<Deed> all() {
        return deeds;
    }

    /** Whether a precondition of a resource may be checked. */
    boolean mayCheck(ClassRef resource) {
        return hasUnknownCheck
                || escaped.contains(resource)
                || has(resource, deed -> deed.kind().isCheck());
    }

    /** Whether an absent precondition of a resource may be refused. */
    boolean mayRequire(ClassRef resource) {
        return hasUnknownCheck
                || asksForAbsence
                || escaped.contains(resource)
                || has(resource, deed -> deed.kind() == Deed.Kind.REQUIRE || deed.kind() == Deed.Kind.COMPARE);
    }

    /** Whether a transition of a resource may be fired. */
    boolean mayFire(ClassRef resource, String transition) {
        return hasUnknownTransition
                || escaped.contains(resource)
                || has(
                        resource,
                        deed -> (deed.kind() == Deed.Kind.FIRE || deed.kind() == Deed.Kind.ASK)
                                && deed.name().equals(transition));
    }

    /** Whether nothing is done with the rules of a resource. */
    boolean leaves(ClassRef resource) {
        return !escaped.contains(resource) && !has(resource, deed -> true);
    }

    private boolean has(ClassRef resource, Predicate<Deed> wanted) {
        return deeds.stream().anyMatch(deed -> deed.resource().equals(resource) && wanted.test(deed));
    }
}
