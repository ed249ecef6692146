package dev.truce.runtime;

import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** A rule of the service's own, such as a stock that does not suffice. */
public final class Refused extends StaticRejection implements Conflict {

    private final RefusalRule rule;
    private final List<@Nullable Object> values;

    Refused(RefusalRule rule, List<@Nullable Object> values) {
        this.rule = rule;
        this.values = values;
    }

    @Override
    public ProblemType type() {
        return rule.type();
    }

    /**
     * The values of the refusal's own members.
     *
     * @return one for each of the rule's members, in their order
     */
    public List<@Nullable Object> values() {
        return values;
    }

    @Override
    public void forEachMember(BiConsumer<String, @Nullable Object> consumer) {
        for (int i = 0; i < values.size(); i++) {
            consumer.accept(rule.members().get(i), values.get(i));
        }
    }

    @Override
    boolean isConstant() {
        return values.isEmpty();
    }
}
