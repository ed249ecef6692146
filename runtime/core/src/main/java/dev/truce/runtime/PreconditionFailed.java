package dev.truce.runtime;

import dev.truce.Resolution;
import dev.truce.runtime.vocabulary.FormText;
import dev.truce.runtime.vocabulary.MemberName;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** {@code If-Match} or {@code If-None-Match} is false (RFC 9110 sections 13.1.1, 13.1.2 and 15.5.13). */
public final class PreconditionFailed extends Rejection implements Conflict {

    private final ProblemType type;
    private final Reason reason;
    private final @Nullable EntityTag tag;
    private final long version;

    PreconditionFailed(ProblemType type, Reason reason, @Nullable EntityTag tag) {
        this.type = type;
        this.reason = reason;
        this.tag = tag;
        this.version = 0;
    }

    /** Keeps the number; the tag is created on demand, because most rejections are never inspected. */
    PreconditionFailed(ProblemType type, Reason reason, long version) {
        this.type = type;
        this.reason = reason;
        this.tag = EntityTag.BY_VERSION;
        this.version = version;
    }

    @Override
    public ProblemType type() {
        return type;
    }

    /**
     * The entity tag that the resource has now.
     *
     * @return the tag; {@code null} if it is not known or there is no resource
     */
    public @Nullable EntityTag currentTag() {
        return EntityTag.resolve(tag, version);
    }

    /**
     * Why the precondition is false.
     *
     * @return the reason
     */
    public Reason reason() {
        return reason;
    }

    @Override
    public Resolution resolution() {
        return reason == Reason.MISSING ? Resolution.CHANGE_VALUE : type.resolution();
    }

    @Override
    public void forEachMember(BiConsumer<String, @Nullable Object> consumer) {
        EntityTag current = currentTag();
        if (current != null) {
            consumer.accept(MemberName.CURRENT_ETAG, current.toString());
        }
    }

    @Override
    @Nullable
    String ownText() {
        String resource = type.resource();
        return switch (reason) {
            case TAG_MISMATCH -> null;
            case WEAK_TAG -> FormText.WEAK_TAG;
            case MISSING -> FormText.missing(resource);
            case EXISTS -> FormText.exists(resource);
            case NONE_MATCH -> FormText.noneMatch(resource);
            case LOST_RACE -> FormText.lostRace(resource);
        };
    }

    /** Why a precondition is false. */
    public enum Reason {
        /** No entity tag in {@code If-Match} is the current one. */
        TAG_MISMATCH,
        /** {@code If-Match} has the current entity tag, but weak: it compares strongly (RFC 9110 section 13.1.1). */
        WEAK_TAG,
        /** {@code If-Match: *} asks for an existing resource, and there is none. */
        MISSING,
        /** {@code If-None-Match: *} asks for a resource that does not exist, and there is one. */
        EXISTS,
        /** {@code If-None-Match} has the current entity tag. */
        NONE_MATCH,
        /** The precondition was true, and then a concurrent request changed the resource first. */
        LOST_RACE
    }
}
