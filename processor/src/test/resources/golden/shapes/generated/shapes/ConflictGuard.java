package shapes;

import dev.truce.Disclosure;
import dev.truce.runtime.ConflictException;
import dev.truce.runtime.Duplicate;
import dev.truce.runtime.EntityTag;
import dev.truce.runtime.IfMatch;
import dev.truce.runtime.IfNoneMatch;
import dev.truce.runtime.ResourceContract;
import dev.truce.runtime.UniqueRule;
import dev.truce.runtime.VersionRule;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Guards the rules of {@link Conflict}. The constants are the rules: they return what the methods throw.
 */
@Generated("dev.truce.processor.GuardProcessor")
public final class ConflictGuard {
    public static final VersionRule VERSION = VersionRule.of(
            ConflictProblem.PRECONDITION_FAILED, ConflictProblem.STALE,
            ConflictProblem.PRECONDITION_REQUIRED);

    public static final UniqueRule NAME = UniqueRule.of(
            ConflictProblem.DUPLICATE_NAME, Disclosure.VALUE, "name");

    /** What integrations know of {@link Conflict}. */
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

    /**
     * Checks If-Match; an absent header passes.
     *
     * @return {@code version}
     * @throws ConflictException if it fails (412; 400 for a malformed header)
     */
    public static long checkVersion(IfMatch ifMatch, long version) {
        VERSION.check(ifMatch, version);
        return version;
    }

    /** As {@link #checkVersion(IfMatch, long)}, for the version of the conflict. */
    public static long checkVersion(IfMatch ifMatch, Conflict conflict) {
        return checkVersion(ifMatch, conflict.version());
    }

    /**
     * Checks If-Match, which must be present.
     *
     * @return {@code version}
     * @throws ConflictException if it fails (428, 412; 400 for a malformed header)
     */
    public static long requireVersion(IfMatch ifMatch, long version) {
        VERSION.require(ifMatch, version);
        return version;
    }

    /** As {@link #requireVersion(IfMatch, long)}, for the version of the conflict. */
    public static long requireVersion(IfMatch ifMatch, Conflict conflict) {
        return requireVersion(ifMatch, conflict.version());
    }

    /**
     * Checks If-Match and then the version that the body claims; what is absent passes.
     *
     * @return {@code version}
     * @throws ConflictException if it fails (409, 412; 400 for a malformed header)
     */
    public static long checkVersion(IfMatch ifMatch, @Nullable Long claimed, long version) {
        VERSION.check(ifMatch, claimed, version);
        return version;
    }

    /**
     * Checks the version that the body claims; an absent one passes.
     *
     * @return {@code version}
     * @throws ConflictException if it fails (409)
     */
    public static long checkClaimedVersion(@Nullable Long claimed, long version) {
        VERSION.checkClaimed(claimed, version);
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
    public static void checkNoneMatch(IfNoneMatch ifNoneMatch, long version) {
        VERSION.checkNoneMatch(ifNoneMatch, version);
    }

    /** Returns the conflict with another conflict of the same name. */
    public static Duplicate duplicateName(@Nullable String name) {
        return NAME.duplicate(name);
    }

    /** The type of {@link #CONTRACT}. */
    public static final class Contract extends ResourceContract<Conflict> {
        /** For {@code ServiceLoader}; others use {@link #CONTRACT}. */
        public Contract() {
            super(Conflict.class, "conflict", ConflictProblem.values(), VERSION, null, NAME);
        }

        @Override
        public EntityTag etag(Conflict conflict) {
            return ConflictGuard.etag(conflict);
        }
    }
}
