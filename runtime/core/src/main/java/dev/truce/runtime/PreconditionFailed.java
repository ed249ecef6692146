package dev.truce.runtime;

import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** {@code If-Match} or {@code If-None-Match} is false (RFC 9110 sections 13.1.1, 13.1.2 and 15.5.13). */
public final class PreconditionFailed extends Rejection implements Conflict {

    static final String CURRENT_ETAG = "current_etag";

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

    /** Keeps the number, of which a tag is made only when it is asked for: most rejections are read by nobody. */
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
    public void forEachMember(BiConsumer<String, @Nullable Object> consumer) {
        EntityTag current = currentTag();
        if (current != null) {
            consumer.accept(CURRENT_ETAG, current.toString());
        }
    }

    @Override
    @Nullable
    String ownText() {
        String text = reason.text;
        return text == null ? null : text.replace("{Resource}", Details.sentence(type));
    }

    /** Why a precondition is false. */
    public enum Reason {
        /** No entity tag in {@code If-Match} is the current one. */
        TAG_MISMATCH(null),
        /** {@code If-Match} has the current entity tag, but weak: it compares strongly (RFC 9110 section 13.1.1). */
        WEAK_TAG(
                "A weak entity tag never matches in If-Match (RFC 9110 section 13.1.1). The usual cause is a proxy that"
                        + " compresses and so weakens the tag on its way to the client. Send the strong entity tag."),
        /** {@code If-Match: *} asks for an existing resource, and there is none. */
        MISSING(
                "{Resource} does not exist, and If-Match asks for an existing one. Send the request without If-Match to create"
                        + " it."),
        /** {@code If-None-Match: *} asks for a resource that does not exist, and there is one. */
        EXISTS(
                "{Resource} exists already, and If-None-Match asks for none. Read it, and change it with its entity tag in"
                        + " If-Match."),
        /** {@code If-None-Match} has the current entity tag. */
        NONE_MATCH("{Resource} has an entity tag that If-None-Match excludes."),
        /** The precondition was true, and then a concurrent request changed the resource first. */
        LOST_RACE(
                "{Resource} was changed by another request while this one was processed. Read it again, reapply the change"
                        + " and send it with its new entity tag.");

        private final @Nullable String text;

        Reason(@Nullable String text) {
            this.text = text;
        }
    }
}
