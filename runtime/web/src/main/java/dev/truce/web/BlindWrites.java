package dev.truce.web;

import dev.truce.Operation;
import dev.truce.runtime.Contracts;
import dev.truce.runtime.ResourceContract;
import dev.truce.web.GuardedOperation.Part;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Finds the writes that overwrite a versioned resource without a precondition, and reports them to the observers. A rule or an operation
 * may allow them; operators see how often it happens.
 *
 * <p>An integration asks {@link #isPossible} and looks whether the request has one of the headers of {@link #PRECONDITIONS}. If a blind write
 * is possible and there is none, it also asks {@link #mayTakeVersion} and, of the body as it was read, {@link #mayHoldVersion}: a
 * version that the client sends in another form is a precondition, too. If there is none either, it calls {@link #written} after a successful
 * answer (2xx) of the handler, and not of an answer that is replayed. A request that has a precondition in its headers or needs none
 * allocates nothing here.
 */
public final class BlindWrites {

    /** The headers that make a write depend on what is stored (RFC 9110 section 13.1). */
    public static final List<String> PRECONDITIONS = List.of("If-Match", "If-None-Match", "If-Unmodified-Since");

    private static final int CREATED = 201;

    private final Contracts contracts;
    private final Supplier<List<ConflictObserver>> supplier;
    private final Map<Method, Boolean> takingVersion = new ConcurrentHashMap<>();
    private volatile @Nullable List<ConflictObserver> observers;

    /**
     * Creates a finder.
     *
     * @param contracts the application's contracts
     * @param observers supplies the application's observers, in their order, when there is something to report; those that {@link
     *     InstalledObservers} finds come after them
     */
    public BlindWrites(Contracts contracts, Supplier<List<ConflictObserver>> observers) {
        this.contracts = Objects.requireNonNull(contracts, "contracts");
        this.supplier = Objects.requireNonNull(observers, "observers");
    }

    /**
     * Returns whether a request without precondition would overwrite a versioned resource.
     *
     * @param operation the operation
     * @param method the method of the request
     * @return {@code false} for a read, a create, a transition, and an operation whose resources have no version
     */
    public boolean isPossible(GuardedOperation operation, String method) {
        return overwritten(operation, method, 0) != null;
    }

    /**
     * Returns whether a handler may take a version as a parameter of its own, such as one of the query.
     *
     * @param handler the method of the handler
     * @param names the names of its parameters, where the framework has them even if the class file has not
     * @return {@code true} if the name or an annotation of a parameter speaks of a version
     */
    public boolean mayTakeVersion(Method handler, String... names) {
        return takingVersion.computeIfAbsent(
                handler,
                method -> HandlerInput.mayTakeVersion(method)
                        || Arrays.stream(names).anyMatch(SentVersion::speaks));
    }

    /**
     * Returns whether a body may hold a version.
     *
     * @param body the body as it was read
     * @return {@code false} if its members are known, and none that speaks of a version has a value
     */
    public boolean mayHoldVersion(Object body) {
        return SentVersion.mayBeIn(body);
    }

    /**
     * Reports a successful request whose client has named no version.
     *
     * @param operation the operation
     * @param method the method of the request
     * @param route the template of the path; {@code null} if it is not known
     * @param status the status of the answer; 201 says that a {@code PUT} has created the resource
     */
    public void written(GuardedOperation operation, String method, @Nullable String route, int status) {
        ResourceContract<?> contract = overwritten(operation, method, status);
        if (contract == null) {
            return;
        }
        BlindWrite write = new BlindWrite(
                contract.name(),
                operation,
                ObservedConflict.listed(route),
                ObservedConflict.listedMethod(method),
                status);
        for (ConflictObserver observer : observers()) {
            Extensions.run(observer, () -> observer.observeBlindWrite(write));
        }
    }

    private List<ConflictObserver> observers() {
        List<ConflictObserver> known = observers;
        if (known == null) {
            known = InstalledObservers.after(supplier.get());
            observers = known;
        }
        return known;
    }

    /** Returns the contract of the first versioned resource that the operation overwrites. */
    private @Nullable ResourceContract<?> overwritten(GuardedOperation operation, String method, int status) {
        // by index, since an iterator is an object
        for (int i = 0; i < operation.parts().size(); i++) {
            Part part = operation.parts().get(i);
            boolean isCreated = status == CREATED && (part.kind() == Operation.UPSERT || method.equals("PUT"));
            ResourceContract<?> contract =
                    part.overwrites(method) && !isCreated ? contracts.find(part.resource()) : null;
            if (contract != null && contract.version() != null) {
                return contract;
            }
        }
        return null;
    }
}
