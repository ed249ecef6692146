package dev.truce.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.truce.processor.model.Lifecycle;
import dev.truce.processor.model.Transition;
import dev.truce.runtime.ConflictException;
import dev.truce.runtime.IllegalTransition;
import dev.truce.runtime.NotDeletable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Drives the methods of lifecycles over all states, and compares with what the sources declare. */
class LifecycleBehaviourTest {
    private Lifecycle lifecycle;
    private LoadedGuard guard;
    private Map<String, Object> states;

    private void load(String golden, String resource) {
        Project project = Golden.project(golden);
        ClassLoader classes = Golden.load(golden);
        lifecycle = project.resource(resource).lifecycle();
        String name = project.resource(resource).type().guard().qualifiedName();
        guard = new LoadedGuard(classes, name);
        states = LoadedGuard.constants(
                LoadedGuard.load(classes, lifecycle.enumType().binaryName()));
    }

    private List<Object> statesAndNull() {
        List<Object> all = new ArrayList<>(states.values());
        all.add(null);
        return all;
    }

    private static String nameOf(Object state) {
        return state == null ? "" : ((Enum<?>) state).name();
    }

    /** The declared target, {@code null} where there is none. */
    private Object target(String transition, Object from) {
        return lifecycle.transitions().stream()
                .filter(declared ->
                        declared.name().equals(transition) && declared.from().contains(nameOf(from)))
                .findFirst()
                .map(declared -> states.get(declared.to()))
                .orElse(null);
    }

    private List<String> legalFrom(Object state) {
        return lifecycle.transitionNames().stream()
                .filter(name -> target(name, state) != null)
                .toList();
    }

    private String wireName(Object state) {
        return state == null ? null : lifecycle.wireName(nameOf(state));
    }

    @ParameterizedTest
    @CsvSource({"order,shop.Order", "order,shop.Parcel", "shapes,Loose", "shapes,shapes.Contract"})
    void eachTransitionLeadsWhereItIsDeclaredToAndIsRefusedElsewhere(String golden, String resource) {
        load(golden, resource);
        for (Transition transition : lifecycle.transitions()) {
            String method = transition.method();
            // a constant that every guard has leaves the next name to the transition
            String constant = transition.constant().replaceFirst("^(CONTRACT|LIFECYCLE|VERSION)$", "$1_");
            for (Object state : statesAndNull()) {
                Object target = target(transition.name(), state);
                assertThat(guard.allows(constant, state))
                        .as("%s(%s)", constant, state)
                        .isEqualTo(target != null);
                IllegalTransition conflict = guard.illegal(constant, state);
                if (target != null) {
                    assertThat(guard.call(method, state))
                            .as("%s(%s)", method, state)
                            .isEqualTo(target);
                    assertThat(conflict).isNull();
                } else {
                    ConflictException thrown =
                            catchThrowableOfType(ConflictException.class, () -> guard.call(method, state));
                    assertThat(thrown.conflict()).isSameAs(conflict);
                    assertThat(conflict.transition()).isEqualTo(transition.name());
                    assertThat(conflict.currentState()).isEqualTo(wireName(state));
                    assertThat(conflict.allowedTransitions()).isEqualTo(legalFrom(state));
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"order,shop.Order", "order,shop.Parcel", "shapes,Loose", "shapes,shapes.Contract"})
    void aRequestedStateIsReachedAlongATransitionOrKept(String golden, String resource) {
        load(golden, resource);
        for (Object from : statesAndNull()) {
            assertThat(guard.call("allowedFrom", from)).isEqualTo(legalFrom(from));
            for (Object to : statesAndNull()) {
                boolean legal = to != null
                        && (to == from
                                || lifecycle.transitionNames().stream().anyMatch(name -> target(name, from) == to));
                IllegalTransition conflict = guard.illegalChange(from, to);
                if (legal) {
                    assertThat(guard.call("change", from, to)).isEqualTo(to);
                    assertThat(conflict).isNull();
                } else {
                    ConflictException thrown =
                            catchThrowableOfType(ConflictException.class, () -> guard.call("change", from, to));
                    assertThat(thrown.conflict().type()).isSameAs(conflict.type());
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"order,shop.Order", "order,shop.Parcel", "shapes,Loose", "shapes,shapes.Contract"})
    void aNewResourceStartsInAnInitialState(String golden, String resource) {
        load(golden, resource);
        for (Object state : statesAndNull()) {
            boolean initial = lifecycle.initial().contains(nameOf(state));
            IllegalTransition conflict = guard.illegalInitial(state);
            ConflictException thrown =
                    catchThrowableOfType(ConflictException.class, () -> guard.call("checkInitial", state));
            assertThat(thrown == null).isEqualTo(initial);
            assertThat(conflict == null).isEqualTo(initial);
        }
    }

    @ParameterizedTest
    @CsvSource("order,shop.Parcel")
    void aResourceIsDeletedInADeletableStateOnly(String golden, String resource) {
        load(golden, resource);
        for (Object state : statesAndNull()) {
            boolean deletable = lifecycle.deletable().contains(nameOf(state));
            NotDeletable conflict = guard.notDeletable(state);
            ConflictException thrown =
                    catchThrowableOfType(ConflictException.class, () -> guard.call("checkDeletable", state));
            assertThat(thrown == null).isEqualTo(deletable);
            assertThat(conflict == null).isEqualTo(deletable);
            if (conflict != null) {
                assertThat(conflict.deletableIn()).containsExactly("SENT_BACK", "LOST");
                assertThat(conflict.type().code()).isEqualTo("PARCEL_NOT_DELETABLE");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"order,shop.Order", "shapes,Loose"})
    void withoutDeletableStatesThereIsNoCheckOfADelete(String golden, String resource) {
        load(golden, resource);
        assertThat(guard.methods()).extracting("name").doesNotContain("checkDeletable");
    }
}
