package dev.truce.runtime;

import dev.truce.Resolution;
import dev.truce.runtime.vocabulary.FormText;
import dev.truce.runtime.vocabulary.MemberName;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The request must have a precondition and has none (RFC 6585 section 3). */
public final class PreconditionRequired extends StaticRejection implements Conflict {

    private final ProblemType type;
    private final boolean exists;

    /** Creates the conflict of a resource that exists, or of one that the request would create. */
    PreconditionRequired(ProblemType type, boolean exists) {
        this.type = type;
        this.exists = exists;
    }

    @Override
    public ProblemType type() {
        return type;
    }

    @Override
    public void forEachMember(BiConsumer<String, @Nullable Object> consumer) {
        consumer.accept(MemberName.REQUIRED_HEADER, exists ? IfMatch.NAME : IfNoneMatch.NAME);
    }

    @Override
    public Resolution resolution() {
        return exists ? type.resolution() : Resolution.CHANGE_VALUE;
    }

    @Override
    @Nullable
    String ownText() {
        return exists ? null : FormText.requiredToCreate(type.resource());
    }
}
