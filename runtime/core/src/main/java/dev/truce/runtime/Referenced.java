package dev.truce.runtime;

import dev.truce.runtime.vocabulary.MemberName;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The resource cannot be deleted while another one refers to it. */
public final class Referenced extends StaticRejection implements Conflict {

    private final ProblemType type;
    private final String referrer;

    Referenced(ProblemType type, String referrer) {
        this.type = type;
        this.referrer = referrer;
    }

    @Override
    public ProblemType type() {
        return type;
    }

    /**
     * The name of the referring resource.
     *
     * @return the referring resource's singular name on the wire, such as {@code subscription}
     */
    public String referrer() {
        return referrer;
    }

    @Override
    public void forEachMember(BiConsumer<String, @Nullable Object> consumer) {
        consumer.accept(MemberName.REFERENCED_BY, referrer);
    }
}
