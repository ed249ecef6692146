package api;

import dev.truce.runtime.EntityTag;
import dev.truce.runtime.IfMatch;
import dev.truce.runtime.IfNoneMatch;
import dev.truce.runtime.RequiredVersionRule;
import dev.truce.runtime.ResourceContract;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Checks the rules of {@link Counter}. Its constants are these rules. */
@Generated("dev.truce.processor.GuardProcessor")
public final class CounterGuard {
    public static final RequiredVersionRule VERSION = RequiredVersionRule.of(CounterProblem.PRECONDITION_FAILED,
            CounterProblem.STALE, CounterProblem.PRECONDITION_REQUIRED);

    /** Describes {@link Counter} to integrations. */
    public static final ResourceContract<Counter> CONTRACT = new Contract();

    private CounterGuard() {}

    /** Returns the entity tag of a version. */
    public static EntityTag etag(long version) {
        return EntityTag.of(version);
    }

    /** Returns the entity tag of the counter. */
    public static EntityTag etag(Counter counter) {
        return etag(counter.version);
    }

    /** Checks If-Match (412) and returns the version. An absent header passes. */
    public static long checkVersion(@Nullable IfMatch ifMatch, long version) {
        return VERSION.check(ifMatch, version);
    }

    public static long checkVersion(@Nullable IfMatch ifMatch, Counter counter) {
        return checkVersion(ifMatch, counter.version);
    }

    /** Checks If-Match, which must be present (428, 412), and returns the version. */
    public static long requireVersion(@Nullable IfMatch ifMatch, long version) {
        return VERSION.require(ifMatch, version);
    }

    public static long requireVersion(@Nullable IfMatch ifMatch, Counter counter) {
        return requireVersion(ifMatch, counter.version);
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

    /** The type of {@link #CONTRACT}. Public for {@code ServiceLoader}. */
    public static final class Contract extends ResourceContract<Counter> {
        public Contract() {
            super(Counter.class, "counter", CounterProblem.values(), VERSION, null);
        }

        @Override
        public EntityTag etag(Counter counter) {
            return CounterGuard.etag(counter);
        }
    }
}
