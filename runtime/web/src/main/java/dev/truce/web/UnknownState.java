package dev.truce.web;

import dev.truce.runtime.Conflict;
import dev.truce.runtime.Contracts;
import dev.truce.runtime.Lifecycle;
import dev.truce.runtime.ResourceContract;
import dev.truce.web.GuardedOperation.Part;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Recognises a row whose state the application does not know, as a newer instance may have written it: Hibernate cannot load the row. No
 * transition leads from such a state. The log names the resource and the enum, which the exception for a number does not.
 */
final class UnknownState {

    private static final Logger LOG = System.getLogger("dev.truce.web");

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
            if (contract == null
                    || lifecycle == null
                    || causes.stream().noneMatch(cause -> isUnknown(cause, contract, lifecycle))) {
                continue;
            }
            boolean isTransition = part.transitions().size() == 1;
            LOG.log(
                    Level.WARNING,
                    request.method() + " " + request.route() + " cannot load a row of " + contract.name()
                            + ": the stored state is not a constant of "
                            + states(lifecycle).getName()
                            + (isTransition ? "; the transition is refused" : "; the exception is not handled"));
            if (isTransition) {
                return lifecycle.transition(part.transitions().get(0)).conflictFrom(null);
            }
        }
        return null;
    }

    private static boolean isUnknown(Throwable cause, ResourceContract<?> contract, Lifecycle<?> lifecycle) {
        if (lifecycle.states().isEmpty()) {
            return false;
        }
        Class<?> states = states(lifecycle);
        return cause instanceof IllegalArgumentException
                ? isUnknownName(cause, states)
                : cause instanceof ArrayIndexOutOfBoundsException && isUnknownOrdinal(cause, contract.type(), states);
    }

    private static Class<?> states(Lifecycle<?> lifecycle) {
        return lifecycle.states().get(0).getDeclaringClass();
    }

    /**
     * Returns whether Hibernate, or a converter that it has called, has looked for a constant that the states lack: the application may do so
     * itself with what a client sent.
     */
    private static boolean isUnknownName(Throwable cause, Class<?> states) {
        StackTraceElement[] trace = cause.getStackTrace();
        return trace.length > 1
                && trace[0].getClassName().equals("java.lang.Enum")
                && Arrays.stream(trace)
                        .map(StackTraceElement::getClassName)
                        .filter(name -> name.startsWith("org.hibernate."))
                        .findFirst()
                        .filter(name -> name.startsWith("org.hibernate.type."))
                        .isPresent()
                && String.valueOf(cause.getMessage()).startsWith("No enum constant " + states.getCanonicalName() + ".");
    }

    /** Returns whether Hibernate has found a number that only the states can have meant: the exception does not name the enum. */
    private static boolean isUnknownOrdinal(Throwable cause, Class<?> resource, Class<?> states) {
        StackTraceElement[] trace = cause.getStackTrace();
        int constants = states.getEnumConstants().length;
        return trace.length > 0
                && trace[0].getClassName().equals("org.hibernate.type.descriptor.java.EnumJavaType")
                && String.valueOf(cause.getMessage()).endsWith("out of bounds for length " + constants)
                && SentValues.members(resource).values().stream()
                        .map(Field::getType)
                        .filter(type -> type.isEnum() && type.getEnumConstants().length == constants)
                        .allMatch(states::equals);
    }
}
