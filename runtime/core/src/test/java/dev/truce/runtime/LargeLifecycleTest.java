package dev.truce.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lifecycles of more than 64 states, and states that no rule knows because the enum has grown. */
class LargeLifecycleTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 63, 64, 65})
    void everyPairOfALargeEnumIsToldApart(int step) {
        ManyStates[] states = ManyStates.values();
        assertThat(states).hasSizeGreaterThan(128);
        Lifecycle.Builder<ManyStates> builder = Lifecycle.of(OrderProblem.ILLEGAL_TRANSITION, ManyStates.class);
        for (int i = 0; i + step < states.length; i++) {
            builder.transition("go-" + i, states[i + step], states[i]);
        }
        Lifecycle<ManyStates> lifecycle = builder.build();
        for (int from = 0; from < states.length; from++) {
            for (int to = 0; to < states.length; to++) {
                assertThat(lifecycle.allows(states[from], states[to])).isEqualTo(to == from + step);
            }
        }
        assertThat(lifecycle.allowedFrom(states[100 - step])).containsExactly("go-" + (100 - step));
    }

    @Test
    void stateThatNoRuleKnowsHasNoTransitions() {
        Lifecycle<ManyStates> lifecycle = Lifecycle.of(OrderProblem.ILLEGAL_TRANSITION, ManyStates.class)
                .transition("go", ManyStates.S1, ManyStates.S0)
                .initial(ManyStates.S0)
                .deletable(OrderProblem.NOT_DELETABLE, ManyStates.S1)
                .build();
        ManyStates grown = ManyStates.S129;
        assertThat(lifecycle.allowedFrom(grown)).isEmpty();
        assertThat(lifecycle.allows(ManyStates.S0, grown)).isFalse();
        assertThat(lifecycle.allows(grown, ManyStates.S1)).isFalse();
        assertThat(lifecycle.changeConflict(grown, grown)).isNull();
        assertThat(lifecycle.transition("go").conflictFrom(grown).detail())
                .isEqualTo("Cannot go order in state S129. Allowed from S129: none.");
        assertThat(lifecycle.initialConflict(grown)).isNotNull();
        assertThat(lifecycle.deletableConflict(grown)).isNotNull();
        assertThat(lifecycle.wireName(grown)).isEqualTo("S129");
    }
}
