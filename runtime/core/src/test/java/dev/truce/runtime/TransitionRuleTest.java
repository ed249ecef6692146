package dev.truce.runtime;

import static dev.truce.runtime.OrderStatus.DELIVERED;
import static dev.truce.runtime.OrderStatus.PENDING;
import static dev.truce.runtime.OrderStatus.SHIPPED;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TransitionRuleTest {

    @Test
    void shipFromDeliveredIsRejectedWithTheAllowedTransitions() {
        IllegalTransition conflict = Orders.SHIP.conflictFrom(DELIVERED);
        assertThat(conflict.type()).isEqualTo(OrderProblem.ILLEGAL_TRANSITION);
        assertThat(conflict.currentState()).isEqualTo("DELIVERED");
        assertThat(conflict.transition()).isEqualTo("ship");
        assertThat(conflict.requestedState()).isNull();
        assertThat(conflict.allowedTransitions()).containsExactly("return", "archive");
        assertThat(conflict.allowedFrom()).containsExactly("PENDING", "PROCESSING");
        assertThat(conflict.detail())
                .isEqualTo("Cannot ship order in state DELIVERED. Allowed from DELIVERED: return, archive.");
    }

    @Test
    void shipWithoutAStateIsRejectedWithTheStatesThatAllowIt() {
        IllegalTransition conflict = Orders.SHIP.conflictFrom(null);
        assertThat(conflict.currentState()).isNull();
        assertThat(conflict.allowedTransitions()).isEmpty();
        assertThat(conflict.detail())
                .isEqualTo("Cannot ship order without a state. Allowed from: PENDING, PROCESSING.");
    }

    @Test
    void terminalStateAllowsNone() {
        assertThat(Orders.SHIP.conflictFrom(OrderStatus.CANCELLED).detail()).endsWith("Allowed from CANCELLED: none.");
    }

    @Test
    void conflictIsMadeOnceForEachState() {
        assertThat(Orders.SHIP.conflictFrom(DELIVERED)).isSameAs(Orders.SHIP.conflictFrom(DELIVERED));
        assertThat(Orders.SHIP.conflictFrom(null)).isSameAs(Orders.SHIP.conflictFrom(null));
        assertThat(Orders.SHIP.conflictFrom(SHIPPED)).isNotSameAs(Orders.SHIP.conflictFrom(DELIVERED));
    }

    @Test
    void exceptionIsNewEachTimeAndCarriesTheConflict() {
        assertThat(Orders.SHIP.refusedFrom(SHIPPED)).isNotSameAs(Orders.SHIP.refusedFrom(SHIPPED));
        assertThat(Orders.SHIP.refusedFrom(SHIPPED).conflict()).isSameAs(Orders.SHIP.conflictFrom(SHIPPED));
    }

    @Test
    void targetIsKnownWhereTheTransitionIsLegal() {
        assertThat(Orders.SHIP.targetFrom(PENDING)).isEqualTo(SHIPPED);
        assertThat(Orders.SHIP.targetFrom(DELIVERED)).isNull();
        assertThat(Orders.SHIP.targetFrom(null)).isNull();
        assertThat(Orders.SHIP.name()).isEqualTo("ship").isEqualTo(Orders.SHIP.toString());
    }

    @Test
    void whatIsNotLegalIsAConflictAndNothingElseIs() {
        for (OrderStatus state : OrderStatus.values()) {
            boolean legal = state == PENDING || state == OrderStatus.PROCESSING;
            assertThat(Orders.SHIP.allows(state)).as(state.name()).isEqualTo(legal);
            assertThat(Orders.SHIP.conflict(state))
                    .as(state.name())
                    .isSameAs(legal ? null : Orders.SHIP.conflictFrom(state));
        }
        assertThat(Orders.SHIP.allows(null)).isFalse();
        assertThat(Orders.SHIP.conflict(null)).isSameAs(Orders.SHIP.conflictFrom(null));
    }
}
