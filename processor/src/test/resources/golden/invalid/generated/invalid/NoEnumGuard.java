package invalid;

import dev.truce.runtime.ConflictException;
import dev.truce.runtime.EntityTag;
import dev.truce.runtime.IfMatch;
import dev.truce.runtime.IfNoneMatch;
import dev.truce.runtime.ResourceContract;
import dev.truce.runtime.VersionRule;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Guards the rules of {@link NoEnum}. The constants are the rules: they return what the methods throw. */
@Generated("dev.truce.processor.GuardProcessor")
public final class NoEnumGuard {
    public static final VersionRule VERSION = VersionRule.of(
            NoEnumProblem.PRECONDITION_FAILED, NoEnumProblem.STALE,
            NoEnumProblem.PRECONDITION_REQUIRED);

    /** What integrations know of {@link NoEnum}. */
    public static final ResourceContract<NoEnum> CONTRACT = new Contract();

    private NoEnumGuard() {}

    /** Returns the entity tag of a version. */
    public static EntityTag etag(long version) {
        return EntityTag.of(version);
    }

    /** Returns the entity tag of the no enum. */
    public static EntityTag etag(NoEnum noEnum) {
        throw new IllegalStateException("NoEnum does not compile: see the errors of its rules");
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

    /** As {@link #checkVersion(IfMatch, long)}, for the version of the no enum. */
    public static long checkVersion(IfMatch ifMatch, NoEnum noEnum) {
        throw new IllegalStateException("NoEnum does not compile: see the errors of its rules");
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

    /** As {@link #requireVersion(IfMatch, long)}, for the version of the no enum. */
    public static long requireVersion(IfMatch ifMatch, NoEnum noEnum) {
        throw new IllegalStateException("NoEnum does not compile: see the errors of its rules");
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

    /**
     * Returns the state after close.
     *
     * @throws ConflictException if {@code current} is not OPEN (409)
     */
    public static String close(String current) {
        throw new IllegalStateException("NoEnum does not compile: see the errors of its rules");
    }

    /** Whether close is legal in a state. */
    public static boolean canClose(String current) {
        throw new IllegalStateException("NoEnum does not compile: see the errors of its rules");
    }

    /** Returns the names of the transitions that are legal in a state. */
    public static List<String> allowedFrom(String current) {
        throw new IllegalStateException("NoEnum does not compile: see the errors of its rules");
    }

    /**
     * Returns the requested state where it is the current one or a transition leads to it.
     *
     * @throws ConflictException if not (409)
     */
    public static String change(String current, @Nullable String requested) {
        throw new IllegalStateException("NoEnum does not compile: see the errors of its rules");
    }

    /**
     * Checks the state of a new no enum.
     *
     * @throws ConflictException if not (409)
     */
    public static void checkInitial(@Nullable String state) {
        throw new IllegalStateException("NoEnum does not compile: see the errors of its rules");
    }

    /**
     * Checks that a state allows to delete the no enum.
     *
     * @throws ConflictException if not (409)
     */
    public static void checkDeletable(String current) {
        throw new IllegalStateException("NoEnum does not compile: see the errors of its rules");
    }

    /** The type of {@link #CONTRACT}. */
    public static final class Contract extends ResourceContract<NoEnum> {
        /** For {@code ServiceLoader}; others use {@link #CONTRACT}. */
        public Contract() {
            super(NoEnum.class, "no-enum", NoEnumProblem.values(), VERSION, null);
        }

        @Override
        public EntityTag etag(NoEnum noEnum) {
            return NoEnumGuard.etag(noEnum);
        }
    }
}
