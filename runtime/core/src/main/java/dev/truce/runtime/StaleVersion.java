package dev.truce.runtime;

import dev.truce.runtime.vocabulary.MemberName;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** A version in the body is not the current one, or a write without {@code If-Match} lost a race. */
public final class StaleVersion extends Rejection implements Conflict {

    private final ProblemType type;
    private final @Nullable EntityTag tag;
    private final long version;

    StaleVersion(ProblemType type, @Nullable EntityTag tag) {
        this.type = type;
        this.tag = tag;
        this.version = 0;
    }

    /** Keeps the number; the tag is created on demand. */
    StaleVersion(ProblemType type, long version) {
        this.type = type;
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

    @Override
    public void forEachMember(BiConsumer<String, @Nullable Object> consumer) {
        EntityTag current = currentTag();
        if (current != null) {
            consumer.accept(MemberName.CURRENT_ETAG, current.toString());
        }
    }
}
