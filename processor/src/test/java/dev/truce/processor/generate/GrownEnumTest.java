package dev.truce.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.truce.processor.testing.Compile;
import dev.truce.processor.testing.Compiled;
import dev.truce.runtime.ConflictException;
import dev.truce.runtime.IllegalTransition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The enum of the states grows and moves its constants, and the guard is not compiled again. */
class GrownEnumTest {
    private static final List<String> TRANSITIONS = List.of("process", "ship", "deliver", "cancel");

    private LoadedGuard guard;
    private Map<String, Object> states;

    @BeforeEach
    void recompileTheEnumAlone() {
        Map<String, byte[]> classes = new HashMap<>(Golden.compilation("order").classes());
        String grown =
                "package shop; public enum OrderStatus { HELD, CANCELLED, LOST, SHIPPED, PENDING, DELIVERED, PROCESSING }";
        classes.putAll(
                Compile.of(Map.of("shop.OrderStatus", grown)).strict().run().classes());
        ClassLoader loader = Compiled.load(classes, getClass().getClassLoader());
        guard = new LoadedGuard(loader, "shop.OrderGuard");
        states = LoadedGuard.constants(LoadedGuard.load(loader, "shop.OrderStatus"));
    }

    @Test
    void aNewStateOpensNoTransition() {
        for (String added : List.of("HELD", "LOST")) {
            Object state = states.get(added);
            assertThat(guard.call("allowedFrom", state)).isEqualTo(List.of());
            for (String transition : TRANSITIONS) {
                ConflictException thrown =
                        catchThrowableOfType(ConflictException.class, () -> guard.call(transition, state));
                assertThat(((IllegalTransition) thrown.conflict()).currentState())
                        .isEqualTo(added);
            }
            for (Object other : states.values()) {
                if (other != state) {
                    assertThat(guard.illegalChange(state, other)).isNotNull();
                    assertThat(guard.illegalChange(other, state)).isNotNull();
                }
            }
            assertThat(catchThrowableOfType(ConflictException.class, () -> guard.call("checkInitial", state)))
                    .isNotNull();
        }
    }

    @Test
    void theDeclaredTransitionsStayAsTheyWere() {
        assertThat(guard.call("ship", states.get("PENDING"))).isEqualTo(states.get("SHIPPED"));
        assertThat(guard.call("ship", states.get("PROCESSING"))).isEqualTo(states.get("SHIPPED"));
        assertThat(guard.allows("SHIP", states.get("CANCELLED"))).isEqualTo(false);
        assertThat(guard.call("deliver", states.get("SHIPPED"))).isEqualTo(states.get("DELIVERED"));
        assertThat(guard.call("allowedFrom", states.get("PENDING"))).isEqualTo(List.of("process", "ship", "cancel"));
        assertThat(guard.call("change", states.get("PENDING"), states.get("CANCELLED")))
                .isEqualTo(states.get("CANCELLED"));
    }
}
