package dev.truce.processor.flow.kept;

import dev.truce.processor.model.ClassRef;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.TypeElement;

/** All that may happen once some routines run. */
final class Reach {
    /** The number of routines that one operation may reach; beyond it the check claims nothing. */
    private static final int BOUND = 2_000;

    private final Set<Routine> routines = new LinkedHashSet<>();
    private final Set<String> made = new HashSet<>();
    private final Deeds deeds = new Deeds();
    private boolean isOpen;
    private boolean callsLibrary;
    private boolean losesPrecondition;
    private boolean readsRequest;
    private boolean comparesVersion;
    private boolean asksRequest;
    private boolean namesHeader;

    private Reach() {}

    /**
     * The effects that an operation may lead to.
     *
     * @param handler its code
     * @param makers the code that makes the arguments of the handler
     */
    static Reach of(Routine handler, Collection<Routine> makers, Summaries summaries) {
        Set<Routine> starts = new LinkedHashSet<>(makers);
        starts.add(handler);
        return new Reach().follow(starts, each -> true, summaries, BOUND);
    }

    /** The effects that routines may lead to, without some others. */
    static Reach without(Collection<Routine> starts, Predicate<Routine> isExcluded, Summaries summaries) {
        return new Reach().follow(starts, isExcluded.negate(), summaries, Integer.MAX_VALUE);
    }

    private Reach follow(Collection<Routine> starts, Predicate<Routine> isFollowed, Summaries summaries, int bound) {
        Deque<Routine> open = new ArrayDeque<>(starts);
        routines.addAll(starts);
        while (!open.isEmpty()) {
            Routine routine = open.remove();
            Summary summary = summaries.of(routine);
            for (TypeElement type : summary.made) {
                if (!type.equals(routine.type())) {
                    made.add(type.getQualifiedName().toString());
                }
            }
            deeds.addAll(summary.deeds);
            isOpen |= summary.isOpen;
            callsLibrary |= summary.callsLibrary;
            losesPrecondition |= summary.losesPrecondition;
            readsRequest |= summary.readsRequest;
            comparesVersion |= summary.comparesVersion;
            asksRequest |= summary.asksRequest;
            namesHeader |= summary.namesHeader;
            for (Routine next : summary.next) {
                if (isFollowed.test(next) && routines.add(next)) {
                    open.add(next);
                }
            }
            if (routines.size() > bound) {
                isOpen = true;
                break;
            }
        }
        return this;
    }

    Deeds deeds() {
        return deeds;
    }

    /** Whether any code belongs to a class or makes an object of it. */
    boolean mentions(ClassRef type) {
        return makes(type)
                || routines.stream()
                        .anyMatch(each -> each.type().getQualifiedName().contentEquals(type.qualifiedName()));
    }

    /** Whether an object of a resource may be made by other code than its own class. */
    boolean makes(ClassRef resource) {
        return made.contains(resource.qualifiedName());
    }

    /** Whether code that this compilation does not see may do anything. */
    boolean isOpen() {
        return isOpen;
    }

    boolean callsLibrary() {
        return callsLibrary;
    }

    boolean losesPrecondition() {
        return losesPrecondition;
    }

    boolean readsRequest() {
        return readsRequest;
    }

    boolean comparesVersion() {
        return comparesVersion;
    }

    /** Whether the header {@code If-Match} of a request may be read. */
    boolean readsHeader() {
        return namesHeader && asksRequest;
    }
}
