package dev.truce.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.processor.testing.LifecycleModel;
import dev.truce.processor.testing.ResourceModel;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two readings of one class: whether the guard that was generated from the first still fits. */
class SameRulesTest {

    private enum Change {
        NAME(model -> model.name("purchase")),
        KEY(model -> model.key("number")),
        UNIQUE(model -> model.unique("email")),
        VERSION(model -> model.version(VersionRule.Type.INT)),
        LIFECYCLE(model -> model.lifecycle(lifecycle().cyclic())),
        REFERENCE(model -> model.reference("invoice")),
        REFUSAL(model -> model.refusal("SOLD_OUT"));

        private final UnaryOperator<ResourceModel> change;

        Change(UnaryOperator<ResourceModel> change) {
            this.change = change;
        }
    }

    private static LifecycleModel lifecycle() {
        return LifecycleModel.of("A, B").initial("A").terminal("B").transition("go", "A", "B");
    }

    private static ResourceModel order() {
        return ResourceModel.order()
                .key("id")
                .unique("number")
                .version(VersionRule.Type.LONG)
                .lifecycle(lifecycle());
    }

    @Test
    void equalReadingsHaveTheSameRules() {
        assertThat(order().build().hasSameRules(order().build())).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void everyChangeOfARuleIsSeen(Change change) {
        Resource changed = change.change.apply(order()).build();
        assertThat(order().build().hasSameRules(changed)).isFalse();
        assertThat(changed.hasSameRules(order().build())).isFalse();
    }

    @Test
    void anotherMemberIsNotAnotherRule() {
        assertThat(order().build()
                        .hasSameRules(order().member("note", String.class).build()))
                .isTrue();
    }
}
