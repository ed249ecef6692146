package versions;

import dev.truce.runtime.EntityTag;
import dev.truce.runtime.IfMatch;
import dev.truce.runtime.IfNoneMatch;
import dev.truce.runtime.RequiredVersionRule;
import dev.truce.runtime.ResourceContract;
import dev.truce.runtime.generated.ContentHash;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Checks the rules of {@link Tags}. Its constants are these rules. */
@Generated("dev.truce.processor.GuardProcessor")
public final class TagsGuard {
    public static final RequiredVersionRule VERSION = RequiredVersionRule.of(TagsProblem.PRECONDITION_FAILED,
            TagsProblem.STALE, TagsProblem.PRECONDITION_REQUIRED);

    /** Describes {@link Tags} to integrations. */
    public static final ResourceContract<Tags> CONTRACT = new Contract();

    private TagsGuard() {}

    /** Returns the entity tag of the tags: a hash of its content. */
    public static EntityTag etag(Tags tags) {
        return ContentHash.of(new Object[] {tags.tags()});
    }

    /** Checks If-Match (412) and returns the version. An absent header passes. */
    public static @Nullable EntityTag checkVersion(@Nullable IfMatch ifMatch,
            @Nullable EntityTag version) {
        VERSION.check(ifMatch, version);
        return version;
    }

    public static @Nullable EntityTag checkVersion(@Nullable IfMatch ifMatch, Tags tags) {
        return checkVersion(ifMatch, etag(tags));
    }

    /** Checks If-Match, which must be present (428, 412), and returns the version. */
    public static @Nullable EntityTag requireVersion(@Nullable IfMatch ifMatch,
            @Nullable EntityTag version) {
        VERSION.require(ifMatch, version);
        return version;
    }

    public static @Nullable EntityTag requireVersion(@Nullable IfMatch ifMatch, Tags tags) {
        return requireVersion(ifMatch, etag(tags));
    }

    /**
     * Checks If-Match (412) and the claimed version (409), and returns the version. One of them must be present (428).
     */
    public static @Nullable EntityTag checkVersion(@Nullable IfMatch ifMatch,
            @Nullable EntityTag claimed, @Nullable EntityTag version) {
        VERSION.check(ifMatch, claimed, version);
        return version;
    }

    /** Checks the version that a body claims (409), and returns the current one. An absent claim passes. */
    public static @Nullable EntityTag checkClaimedVersion(@Nullable EntityTag claimed,
            @Nullable EntityTag version) {
        VERSION.checkClaimed(claimed, version);
        return version;
    }

    /** Checks If-None-Match: * of a create (412). An absent header passes. */
    public static void checkAbsent(@Nullable IfNoneMatch ifNoneMatch, boolean exists) {
        VERSION.checkAbsent(ifNoneMatch, exists);
    }

    /** Checks If-None-Match of a write (412). An absent header passes. */
    public static void checkNoneMatch(@Nullable IfNoneMatch ifNoneMatch,
            @Nullable EntityTag version) {
        VERSION.checkNoneMatch(ifNoneMatch, version);
    }

    /** The type of {@link #CONTRACT}. Public for {@code ServiceLoader}. */
    public static final class Contract extends ResourceContract<Tags> {
        public Contract() {
            super(Tags.class, "tags", TagsProblem.values(), VERSION, null);
        }

        @Override
        public EntityTag etag(Tags tags) {
            return TagsGuard.etag(tags);
        }
    }
}
