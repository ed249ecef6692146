package invalid;

import dev.truce.runtime.EntityTag;
import dev.truce.runtime.IfMatch;
import dev.truce.runtime.IfNoneMatch;
import dev.truce.runtime.RequiredVersionRule;
import dev.truce.runtime.ResourceContract;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Checks the rules of {@link NoEnum}. Its constants are these rules. */
@Generated("dev.truce.processor.GuardProcessor")
public final class NoEnumGuard {
    public static final RequiredVersionRule VERSION = RequiredVersionRule.of(NoEnumProblem.PRECONDITION_FAILED,
            NoEnumProblem.STALE, NoEnumProblem.PRECONDITION_REQUIRED);

    /** Describes {@link NoEnum} to integrations. */
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

    /** Checks If-Match (412) and returns the version. An absent header passes. */
    public static long checkVersion(@Nullable IfMatch ifMatch, long version) {
        return VERSION.check(ifMatch, version);
    }

    public static long checkVersion(@Nullable IfMatch ifMatch, NoEnum noEnum) {
        throw new IllegalStateException("NoEnum does not compile: see the errors of its rules");
    }

    /** Checks If-Match, which must be present (428, 412), and returns the version. */
    public static long requireVersion(@Nullable IfMatch ifMatch, long version) {
        return VERSION.require(ifMatch, version);
    }

    public static long requireVersion(@Nullable IfMatch ifMatch, NoEnum noEnum) {
        throw new IllegalStateException("NoEnum does not compile: see the errors of its rules");
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

    /** Returns the state after close. Throws a 409 unless the state is OPEN. */
    public static String close(String current) {
        throw new IllegalStateException("NoEnum does not compile: see the errors of its rules");
    }

    public static String close(NoEnum noEnum) {
        return close(noEnum.status);
    }

    /** Returns the names of the transitions that are legal in a state. */
    public static List<String> allowedFrom(String current) {
        throw new IllegalStateException("NoEnum does not compile: see the errors of its rules");
    }

    public static List<String> allowedFrom(NoEnum noEnum) {
        return allowedFrom(noEnum.status);
    }

    /** Returns the requested state if it is the current one or a transition leads to it, else throws a 409. */
    public static String change(String current, @Nullable String requested) {
        throw new IllegalStateException("NoEnum does not compile: see the errors of its rules");
    }

    public static String change(NoEnum noEnum, @Nullable String requested) {
        return change(noEnum.status, requested);
    }

    /** Throws a 409 unless a new no enum may have the state. */
    public static void checkInitial(@Nullable String state) {
        throw new IllegalStateException("NoEnum does not compile: see the errors of its rules");
    }

    /** Throws a 409 unless the no enum may be deleted in the state. */
    public static void checkDeletable(String current) {
        throw new IllegalStateException("NoEnum does not compile: see the errors of its rules");
    }

    public static void checkDeletable(NoEnum noEnum) {
        checkDeletable(noEnum.status);
    }

    /** The type of {@link #CONTRACT}. Public for {@code ServiceLoader}. */
    public static final class Contract extends ResourceContract<NoEnum> {
        public Contract() {
            super(NoEnum.class, "no-enum", NoEnumProblem.values(), VERSION, null);
        }

        @Override
        public EntityTag etag(NoEnum noEnum) {
            return NoEnumGuard.etag(noEnum);
        }
    }
}
