package shapes;

import dev.truce.runtime.ConflictException;
import dev.truce.runtime.EntityTag;
import dev.truce.runtime.IfMatch;
import dev.truce.runtime.IfNoneMatch;
import dev.truce.runtime.RefusalRule;
import dev.truce.runtime.Refused;
import dev.truce.runtime.ResourceContract;
import dev.truce.runtime.VersionRule;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Guards the rules of {@link Shop.Case}. The constants are the rules: they return what the methods throw.
 */
@Generated("dev.truce.processor.GuardProcessor")
final class Shop_CaseGuard {
    public static final VersionRule VERSION = VersionRule.of(
            Shop_CaseProblem.PRECONDITION_FAILED, Shop_CaseProblem.STALE,
            Shop_CaseProblem.PRECONDITION_REQUIRED);

    public static final RefusalRule CASE_CLOSED = RefusalRule.of(
            Shop_CaseProblem.CASE_CLOSED);

    /** What integrations know of {@link Shop.Case}. */
    public static final ResourceContract<Shop.Case> CONTRACT = new Contract();

    private Shop_CaseGuard() {}

    /** Returns the entity tag of a version. */
    public static EntityTag etag(short version) {
        return EntityTag.of(version);
    }

    /** Returns the entity tag of the case, {@code null} while it has no version. */
    public static @Nullable EntityTag etag(Shop.Case resource) {
        Short version = resource.version;
        return version == null ? null : EntityTag.of(version);
    }

    /**
     * Checks If-Match; an absent header passes.
     *
     * @return {@code version}
     * @throws ConflictException if it fails (412; 400 for a malformed header)
     */
    public static short checkVersion(IfMatch ifMatch, short version) {
        VERSION.check(ifMatch, version);
        return version;
    }

    /** As {@link #checkVersion(IfMatch, short)}, for the version of the case. */
    public static short checkVersion(IfMatch ifMatch, Shop.Case resource) {
        return checkVersion(ifMatch, Objects.requireNonNull(resource.version, "version"));
    }

    /**
     * Checks If-Match, which must be present.
     *
     * @return {@code version}
     * @throws ConflictException if it fails (428, 412; 400 for a malformed header)
     */
    public static short requireVersion(IfMatch ifMatch, short version) {
        VERSION.require(ifMatch, version);
        return version;
    }

    /** As {@link #requireVersion(IfMatch, short)}, for the version of the case. */
    public static short requireVersion(IfMatch ifMatch, Shop.Case resource) {
        return requireVersion(ifMatch, Objects.requireNonNull(resource.version, "version"));
    }

    /**
     * Checks If-Match and then the version that the body claims; what is absent passes.
     *
     * @return {@code version}
     * @throws ConflictException if it fails (409, 412; 400 for a malformed header)
     */
    public static short checkVersion(IfMatch ifMatch, @Nullable Short claimed, short version) {
        VERSION.check(ifMatch, claimed == null ? null : claimed.longValue(), version);
        return version;
    }

    /**
     * Checks the version that the body claims; an absent one passes.
     *
     * @return {@code version}
     * @throws ConflictException if it fails (409)
     */
    public static short checkClaimedVersion(@Nullable Short claimed, short version) {
        VERSION.checkClaimed(claimed == null ? null : claimed.longValue(), version);
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
    public static void checkNoneMatch(IfNoneMatch ifNoneMatch, short version) {
        VERSION.checkNoneMatch(ifNoneMatch, version);
    }

    /** Returns the conflict CASE_CLOSED: Case is closed. */
    public static Refused caseClosed() {
        return CASE_CLOSED.refused();
    }

    /** The type of {@link #CONTRACT}. */
    public static final class Contract extends ResourceContract<Shop.Case> {
        /** For {@code ServiceLoader}; others use {@link #CONTRACT}. */
        public Contract() {
            super(Shop.Case.class, "case", Shop_CaseProblem.values(), VERSION, null);
        }

        @Override
        public @Nullable EntityTag etag(Shop.Case resource) {
            return Shop_CaseGuard.etag(resource);
        }
    }
}
