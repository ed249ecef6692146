package shapes;

import dev.truce.runtime.EntityTag;
import dev.truce.runtime.IfMatch;
import dev.truce.runtime.IfNoneMatch;
import dev.truce.runtime.Lifecycle;
import dev.truce.runtime.RequiredVersionRule;
import dev.truce.runtime.ResourceContract;
import dev.truce.runtime.TransitionRule;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Checks the rules of {@link Contract}. Its constants are these rules. */
@Generated("dev.truce.processor.GuardProcessor")
public final class ContractGuard {
    public static final RequiredVersionRule VERSION = RequiredVersionRule.of(ContractProblem.PRECONDITION_FAILED,
            ContractProblem.STALE, ContractProblem.PRECONDITION_REQUIRED);

    public static final Lifecycle<shapes.Contract.Lifecycle> LIFECYCLE = Lifecycle.of(ContractProblem.ILLEGAL_TRANSITION,
            shapes.Contract.Lifecycle.class)
            .initial(shapes.Contract.Lifecycle.DRAFT)
            .transition("contract", shapes.Contract.Lifecycle.SIGNED,
                    shapes.Contract.Lifecycle.DRAFT)
            .transition("lifecycle", shapes.Contract.Lifecycle.ENDED,
                    shapes.Contract.Lifecycle.SIGNED)
            .build();

    public static final TransitionRule<shapes.Contract.Lifecycle> CONTRACT_ = LIFECYCLE.transition("contract");

    public static final TransitionRule<shapes.Contract.Lifecycle> LIFECYCLE_ = LIFECYCLE.transition("lifecycle");

    /** Describes {@link shapes.Contract} to integrations. */
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

    /** Checks If-Match (412) and returns the version. An absent header passes. */
    public static @Nullable String checkVersion(@Nullable IfMatch ifMatch,
            @Nullable String version) {
        VERSION.check(ifMatch, etag(version));
        return version;
    }

    public static @Nullable String checkVersion(@Nullable IfMatch ifMatch,
            shapes.Contract contract) {
        String version = contract.version;
        if (version == null) {
            VERSION.checkUnversioned(ifMatch);
            return null;
        }
        return checkVersion(ifMatch, version);
    }

    /** Checks If-Match, which must be present (428, 412), and returns the version. */
    public static @Nullable String requireVersion(@Nullable IfMatch ifMatch,
            @Nullable String version) {
        VERSION.require(ifMatch, etag(version));
        return version;
    }

    public static @Nullable String requireVersion(@Nullable IfMatch ifMatch,
            shapes.Contract contract) {
        String version = contract.version;
        if (version == null) {
            VERSION.requireUnversioned(ifMatch);
            return null;
        }
        return requireVersion(ifMatch, version);
    }

    /**
     * Checks If-Match (412) and the claimed version (409), and returns the version. One of them must be present (428).
     */
    public static @Nullable String checkVersion(@Nullable IfMatch ifMatch, @Nullable String claimed,
            @Nullable String version) {
        VERSION.check(ifMatch, etag(claimed), etag(version));
        return version;
    }

    /** Checks the version that a body claims (409), and returns the current one. An absent claim passes. */
    public static @Nullable String checkClaimedVersion(@Nullable String claimed,
            @Nullable String version) {
        VERSION.checkClaimed(etag(claimed), etag(version));
        return version;
    }

    /** Checks If-None-Match: * of a create (412). An absent header passes. */
    public static void checkAbsent(@Nullable IfNoneMatch ifNoneMatch, boolean exists) {
        VERSION.checkAbsent(ifNoneMatch, exists);
    }

    /** Checks If-None-Match of a write (412). An absent header passes. */
    public static void checkNoneMatch(@Nullable IfNoneMatch ifNoneMatch, @Nullable String version) {
        VERSION.checkNoneMatch(ifNoneMatch, etag(version));
    }

    /** Returns the state after contract. Throws a 409 unless the state is DRAFT. */
    public static shapes.Contract.Lifecycle contract(shapes.Contract.Lifecycle current) {
        return CONTRACT_.fire(current);
    }

    public static shapes.Contract.Lifecycle contract(shapes.Contract contract) {
        return contract(contract.lifecycle);
    }

    /** Returns the state after lifecycle. Throws a 409 unless the state is SIGNED. */
    public static shapes.Contract.Lifecycle lifecycle(shapes.Contract.Lifecycle current) {
        return LIFECYCLE_.fire(current);
    }

    public static shapes.Contract.Lifecycle lifecycle(shapes.Contract contract) {
        return lifecycle(contract.lifecycle);
    }

    /** Returns the names of the transitions that are legal in a state. */
    public static List<String> allowedFrom(shapes.Contract.Lifecycle current) {
        return LIFECYCLE.allowedFrom(current);
    }

    public static List<String> allowedFrom(shapes.Contract contract) {
        return allowedFrom(contract.lifecycle);
    }

    /** Returns the requested state if it is the current one or a transition leads to it, else throws a 409. */
    public static shapes.Contract.Lifecycle change(shapes.Contract.Lifecycle current,
            shapes.Contract.@Nullable Lifecycle requested) {
        return LIFECYCLE.change(current, requested);
    }

    public static shapes.Contract.Lifecycle change(shapes.Contract contract,
            shapes.Contract.@Nullable Lifecycle requested) {
        return change(contract.lifecycle, requested);
    }

    /** Throws a 409 unless a new contract may have the state. */
    public static void checkInitial(shapes.Contract.@Nullable Lifecycle state) {
        LIFECYCLE.checkInitial(state);
    }

    /** The type of {@link #CONTRACT}. Public for {@code ServiceLoader}. */
    public static final class Contract extends ResourceContract<shapes.Contract> {
        public Contract() {
            super(shapes.Contract.class, "contract", ContractProblem.values(), VERSION, LIFECYCLE);
        }

        @Override
        public @Nullable EntityTag etag(shapes.Contract contract) {
            return ContractGuard.etag(contract);
        }
    }
}
