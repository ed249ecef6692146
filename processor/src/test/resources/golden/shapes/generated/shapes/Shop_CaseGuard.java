package shapes;

import dev.truce.runtime.EntityTag;
import dev.truce.runtime.IfMatch;
import dev.truce.runtime.IfNoneMatch;
import dev.truce.runtime.RefusalRule;
import dev.truce.runtime.Refused;
import dev.truce.runtime.RequiredVersionRule;
import dev.truce.runtime.ResourceContract;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Checks the rules of {@link Shop.Case}. Its constants are these rules. */
@Generated("dev.truce.processor.GuardProcessor")
final class Shop_CaseGuard {
    public static final RequiredVersionRule VERSION = RequiredVersionRule.of(Shop_CaseProblem.PRECONDITION_FAILED,
            Shop_CaseProblem.STALE, Shop_CaseProblem.PRECONDITION_REQUIRED);

    public static final RefusalRule CASE_CLOSED = RefusalRule.of(Shop_CaseProblem.CASE_CLOSED);

    /** Describes {@link Shop.Case} to integrations. */
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

    /** Checks If-Match (412) and returns the version. An absent header passes. */
    public static @Nullable Short checkVersion(@Nullable IfMatch ifMatch, @Nullable Short version) {
        VERSION.checkBoxed(ifMatch, version);
        return version;
    }

    public static @Nullable Short checkVersion(@Nullable IfMatch ifMatch, Shop.Case resource) {
        return checkVersion(ifMatch, resource.version);
    }

    /** Checks If-Match, which must be present (428, 412), and returns the version. */
    public static @Nullable Short requireVersion(@Nullable IfMatch ifMatch,
            @Nullable Short version) {
        VERSION.requireBoxed(ifMatch, version);
        return version;
    }

    public static @Nullable Short requireVersion(@Nullable IfMatch ifMatch, Shop.Case resource) {
        return requireVersion(ifMatch, resource.version);
    }

    /**
     * Checks If-Match (412) and the claimed version (409), and returns the version. One of them must be present (428).
     */
    public static @Nullable Short checkVersion(@Nullable IfMatch ifMatch, @Nullable Short claimed,
            @Nullable Short version) {
        VERSION.checkBoxed(ifMatch, claimed == null ? null : claimed.longValue(), version);
        return version;
    }

    /** Checks the version that a body claims (409), and returns the current one. An absent claim passes. */
    public static @Nullable Short checkClaimedVersion(@Nullable Short claimed,
            @Nullable Short version) {
        VERSION.checkClaimedBoxed(claimed == null ? null : claimed.longValue(), version);
        return version;
    }

    /** Checks If-None-Match: * of a create (412). An absent header passes. */
    public static void checkAbsent(@Nullable IfNoneMatch ifNoneMatch, boolean exists) {
        VERSION.checkAbsent(ifNoneMatch, exists);
    }

    /** Checks If-None-Match of a write (412). An absent header passes. */
    public static void checkNoneMatch(@Nullable IfNoneMatch ifNoneMatch, @Nullable Short version) {
        VERSION.checkNoneMatchBoxed(ifNoneMatch, version);
    }

    /** Returns the conflict CASE_CLOSED: Case is closed. */
    public static Refused caseClosed() {
        return CASE_CLOSED.refused();
    }

    /** The type of {@link #CONTRACT}. Public for {@code ServiceLoader}. */
    public static final class Contract extends ResourceContract<Shop.Case> {
        public Contract() {
            super(Shop.Case.class, "case", Shop_CaseProblem.values(), VERSION, null);
        }

        @Override
        public @Nullable EntityTag etag(Shop.Case resource) {
            return Shop_CaseGuard.etag(resource);
        }
    }
}
