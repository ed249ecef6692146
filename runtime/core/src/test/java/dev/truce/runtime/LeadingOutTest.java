package dev.truce.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.Resolution;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a refused client can do now. */
final class LeadingOutTest {

    private static Conflict present(@Nullable Conflict conflict) {
        return Objects.requireNonNull(conflict, "conflict");
    }

    @Test
    void transitionThatIsReachableNamesTheShortestWay() {
        IllegalTransition deliver = Orders.LIFECYCLE.transition("deliver").conflictFrom(OrderStatus.PENDING);
        IllegalTransition archive = Orders.LIFECYCLE.transition("archive").conflictFrom(OrderStatus.PROCESSING);

        assertThat(deliver.legalPath()).containsExactly("ship");
        assertThat(deliver.resolution()).isEqualTo(Resolution.OTHER_STATE);
        assertThat(archive.legalPath()).containsExactly("ship", "deliver");
        assertThat(deliver.toProblem().toJson()).contains("\"legal_path\":[\"ship\"],\"resolution\":\"other_state\"");
    }

    @Test
    void transitionThatCannotBeReachedIsNotRetryable() {
        IllegalTransition ship = Orders.SHIP.conflictFrom(OrderStatus.DELIVERED);
        IllegalTransition unknown = Orders.SHIP.conflictFrom(null);

        for (IllegalTransition conflict : new IllegalTransition[] {ship, unknown}) {
            assertThat(conflict.legalPath()).isEmpty();
            assertThat(conflict.resolution()).isEqualTo(Resolution.NOT_RETRYABLE);
            assertThat(conflict.toProblem().members()).doesNotContainKey("legal_path");
        }
    }

    @Test
    void requestedStateThatIsReachableNamesTheWayToTheStateBeforeIt() {
        IllegalTransition change = (IllegalTransition)
                present(Orders.LIFECYCLE.changeConflict(OrderStatus.PENDING, OrderStatus.DELIVERED));

        assertThat(change.legalPath()).containsExactly("ship");
        assertThat(change.resolution()).isEqualTo(Resolution.OTHER_STATE);
    }

    @Test
    void resourceThatCanBeDeletedLaterNamesTheWay() {
        NotDeletable pending = Objects.requireNonNull(Orders.LIFECYCLE.deletableConflict(OrderStatus.PENDING));
        NotDeletable returned = Objects.requireNonNull(Orders.LIFECYCLE.deletableConflict(OrderStatus.RETURNED));

        assertThat(pending.legalPath()).containsExactly("cancel");
        assertThat(pending.resolution()).isEqualTo(Resolution.OTHER_STATE);
        assertThat(returned.resolution()).isEqualTo(Resolution.NOT_RETRYABLE);
        assertThat(Orders.LIFECYCLE.deletableConflict(OrderStatus.PENDING)).isSameAs(pending);
    }

    @Test
    void lifecycleListsWhatItDeclares() {
        assertThat(Orders.LIFECYCLE.states()).containsExactly(OrderStatus.values());
        assertThat(Orders.LIFECYCLE.transitions())
                .extracting(TransitionRule::name)
                .contains("ship", "deliver", "cancel", "return", "archive");
        assertThat(Lifecycle.of(OrderProblem.ILLEGAL_TRANSITION, OrderStatus.class)
                        .initial(OrderStatus.PENDING)
                        .build()
                        .initialStates())
                .isEqualTo(Set.of(OrderStatus.PENDING));
    }

    @Test
    void preconditionOfAResourceThatDoesNotExistNamesTheHeaderThatCreatesIt() {
        RequiredVersionRule version = RequiredVersionRule.of(
                OrderProblem.PRECONDITION_FAILED, OrderProblem.STALE, OrderProblem.PRECONDITION_REQUIRED);
        Conflict required = present(version.requiredConflict(null, (EntityTag) null));
        Conflict failed = present(version.requiredConflict(IfMatch.valueOf("*"), (EntityTag) null));

        for (Conflict conflict : new Conflict[] {required, failed}) {
            assertThat(conflict.resolution()).isEqualTo(Resolution.CHANGE_VALUE);
            assertThat(conflict.detail()).contains("If-None-Match: *");
        }
        assertThat(required.toProblem().members()).containsEntry("required_header", "If-None-Match");
        assertThat(present(version.requiredConflict(null, 5)).resolution()).isEqualTo(Resolution.REFETCH);
    }
}
