package dev.truce.web;

import dev.truce.runtime.Conflict;
import dev.truce.runtime.Contracts;
import dev.truce.runtime.IfMatch;
import dev.truce.runtime.RequiredVersionRule;
import dev.truce.runtime.ResourceContract;
import dev.truce.web.GuardedOperation.Part;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Compares a request with the documentation of its operation. It finds a precondition that nothing compared before a successful answer,
 * and a conflict that the operation does not list.
 *
 * <p>An integration asks {@link #isUnchecked} before a successful answer (2xx) is sent, and calls {@link #unchecked} if so; it calls
 * {@link #answered} before it answers a conflict. Where {@link HandlerInput#takesNoVersion} is true, it calls {@link #isIgnored} instead
 * of {@link #isUnchecked}. A request that keeps its contract allocates nothing here.
 */
public final class RequestCheck {

    private static final Logger LOG = System.getLogger("dev.truce.web");
    /** The limit of entries: an application may create routes at run time. */
    private static final int MOST_REPORTS = 1_000;

    private final Contracts contracts;
    private final Mode preconditions;
    private final Mode conflicts;
    private final DocumentedConflicts documented;
    private final Set<String> reported = ConcurrentHashMap.newKeySet();

    /** The action if an operation does not keep its contract. */
    public enum Mode {
        /** A warning in the log, once for each operation. */
        WARN,
        /** An error in the log, and the request is answered with 500. */
        FAIL,
        /** Nothing is compared. */
        OFF
    }

    /**
     * Creates a check.
     *
     * @param contracts the application's contracts
     * @param preconditions the action if nothing has compared a precondition ({@code truce.unchecked-preconditions})
     * @param conflicts the action if an operation does not document a conflict ({@code truce.undocumented-conflicts})
     */
    public RequestCheck(Contracts contracts, Mode preconditions, Mode conflicts) {
        this.contracts = Objects.requireNonNull(contracts, "contracts");
        this.preconditions = Objects.requireNonNull(preconditions, "preconditions");
        this.conflicts = Objects.requireNonNull(conflicts, "conflicts");
        this.documented = new DocumentedConflicts(contracts);
    }

    /**
     * Returns whether preconditions are checked.
     *
     * @return {@code false} if their mode is {@link Mode#OFF}
     */
    public boolean comparesPreconditions() {
        return preconditions != Mode.OFF;
    }

    /**
     * Returns whether nothing has compared the precondition of a request that is about to succeed.
     *
     * @param operation the operation
     * @param method the method of the request
     * @param given the header as the handler got it; {@code null} if the handler did not ask for it
     * @return {@code true} if the client sent tags, the operation documents that it compares them, and they were not looked at
     */
    public boolean isUnchecked(GuardedOperation operation, String method, @Nullable IfMatch given) {
        return given != null
                && !given.isEvaluated()
                && !given.isAbsent()
                && !given.isAny()
                && comparesPreconditions()
                && versioned(operation, method) != null;
    }

    /**
     * Returns whether a handler that takes no version in any form ignores the precondition of a request.
     *
     * @param operation the operation
     * @param method the method of the request
     * @param sent the first line of the header; {@code null} if the client sent none
     * @return {@code true} if the client sent tags and the operation documents that it compares them
     */
    public boolean isIgnored(GuardedOperation operation, String method, @Nullable String sent) {
        return sent != null && !sent.equals("*") && comparesPreconditions() && versioned(operation, method) != null;
    }

    /**
     * Reports a precondition that nothing has compared.
     *
     * @param operation the operation
     * @param method the method of the request
     * @param route the template of the path
     * @param taken whether the handler has an {@link IfMatch}
     * @throws BrokenContractException if the mode of preconditions is {@link Mode#FAIL}
     */
    public void unchecked(GuardedOperation operation, String method, @Nullable String route, boolean taken) {
        ResourceContract<?> contract = versioned(operation, method);
        if (contract == null) {
            return;
        }
        String check = contract.version() instanceof RequiredVersionRule ? "requireVersion" : "checkVersion";
        report(
                preconditions,
                method + " " + route + " documents 412 for @Guarded(" + simpleName(contract)
                        + ".class), but answers a request with If-Match as if it had none: nothing has compared the header with the version; "
                        + (taken ? "" : "take a parameter IfMatch and ") + "call " + guard(contract) + "." + check
                        + "(ifMatch, …) on the way to the write");
    }

    /**
     * Compares a conflict that is about to be answered with what its operation documents.
     *
     * @param conflict the conflict
     * @param request the request
     * @throws BrokenContractException if the mode of conflicts is {@link Mode#FAIL}, and the operation does not document the conflict
     */
    public void answered(Conflict conflict, ClientRequest request) {
        if (conflicts != Mode.OFF) {
            String remedy = documented.remedy(conflict, request.operation(), request.method());
            if (remedy != null) {
                report(
                        conflicts,
                        request.method() + " " + request.route() + " answers with "
                                + conflict.type().status() + " "
                                + conflict.type().code() + ", which it does not document; "
                                + remedy);
            }
        }
    }

    /** Returns the contract of the first resource whose version the operation compares. */
    private @Nullable ResourceContract<?> versioned(GuardedOperation operation, String method) {
        // by index, since an iterator is an object
        for (int i = 0; i < operation.parts().size(); i++) {
            Part part = operation.parts().get(i);
            ResourceContract<?> contract = part.changes(method) ? contracts.find(part.resource()) : null;
            if (contract != null && contract.version() != null) {
                return contract;
            }
        }
        return null;
    }

    private void report(Mode mode, String message) {
        if (mode == Mode.FAIL) {
            LOG.log(Level.ERROR, message);
            throw new BrokenContractException(message);
        }
        if (reported.size() < MOST_REPORTS && reported.add(message)) {
            LOG.log(Level.WARNING, message);
        }
    }

    private static String guard(ResourceContract<?> contract) {
        Class<?> guard = contract.getClass().getEnclosingClass();
        return guard == null ? simpleName(contract) + "Guard" : guard.getSimpleName();
    }

    private static String simpleName(ResourceContract<?> contract) {
        return contract.type().getSimpleName();
    }
}
