package dev.truce.web;

import dev.truce.runtime.Conflict;
import dev.truce.runtime.Contracts;
import dev.truce.runtime.Lifecycle;
import dev.truce.runtime.ResourceContract;
import dev.truce.web.GuardedOperation.Part;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Recognises a row whose state the application does not know, as a newer instance may have written it: Hibernate cannot load the row. No
 * transition leads from such a state.
 */
final class UnknownState {

    private UnknownState() {}

    /**
     * Returns the conflict of a transition whose row could not be loaded.
     *
     * @param causes the failure and its causes
     * @param request the request
     * @param contracts the application's contracts
     * @return the conflict; {@code null} if the failure means anything else, or the operation fires no transition or several
     */
    static @Nullable Conflict find(List<Throwable> causes, ClientRequest request, Contracts contracts) {
        for (Part part : request.operation().parts()) {
            ResourceContract<?> contract = contracts.find(part.resource());
            Lifecycle<?> lifecycle = contract == null ? null : contract.lifecycle();
            if (lifecycle != null
                    && part.transitions().size() == 1
                    && causes.stream().anyMatch(cause -> isUnknown(cause, lifecycle))) {
                return lifecycle.transition(part.transitions().get(0)).conflictFrom(null);
            }
        }
        return null;
    }

    /** Returns whether Hibernate has looked for a constant that the states lack: the application may do so itself with what a client sent. */
    private static boolean isUnknown(Throwable cause, Lifecycle<?> lifecycle) {
        if (!(cause instanceof IllegalArgumentException) || lifecycle.states().isEmpty()) {
            return false;
        }
        StackTraceElement[] trace = cause.getStackTrace();
        String states = lifecycle.states().get(0).getDeclaringClass().getCanonicalName();
        return trace.length > 1
                && trace[0].getClassName().equals("java.lang.Enum")
                && trace[1].getClassName().startsWith("org.hibernate.")
                && String.valueOf(cause.getMessage()).startsWith("No enum constant " + states + ".");
    }
}
