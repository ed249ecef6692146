package dev.truce.runtime;

import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The resource demands {@code If-Match}, and the request has none (RFC 6585 section 3). */
public final class PreconditionRequired extends StaticRejection implements Conflict {

    private final ProblemType type;

    PreconditionRequired(ProblemType type) {
        this.type = type;
    }

    @Override
    public ProblemType type() {
        return type;
    }

    @Override
    public void forEachMember(BiConsumer<String, @Nullable Object> consumer) {
        consumer.accept("required_header", IfMatch.NAME);
    }
}
