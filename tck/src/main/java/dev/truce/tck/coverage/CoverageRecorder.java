package dev.truce.tck.coverage;

import dev.truce.web.ConflictObserver;
import dev.truce.web.GuardedOperation;
import dev.truce.web.ObservedConflict;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Passes on what the integrations report. They find this class among their services, once for each application context. */
public final class CoverageRecorder implements ConflictObserver {

    // Integrations and JUnit create their objects apart from each other: only the class is common to them.
    private static final Set<CoverageRun> RUNS = ConcurrentHashMap.newKeySet();

    /** Creates a recorder. */
    public CoverageRecorder() {}

    static void add(CoverageRun run) {
        RUNS.add(run);
    }

    static void remove(CoverageRun run) {
        RUNS.remove(run);
    }

    /** Records conflicts of guarded operations. An outage (5xx) is not a conflict. */
    @Override
    public void observe(ObservedConflict conflict) {
        if (RUNS.isEmpty()
                || conflict.operation().equals(GuardedOperation.NONE)
                || conflict.conflict().type().status() >= 500) {
            return;
        }
        ProvokedConflict provoked = ProvokedConflict.of(conflict);
        RUNS.forEach(run -> run.provoked(provoked));
    }
}
