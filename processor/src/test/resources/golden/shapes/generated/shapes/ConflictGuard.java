package shapes;

import dev.truce.Disclosure;
import dev.truce.runtime.Duplicate;
import dev.truce.runtime.EntityTag;
import dev.truce.runtime.IfMatch;
import dev.truce.runtime.IfNoneMatch;
import dev.truce.runtime.RequiredVersionRule;
import dev.truce.runtime.ResourceContract;
import dev.truce.runtime.UniqueRule;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Checks the rules of {@link Conflict}. Its constants are these rules. */
@Generated("dev.truce.processor.GuardProcessor")
public final class ConflictGuard {
    public static final RequiredVersionRule VERSION = RequiredVersionRule.of(ConflictProblem.PRECONDITION_FAILED,
            ConflictProblem.STALE, ConflictProblem.PRECONDITION_REQUIRED);

    public static final UniqueRule NAME = UniqueRule.of(ConflictProblem.DUPLICATE_NAME,
            Disclosure.VALUE, "name");

    /** Describes {@link Conflict} to integrations. */
    public static final ResourceContract<Conflict> CONTRACT = new Contract();

    private ConflictGuard() {}

    /** Returns the entity tag of a version. */
    public static EntityTag etag(long version) {
        return EntityTag.of(version);
    }

    /** Returns the entity tag of the conflict. */
    public static EntityTag etag(Conflict conflict) {
        return etag(conflict.version());
    }

    /** Checks If-Match (412) and returns the version. An absent header passes. */
    public static long checkVersion(@Nullable IfMatch ifMatch, long version) {
        return VERSION.check(ifMatch, version);
    }

    public static long checkVersion(@Nullable IfMatch ifMatch, Conflict conflict) {
        return checkVersion(ifMatch, conflict.version());
    }

    /** Checks If-Match, which must be present (428, 412), and returns the version. */
    public static long requireVersion(@Nullable IfMatch ifMatch, long version) {
        return VERSION.require(ifMatch, version);
    }

    public static long requireVersion(@Nullable IfMatch ifMatch, Conflict conflict) {
        return requireVersion(ifMatch, conflict.version());
    }

    /**
     * Checks If-Match (412) and the claimed version (409), and returns the version. One of them must be present (428).
     */
    public static long checkVersion(@Nullable IfMatch ifMatch, @Nullable Long claimed,
            long version) {
        return VERSION.check(ifMatch, claimed, version);
    }

    /** Checks the version that a body claims (409), and returns the current one. An absent claim passes. */
    public static long checkClaimedVersion(@Nullable Long claimed, long version) {
        return VERSION.checkClaimed(claimed, version);
    }

    /** Checks If-None-Match: * of a create (412). An absent header passes. */
    public static void checkAbsent(@Nullable IfNoneMatch ifNoneMatch, boolean exists) {
        VERSION.checkAbsent(ifNoneMatch, exists);
    }

    /** Checks If-None-Match of a write (412). An absent header passes. */
    public static void checkNoneMatch(@Nullable IfNoneMatch ifNoneMatch, long version) {
        VERSION.checkNoneMatch(ifNoneMatch, version);
    }

    /** Returns the conflict with another conflict that has the same name. */
    public static Duplicate duplicateName(@Nullable String name) {
        return NAME.duplicate(name);
    }

    /** The type of {@link #CONTRACT}. Public for {@code ServiceLoader}. */
    public static final class Contract extends ResourceContract<Conflict> {
        public Contract() {
            super(Conflict.class, "conflict", ConflictProblem.values(), VERSION, null, NAME);
        }

        @Override
        public EntityTag etag(Conflict conflict) {
            return ConflictGuard.etag(conflict);
        }
    }
}
