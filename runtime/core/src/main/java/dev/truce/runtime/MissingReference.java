package dev.truce.runtime;

import dev.truce.runtime.vocabulary.MemberName;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The resource would refer to another one that does not exist, or no longer exists. */
public final class MissingReference extends StaticRejection implements Conflict {

    private final MissingReferenceRule rule;

    MissingReference(MissingReferenceRule rule) {
        this.rule = rule;
    }

    @Override
    public ProblemType type() {
        return rule.type();
    }

    /**
     * Returns the rule that is broken.
     *
     * @return the rule
     */
    public MissingReferenceRule rule() {
        return rule;
    }

    @Override
    public void forEachMember(BiConsumer<String, @Nullable Object> consumer) {
        forEachMember(null, consumer);
    }

    /** Does the same with the JSON name of a representation. */
    void forEachMember(
            @Nullable Function<String, @Nullable String> names, BiConsumer<String, @Nullable Object> consumer) {
        String renamed = names == null ? null : names.apply(rule.member());
        String field = renamed == null ? rule.jsonName() : renamed;
        consumer.accept(MemberName.FIELDS, List.of(field));
        consumer.accept(MemberName.FIELD, field);
    }
}
