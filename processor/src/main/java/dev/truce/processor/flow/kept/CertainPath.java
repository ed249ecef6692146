package dev.truce.processor.flow.kept;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/**
 * Finds what an operation certainly does. Everything in the handler's own body counts. A method that others call too
 * counts only for what
 * it does on every path, since its parameters may decide about the rest.
 */
final class CertainPath {
    private final Program program;
    private final DeedReader reader;
    private final Map<Routine, List<Routine>> callers = new HashMap<>();

    CertainPath(Program program, Summaries summaries, DeedReader reader) {
        this.program = program;
        this.reader = reader;
        for (Routine routine : program.routines()) {
            for (Routine next : summaries.of(routine).next) {
                callers.computeIfAbsent(next, key -> new ArrayList<>()).add(routine);
            }
        }
    }

    /** The effects of the handler, each with its path, such as {@code OrderService.ship -> OrderGuard.ship}. */
    Map<Deed, String> from(Routine handler) {
        Map<Deed, String> found = new LinkedHashMap<>();
        Map<Routine, String> paths = new LinkedHashMap<>();
        Set<Routine> owned = new HashSet<>(Set.of(handler));
        paths.put(handler, "");
        Deque<Routine> open = new ArrayDeque<>(List.of(handler));
        while (!open.isEmpty()) {
            Routine routine = open.remove();
            String path = paths.get(routine);
            for (Call call : routine.calls) {
                if (isCaught(call, routine) || (call.isConditional() && !owned.contains(routine))) {
                    continue;
                }
                Deeds deeds = new Deeds();
                reader.read(call, deeds);
                for (Deed deed : deeds.all()) {
                    if (deed.kind() != Deed.Kind.REFUSE || call.isRaised()) {
                        found.putIfAbsent(deed, path + deed.call());
                    }
                }
                Routine next = only(call);
                if (next != null && !paths.containsKey(next)) {
                    if (owned.containsAll(callers.getOrDefault(next, List.of()))) {
                        owned.add(next);
                    }
                    paths.put(next, path + next.label() + " -> ");
                    open.add(next);
                }
            }
        }
        return found;
    }

    /** Whether the code certainly throws before it does anything, since it is not written yet. */
    boolean isUnwritten(Routine handler) {
        Set<Routine> seen = new HashSet<>(Set.of(handler));
        Deque<Routine> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            Routine routine = open.remove();
            if (routine.onlyThrows) {
                return true;
            }
            for (Call call : routine.calls) {
                Routine next = call.isConditional() || isCaught(call, routine) ? null : only(call);
                if (next != null && seen.add(next)) {
                    open.add(next);
                }
            }
        }
        return false;
    }

    /** Whether the conflict of a call may end before it leaves the routine, in it or in a method that runs its function. */
    private boolean isCaught(Call call, Routine routine) {
        return call.isCaught()
                || call.handedTo().stream().anyMatch(to -> catches(to, routine.recovers, new HashSet<>()));
    }

    private boolean catches(ParameterUse.Passed passed, boolean recovers, Set<VariableElement> seen) {
        List<Routine> targets = program.targets(passed.method());
        if (targets.isEmpty()) {
            return recovers;
        }
        for (Routine target : targets) {
            List<? extends VariableElement> parameters = ((ExecutableElement) target.element).getParameters();
            if (target.catchesConflict) {
                return true;
            }
            VariableElement parameter = parameters.get(Math.min(passed.index(), parameters.size() - 1));
            if (seen.add(parameter)
                    && target.usesOf(parameter).stream()
                            .anyMatch(use ->
                                    use instanceof ParameterUse.Passed next && catches(next, target.recovers, seen))) {
                return true;
            }
        }
        return false;
    }

    /** The routine that a call certainly runs. */
    private @Nullable Routine only(Call call) {
        if (reader.isTruce(call.method())) {
            return null;
        }
        List<Routine> targets = program.targets(call.method());
        return targets.size() == 1 ? targets.get(0) : null;
    }
}
