package dev.truce.tck.coverage;

import dev.truce.Operation;
import dev.truce.Resolution;
import dev.truce.runtime.ProblemDefinition;
import dev.truce.runtime.ProblemStyle;
import dev.truce.runtime.ProblemType;
import dev.truce.runtime.RefusalRule;
import dev.truce.web.ConflictObserver;
import dev.truce.web.GuardedOperation;
import dev.truce.web.InstalledObservers;
import dev.truce.web.ObservedConflict;
import java.util.List;

/** An application whose integration reports what a test makes it answer. */
final class Application {

    private static final GuardedOperation ORDERS = new GuardedOperation(
            List.of(new GuardedOperation.Part(Application.class, Operation.AUTO, List.of(), List.of())));

    private final List<ConflictObserver> observers = InstalledObservers.after(List.of());

    void answers(String method, String route, int status, String code) {
        answers(ORDERS, method, route, status, code);
    }

    void answersUnguarded(String method, String route, int status, String code) {
        answers(GuardedOperation.NONE, method, route, status, code);
    }

    private void answers(GuardedOperation operation, String method, String route, int status, String code) {
        ProblemDefinition definition = ProblemDefinition.of(
                ProblemStyle.DEFAULT, "order", "/problems/x", code, status, "Title", Resolution.REFETCH, "Detail.");
        ProblemType type = () -> definition;
        ObservedConflict conflict =
                new ObservedConflict(RefusalRule.of(type).refused(), operation, route, method, null);
        observers.forEach(observer -> observer.observe(conflict));
    }
}
