package dev.truce.runtime;

import static dev.truce.runtime.OrderStatus.ARCHIVED;
import static dev.truce.runtime.OrderStatus.CANCELLED;
import static dev.truce.runtime.OrderStatus.DELIVERED;
import static dev.truce.runtime.OrderStatus.PENDING;
import static dev.truce.runtime.OrderStatus.PROCESSING;
import static dev.truce.runtime.OrderStatus.RETURNED;
import static dev.truce.runtime.OrderStatus.SHIPPED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LifecycleTest {

    private static final Lifecycle<OrderStatus> LIFECYCLE = Orders.LIFECYCLE;

    private static final Map<OrderStatus, Set<OrderStatus>> EDGES = Map.of(
            PENDING, Set.of(PROCESSING, SHIPPED, CANCELLED),
            PROCESSING, Set.of(SHIPPED, CANCELLED),
            SHIPPED, Set.of(DELIVERED),
            DELIVERED, Set.of(RETURNED, ARCHIVED));

    @ParameterizedTest
    @EnumSource
    void declaredEdgesAreAllowedAndNoOthers(OrderStatus from) {
        for (OrderStatus to : OrderStatus.values()) {
            boolean declared = EDGES.getOrDefault(from, Set.of()).contains(to);
            assertThat(LIFECYCLE.allows(from, to)).as("%s to %s", from, to).isEqualTo(declared);
        }
        assertThat(LIFECYCLE.allows(from, null)).isFalse();
        assertThat(LIFECYCLE.allows(null, from)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void changePassesAlongAnEdgeAndToTheSameState(OrderStatus from) {
        for (OrderStatus to : OrderStatus.values()) {
            if (from == to || EDGES.getOrDefault(from, Set.of()).contains(to)) {
                assertThat(LIFECYCLE.change(from, to)).isEqualTo(to);
                assertThat(LIFECYCLE.changeConflict(from, to)).isNull();
            } else {
                IllegalTransition conflict = conflict(LIFECYCLE.changeConflict(from, to));
                assertThat(conflict.currentState()).isEqualTo(from.name());
                assertThat(conflict.requestedState()).isEqualTo(to.name());
                assertThat(conflict.transition()).isNull();
                assertThat(conflict.allowedTransitions()).isEqualTo(LIFECYCLE.allowedFrom(from));
                assertThatExceptionOfType(ConflictException.class)
                        .isThrownBy(() -> LIFECYCLE.change(from, to))
                        .satisfies(e -> assertThat(e.conflict()).isSameAs(conflict));
            }
        }
    }

    @Test
    void refusedChangeNamesWhatWouldBeLegal() {
        IllegalTransition conflict = conflict(LIFECYCLE.changeConflict(DELIVERED, SHIPPED));
        assertThat(conflict.allowedFrom()).containsExactly("PENDING", "PROCESSING");
        assertThat(conflict.detail())
                .isEqualTo("Order cannot change from state DELIVERED to state SHIPPED."
                        + " Allowed from DELIVERED: return, archive.");
        assertThat(conflict(LIFECYCLE.changeConflict(RETURNED, SHIPPED)).detail())
                .endsWith("Allowed from RETURNED: none.");
    }

    @Test
    void noStateIsRefusedLikeAnyOther() {
        assertThat(conflict(LIFECYCLE.changeConflict(null, PENDING)).currentState())
                .isNull();
        assertThat(conflict(LIFECYCLE.changeConflict(PENDING, null)).requestedState())
                .isNull();
        assertThat(conflict(LIFECYCLE.changeConflict(null, null)).detail())
                .isEqualTo("Order cannot change from no state to no state.");
        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> LIFECYCLE.change(PENDING, null));
        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> LIFECYCLE.change(null, PENDING));
        assertThat(LIFECYCLE.allowedFrom(null)).isEmpty();
    }

    @Test
    void allowedTransitionsAreInTheOrderOfTheirDeclaration() {
        assertThat(LIFECYCLE.allowedFrom(PENDING)).containsExactly("process", "ship", "cancel");
        assertThat(LIFECYCLE.allowedFrom(DELIVERED)).containsExactly("return", "archive");
        assertThat(LIFECYCLE.allowedFrom(CANCELLED)).isEmpty();
    }

    @Test
    void newResourceMustBeInAnInitialState() {
        assertThatCode(() -> LIFECYCLE.checkInitial(PENDING)).doesNotThrowAnyException();
        assertThat(LIFECYCLE.initialConflict(PENDING)).isNull();
        IllegalTransition conflict = conflict(LIFECYCLE.initialConflict(SHIPPED));
        assertThat(conflict.currentState()).isNull();
        assertThat(conflict.requestedState()).isEqualTo("SHIPPED");
        assertThat(conflict.allowedTransitions()).isEmpty();
        assertThat(conflict.detail())
                .isEqualTo("Order cannot be created in state SHIPPED. It can be created in: PENDING.");
        assertThat(conflict(LIFECYCLE.initialConflict(null)).detail())
                .startsWith("Order cannot be created in no state.");
        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> LIFECYCLE.checkInitial(SHIPPED));
    }

    @Test
    void resourceCanBeDeletedInSomeStatesOnly() {
        assertThatCode(() -> LIFECYCLE.checkDeletable(CANCELLED)).doesNotThrowAnyException();
        assertThat(LIFECYCLE.deletableConflict(ARCHIVED)).isNull();
        NotDeletable conflict = LIFECYCLE.deletableConflict(SHIPPED);
        assertThat(conflict).isNotNull();
        assertThat(conflict.type()).isEqualTo(OrderProblem.NOT_DELETABLE);
        assertThat(conflict.currentState()).isEqualTo("SHIPPED");
        assertThat(conflict.deletableIn()).containsExactly("CANCELLED", "ARCHIVED");
        assertThat(conflict.detail())
                .isEqualTo("Cannot delete order in state SHIPPED. It can be deleted in: CANCELLED, ARCHIVED.");
        assertThat(LIFECYCLE.deletableConflict(null))
                .isNotNull()
                .extracting(Conflict::detail)
                .asString()
                .startsWith("Cannot delete order without a state.");
        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> LIFECYCLE.checkDeletable(null));
    }

    @Test
    void withoutInitialAndDeletableStatesEveryStatePasses() {
        Lifecycle<OrderStatus> open =
                Lifecycle.of(OrderProblem.ILLEGAL_TRANSITION, OrderStatus.class).build();
        assertThat(open.initialConflict(SHIPPED)).isNull();
        assertThat(open.deletableConflict(SHIPPED)).isNull();
        assertThat(open.deletableConflict(null)).isNull();
    }

    @Test
    void sameNameTwiceIsOneTransitionWithTwoTargets() {
        Lifecycle<OrderStatus> lifecycle = Lifecycle.of(OrderProblem.ILLEGAL_TRANSITION, OrderStatus.class)
                .transition("close", CANCELLED, PENDING)
                .transition("close", ARCHIVED, DELIVERED, PENDING)
                .build();
        assertThat(lifecycle.allowedFrom(PENDING)).containsExactly("close");
        assertThat(lifecycle.allows(PENDING, CANCELLED)).isTrue();
        assertThat(lifecycle.allows(DELIVERED, ARCHIVED)).isTrue();
        assertThat(lifecycle.allows(DELIVERED, CANCELLED)).isFalse();
        assertThat(lifecycle.transition("close").conflictFrom(SHIPPED).allowedFrom())
                .containsExactly("PENDING", "DELIVERED");
        assertThat(lifecycle.transition("close").targetFrom(DELIVERED)).isEqualTo(ARCHIVED);
        assertThat(lifecycle.transition("close").targetFrom(PENDING)).isEqualTo(CANCELLED);
    }

    @Test
    void wireNamesReplaceThoseOfTheConstants() {
        Lifecycle<OrderStatus> lifecycle = Lifecycle.of(OrderProblem.ILLEGAL_TRANSITION, OrderStatus.class)
                .transition("ship", SHIPPED, PROCESSING)
                .initial(PROCESSING)
                .deletable(OrderProblem.NOT_DELETABLE, PROCESSING)
                .wireName(PROCESSING, "in-progress")
                .wireName(DELIVERED, "delivered")
                .build();
        IllegalTransition conflict = lifecycle.transition("ship").conflictFrom(DELIVERED);
        assertThat(conflict.currentState()).isEqualTo("delivered");
        assertThat(conflict.allowedFrom()).containsExactly("in-progress");
        assertThat(lifecycle.wireName(PROCESSING)).isEqualTo("in-progress");
        assertThat(lifecycle.wireName(SHIPPED)).isEqualTo("SHIPPED");
        assertThat(conflict(lifecycle.initialConflict(DELIVERED)).detail()).contains("created in: in-progress");
    }

    @Test
    void laterCallsOfTheBuilderChangeNoLifecycleThatIsBuilt() {
        Lifecycle.Builder<OrderStatus> builder =
                Lifecycle.of(OrderProblem.ILLEGAL_TRANSITION, OrderStatus.class).transition("ship", SHIPPED, PENDING);
        Lifecycle<OrderStatus> built = builder.build();
        builder.transition("deliver", DELIVERED, SHIPPED).initial(PENDING).wireName(PENDING, "new");
        assertThat(built.allows(SHIPPED, DELIVERED)).isFalse();
        assertThat(built.initialConflict(SHIPPED)).isNull();
        assertThat(conflict(built.changeConflict(PENDING, DELIVERED)).allowedFrom())
                .isEmpty();
        assertThat(builder.build().allows(SHIPPED, DELIVERED)).isTrue();
    }

    @Test
    void unknownTransitionIsAMistakeThatNamesTheKnownOnes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LIFECYCLE.transition("shipp"))
                .withMessageContaining("'shipp'")
                .withMessageContaining("ship, deliver");
    }

    private static IllegalTransition conflict(@Nullable IllegalTransition conflict) {
        assertThat(conflict).isNotNull();
        assertThat(List.of(conflict.type())).containsExactly(OrderProblem.ILLEGAL_TRANSITION);
        return conflict;
    }

    @Test
    void aTransitionFromAnyStateLeavesOutItsTargetAndWhatIsNotDeclared() {
        Lifecycle<OrderStatus> lifecycle = Lifecycle.of(OrderProblem.ILLEGAL_TRANSITION, OrderStatus.class)
                .any(PENDING, SHIPPED, DELIVERED)
                .transitionFromAny("deliver", DELIVERED)
                .build();
        TransitionRule<OrderStatus> deliver = lifecycle.transition("deliver");
        assertThat(deliver.fire(PENDING)).isEqualTo(DELIVERED);
        assertThat(deliver.fire(SHIPPED)).isEqualTo(DELIVERED);
        for (OrderStatus other : new OrderStatus[] {DELIVERED, CANCELLED, null}) {
            assertThatThrownBy(() -> deliver.fire(other)).isInstanceOf(ConflictException.class);
        }
        assertThat(conflict(deliver.conflict(CANCELLED)).allowedFrom()).containsExactly("PENDING", "SHIPPED");
    }
}
