package dev.truce.processor.flow.kept;

import dev.truce.processor.model.ClassRef;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The effects that the code of one guarded method has and may have.
 *
 * @param routine the code
 * @param isUnwritten whether the code does nothing but throw yet
 * @param reach all that may happen once it runs
 * @param certain what it certainly does, with the path that leads there
 * @param around what frameworks may run around it
 * @param isHeaderReadAround whether code that frameworks may run around it reads the header
 * @param signature the resources that it takes and returns
 * @param intake reads what it takes
 * @param isForeign whether a resource comes from another compilation, so that libraries may know its guard
 */
record Handler(
        Routine routine,
        boolean isUnwritten,
        Reach reach,
        Map<Deed, String> certain,
        Deeds around,
        boolean isHeaderReadAround,
        Signature signature,
        Intake intake,
        Predicate<ClassRef> isForeign) {

    /** Whether it is certain that no code checks a precondition of a resource. */
    boolean neverChecks(ClassRef resource) {
        return isClosed(resource)
                && !reach.deeds().mayCheck(resource)
                && !around.mayCheck(resource)
                && !mayLosePrecondition();
    }

    /** Whether an absent precondition may be refused. */
    boolean mayRequire(ClassRef resource) {
        return !isClosed(resource)
                || intake.isDemanded(routine)
                || reach.deeds().mayRequire(resource)
                || around.mayRequire(resource)
                || mayLosePrecondition();
    }

    /** Whether it is certain that no code fires a transition. */
    boolean neverFires(ClassRef resource, String transition) {
        return isClosed(resource)
                && !reach.deeds().mayFire(resource, transition)
                && !around.mayFire(resource, transition);
    }

    /** Whether any code that may run belongs to a resource, makes one or reads its fields. */
    boolean mentions(ClassRef resource) {
        return !isClosed(resource) || signature.taken().contains(resource) || reach.mentions(resource);
    }

    /** Whether the code may make an object of a resource. */
    boolean makes(ClassRef resource) {
        return reach.makes(resource);
    }

    boolean takesNoVersion() {
        return intake.isEmpty(routine);
    }

    /** Whether code that does not know the guard may compare the version. */
    private boolean mayLosePrecondition() {
        return reach.losesPrecondition()
                || reach.readsRequest()
                || reach.comparesVersion()
                || isHeaderReadAround
                || intake.escapes(routine);
    }

    /** Whether all code that could do anything for the resource is known. */
    private boolean isClosed(ClassRef resource) {
        return !isUnwritten && !reach.isOpen() && !(isForeign.test(resource) && reach.callsLibrary());
    }
}
