package shapes;

import dev.truce.runtime.ConflictException;
import dev.truce.runtime.EntityTag;
import dev.truce.runtime.IfMatch;
import dev.truce.runtime.IfNoneMatch;
import dev.truce.runtime.Lifecycle;
import dev.truce.runtime.ResourceContract;
import dev.truce.runtime.TransitionRule;
import dev.truce.runtime.VersionRule;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Guards the rules of {@link shapes.Contract}. The constants are the rules: they return what the methods throw.
 */
@Generated("dev.truce.processor.GuardProcessor")
public final class ContractGuard {
    public static final VersionRule VERSION = VersionRule.of(
            ContractProblem.PRECONDITION_FAILED, ContractProblem.STALE,
            ContractProblem.PRECONDITION_REQUIRED);

    public static final Lifecycle<shapes.Contract.Lifecycle> LIFECYCLE = Lifecycle.of(
                    ContractProblem.ILLEGAL_TRANSITION, shapes.Contract.Lifecycle.class)
            .initial(shapes.Contract.Lifecycle.DRAFT)
            .transition("contract", shapes.Contract.Lifecycle.SIGNED,
                    shapes.Contract.Lifecycle.DRAFT)
            .transition("lifecycle", shapes.Contract.Lifecycle.ENDED,
                    shapes.Contract.Lifecycle.SIGNED)
            .build();

    public static final TransitionRule<shapes.Contract.Lifecycle> CONTRACT_ =
            LIFECYCLE.transition("contract");

    public static final TransitionRule<shapes.Contract.Lifecycle> LIFECYCLE_ =
            LIFECYCLE.transition("lifecycle");

    /** What integrations know of {@link shapes.Contract}. */
    public static final ResourceContract<shapes.Contract> CONTRACT = new Contract();

    private ContractGuard() {}

    /** Returns the entity tag of a version, {@code null} for none. */
    public static @Nullable EntityTag etag(@Nullable String version) {
        return version == null ? null : EntityTag.of(version);
    }

    /** Returns the entity tag of the contract, {@code null} while it has no version. */
    public static @Nullable EntityTag etag(shapes.Contract contract) {
        return etag(contract.version);
    }

    /**
     * Checks If-Match; an absent header passes.
     *
     * @return {@code version}
     * @throws ConflictException if it fails (412; 400 for a malformed header)
     */
    public static @Nullable String checkVersion(IfMatch ifMatch, @Nullable String version) {
        VERSION.check(ifMatch, etag(version));
        return version;
    }

    /** As {@link #checkVersion(IfMatch, String)}, for the version of the contract. */
    public static @Nullable String checkVersion(IfMatch ifMatch, shapes.Contract contract) {
        return checkVersion(ifMatch, contract.version);
    }

    /**
     * Checks If-Match, which must be present.
     *
     * @return {@code version}
     * @throws ConflictException if it fails (428, 412; 400 for a malformed header)
     */
    public static @Nullable String requireVersion(IfMatch ifMatch, @Nullable String version) {
        VERSION.require(ifMatch, etag(version));
        return version;
    }

    /** As {@link #requireVersion(IfMatch, String)}, for the version of the contract. */
    public static @Nullable String requireVersion(IfMatch ifMatch, shapes.Contract contract) {
        return requireVersion(ifMatch, contract.version);
    }

    /**
     * Checks If-Match and then the version that the body claims; what is absent passes.
     *
     * @return {@code version}
     * @throws ConflictException if it fails (409, 412; 400 for a malformed header)
     */
    public static @Nullable String checkVersion(IfMatch ifMatch, @Nullable String claimed,
            @Nullable String version) {
        VERSION.check(ifMatch, etag(claimed), etag(version));
        return version;
    }

    /**
     * Checks the version that the body claims; an absent one passes.
     *
     * @return {@code version}
     * @throws ConflictException if it fails (409)
     */
    public static @Nullable String checkClaimedVersion(@Nullable String claimed,
            @Nullable String version) {
        VERSION.checkClaimed(etag(claimed), etag(version));
        return version;
    }

    /**
     * Checks If-None-Match: * of a create; an absent header passes.
     *
     * @throws ConflictException if it fails (412; 400 for a malformed header)
     */
    public static void checkAbsent(IfNoneMatch ifNoneMatch, boolean exists) {
        VERSION.checkAbsent(ifNoneMatch, exists);
    }

    /**
     * Checks If-None-Match of a write; an absent header passes.
     *
     * @throws ConflictException if it fails (412; 400 for a malformed header)
     */
    public static void checkNoneMatch(IfNoneMatch ifNoneMatch, @Nullable String version) {
        VERSION.checkNoneMatch(ifNoneMatch, etag(version));
    }

    /**
     * Returns the state after contract.
     *
     * @throws ConflictException if {@code current} is not DRAFT (409)
     */
    public static shapes.Contract.Lifecycle contract(shapes.Contract.Lifecycle current) {
        if (current == shapes.Contract.Lifecycle.DRAFT) {
            return shapes.Contract.Lifecycle.SIGNED;
        }
        throw CONTRACT_.refusedFrom(current);
    }

    /** Whether contract is legal in a state. */
    public static boolean canContract(shapes.Contract.Lifecycle current) {
        return current == shapes.Contract.Lifecycle.DRAFT;
    }

    /**
     * Returns the state after lifecycle.
     *
     * @throws ConflictException if {@code current} is not SIGNED (409)
     */
    public static shapes.Contract.Lifecycle lifecycle(shapes.Contract.Lifecycle current) {
        if (current == shapes.Contract.Lifecycle.SIGNED) {
            return shapes.Contract.Lifecycle.ENDED;
        }
        throw LIFECYCLE_.refusedFrom(current);
    }

    /** Whether lifecycle is legal in a state. */
    public static boolean canLifecycle(shapes.Contract.Lifecycle current) {
        return current == shapes.Contract.Lifecycle.SIGNED;
    }

    /** Returns the names of the transitions that are legal in a state. */
    public static List<String> allowedFrom(shapes.Contract.Lifecycle current) {
        return LIFECYCLE.allowedFrom(current);
    }

    /**
     * Returns the requested state where it is the current one or a transition leads to it.
     *
     * @throws ConflictException if not (409)
     */
    public static shapes.Contract.Lifecycle change(shapes.Contract.Lifecycle current,
            shapes.Contract.@Nullable Lifecycle requested) {
        return LIFECYCLE.change(current, requested);
    }

    /**
     * Checks the state of a new contract.
     *
     * @throws ConflictException if not (409)
     */
    public static void checkInitial(shapes.Contract.@Nullable Lifecycle state) {
        LIFECYCLE.checkInitial(state);
    }

    /** The type of {@link #CONTRACT}. */
    public static final class Contract extends ResourceContract<shapes.Contract> {
        /** For {@code ServiceLoader}; others use {@link #CONTRACT}. */
        public Contract() {
            super(shapes.Contract.class, "contract", ContractProblem.values(), VERSION, LIFECYCLE);
        }

        @Override
        public @Nullable EntityTag etag(shapes.Contract contract) {
            return ContractGuard.etag(contract);
        }
    }
}
