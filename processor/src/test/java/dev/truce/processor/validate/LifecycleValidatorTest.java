package dev.truce.processor.validate;

import static dev.truce.processor.diagnostic.DiagnosticCode.LIFECYCLE_AMBIGUOUS_TRANSITION;
import static dev.truce.processor.diagnostic.DiagnosticCode.LIFECYCLE_ANY_MIXED;
import static dev.truce.processor.diagnostic.DiagnosticCode.LIFECYCLE_BAD_METHOD;
import static dev.truce.processor.diagnostic.DiagnosticCode.LIFECYCLE_BAD_NAME;
import static dev.truce.processor.diagnostic.DiagnosticCode.LIFECYCLE_DEAD_END;
import static dev.truce.processor.diagnostic.DiagnosticCode.LIFECYCLE_EMPTY_FROM;
import static dev.truce.processor.diagnostic.DiagnosticCode.LIFECYCLE_NOT_AN_ENUM;
import static dev.truce.processor.diagnostic.DiagnosticCode.LIFECYCLE_NO_END;
import static dev.truce.processor.diagnostic.DiagnosticCode.LIFECYCLE_NO_INITIAL;
import static dev.truce.processor.diagnostic.DiagnosticCode.LIFECYCLE_NO_TRANSITIONS;
import static dev.truce.processor.diagnostic.DiagnosticCode.LIFECYCLE_REPEATED_STATE;
import static dev.truce.processor.diagnostic.DiagnosticCode.LIFECYCLE_REPEATED_TRANSITION;
import static dev.truce.processor.diagnostic.DiagnosticCode.LIFECYCLE_SAME_WIRE_NAME;
import static dev.truce.processor.diagnostic.DiagnosticCode.LIFECYCLE_TERMINAL_WITH_EXIT;
import static dev.truce.processor.diagnostic.DiagnosticCode.LIFECYCLE_TWICE;
import static dev.truce.processor.diagnostic.DiagnosticCode.LIFECYCLE_UNKNOWN_STATE;
import static dev.truce.processor.diagnostic.DiagnosticCode.LIFECYCLE_UNREACHABLE_STATE;
import static dev.truce.processor.testing.LifecycleModel.PLACE;
import static dev.truce.processor.testing.LifecycleModel.transition;
import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.processor.diagnostic.Finding;
import dev.truce.processor.model.SourceLocation;
import dev.truce.processor.testing.LifecycleModel;
import dev.truce.processor.testing.ResourceModel;
import org.assertj.core.api.IterableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LifecycleValidatorTest {

    private static LifecycleModel good() {
        return LifecycleModel.of("A B C D")
                .terminal("C D")
                .deletable("A C")
                .transition("go", "A", "B")
                .transition("end", "A B", "C")
                .fromAny("stop", "A B", "D");
    }

    @Test
    void lifecycleThatBeginsAndEndsIsFine() {
        assertThatFindings(good()).isEmpty();
    }

    @Test
    void resourceWithoutLifecycleIsFine() {
        assertThat(LifecycleValidator.check(ResourceModel.order().build())).isEmpty();
    }

    @Test
    void oneNameMayLeadToSeveralStatesFromDifferentOnes() {
        assertThatFindings(LifecycleModel.of("A B C")
                        .terminal("C")
                        .transition("next", "A", "B")
                        .transition("next", "B", "C"))
                .isEmpty();
    }

    @Test
    void stateMustBeKeptInAnEnum() {
        assertThat(LifecycleValidator.check(ResourceModel.order()
                        .member("status", String.class)
                        .lifecycle(good().withoutEnum())
                        .build()))
                .containsExactly(Finding.of(LIFECYCLE_NOT_AN_ENUM, PLACE, "status", "String"));
    }

    @Test
    void secondLifecycleIsOneTooMany() {
        SourceLocation other =
                SourceLocation.of(ResourceModel.ORDER, "phase").annotation("dev.truce.StateTransitions", 0);

        assertThatFindings(good().surplus(other))
                .containsExactly(Finding.of(LIFECYCLE_TWICE, other, "Order", "status"));
    }

    @Test
    void misspeltStatesAreReportedWhereTheyAreWrittenAndNothingElseIs() {
        LifecycleModel misspelt = LifecycleModel.of("PENDING SHIPPED DELIVERED")
                .initial("PENDNG")
                .terminal("DELIVERED DELIVERD")
                .deletable("LOST")
                .transition("ship", "PENDING PENDIG", "SHIPED");

        assertThatFindings(misspelt)
                .containsExactly(
                        unknown(PLACE.at("initial", 0), "PENDNG", "did you mean 'PENDING'?"),
                        unknown(PLACE.at("terminal", 1), "DELIVERD", "did you mean 'DELIVERED'?"),
                        unknown(PLACE.at("deletable", 0), "LOST", "choose from PENDING, SHIPPED, DELIVERED"),
                        unknown(transition(0).at("from", 1), "PENDIG", "did you mean 'PENDING'?"),
                        unknown(transition(0).at("to"), "SHIPED", "did you mean 'SHIPPED'?"));
    }

    private static Finding unknown(SourceLocation location, String state, String hint) {
        return Finding.of(LIFECYCLE_UNKNOWN_STATE, location, state, "OrderStatus", hint);
    }

    @Test
    void stateNamedTwiceIsReportedAtTheSecond() {
        assertThatFindings(LifecycleModel.of("A B")
                        .initial("A A")
                        .terminal("B B")
                        .deletable("B A B")
                        .transition("go", "A A", "B"))
                .containsExactly(
                        Finding.of(LIFECYCLE_REPEATED_STATE, PLACE.at("initial", 1), "A", "initial"),
                        Finding.of(LIFECYCLE_REPEATED_STATE, PLACE.at("terminal", 1), "B", "terminal"),
                        Finding.of(LIFECYCLE_REPEATED_STATE, PLACE.at("deletable", 2), "B", "deletable"),
                        Finding.of(LIFECYCLE_REPEATED_STATE, transition(0).at("from", 1), "A", "from"));
    }

    @Test
    void statesMustDifferOnTheWire() {
        assertThatFindings(good().wireName("B", "x").wireName("D", "x"))
                .containsExactly(Finding.of(LIFECYCLE_SAME_WIRE_NAME, PLACE, "B", "D", "x"));
    }

    @Test
    void lifecycleWithoutTransitionIsNone() {
        assertThatFindings(LifecycleModel.of("A B"))
                .containsExactly(Finding.of(LIFECYCLE_NO_TRANSITIONS, PLACE.at("value"), "status"));
    }

    @Test
    void transitionBeginsSomewhere() {
        assertThatFindings(good().transition("nowhere", "", "B"))
                .containsExactly(Finding.of(LIFECYCLE_EMPTY_FROM, transition(3).at("from"), "nowhere"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A B C", "A B D", "A B X"})
    void nothingStandsBesideAny(String from) {
        assertThatFindings(LifecycleModel.of("A B C D")
                        .terminal("C D")
                        .transition("go", "A", "B")
                        .transition("end", "B", "C")
                        .fromAny("stop", from, "D"))
                .containsExactly(Finding.of(LIFECYCLE_ANY_MIXED, transition(2).at("from")));
    }

    @ParameterizedTest
    @CsvSource({"2nd, ship", "mark as paid, mark-as-paid", "'', ship", "zurückgeben, zuruckgeben"})
    void nameOfATransitionHasLettersDigitsHyphensAndUnderscores(String name, String example) {
        assertThatFindings(good().transition(name, "B", "A"))
                .containsExactly(Finding.of(LIFECYCLE_BAD_NAME, transition(3).at("name"), name, example));
    }

    @ParameterizedTest
    @ValueSource(strings = {"re-open", "return", "2", ""})
    void methodIsAnIdentifier(String method) {
        assertThatFindings(good().method("re-open", "B", "A", method))
                .containsExactly(Finding.of(LIFECYCLE_BAD_METHOD, transition(3).at("method"), method, "reopenIt"));
    }

    @Test
    void transitionThatRepeatsAnotherIsReportedAtTheSecond() {
        assertThatFindings(good().transition("end", "B", "C"))
                .containsExactly(
                        Finding.of(LIFECYCLE_REPEATED_TRANSITION, transition(3).at("from", 0), "end", "B", "C"));
    }

    @Test
    void oneNameFromOneStateLeadsToOneState() {
        assertThatFindings(good().transition("end", "B", "D"))
                .containsExactly(
                        Finding.of(LIFECYCLE_AMBIGUOUS_TRANSITION, transition(3).at("from", 0), "end", "B", "C", "D"));
    }

    @Test
    void anyIsComparedStateByState() {
        assertThatFindings(good().fromAny("end", "A B", "D"))
                .containsExactly(
                        Finding.of(LIFECYCLE_AMBIGUOUS_TRANSITION, transition(3).at("from"), "end", "A", "C", "D"),
                        Finding.of(LIFECYCLE_AMBIGUOUS_TRANSITION, transition(3).at("from"), "end", "B", "C", "D"));
    }

    @Test
    void noTransitionLeadsOutOfATerminalState() {
        assertThatFindings(good().transition("undo", "B C", "A"))
                .containsExactly(
                        Finding.of(LIFECYCLE_TERMINAL_WITH_EXIT, transition(3).at("from", 1), "C", "undo"));
    }

    @Test
    void lifecycleBeginsSomewhere() {
        assertThatFindings(good().initial("")).containsExactly(Finding.of(LIFECYCLE_NO_INITIAL, PLACE, "status", "A"));
    }

    @Test
    void everyStateCanBeReached() {
        assertThatFindings(LifecycleModel.of("A B X Y Z")
                        .terminal("B Z")
                        .transition("go", "A", "B")
                        .transition("loop", "X", "Y")
                        .transition("back", "Y", "X"))
                .containsExactly(Finding.of(
                        LIFECYCLE_UNREACHABLE_STATE,
                        PLACE,
                        "X, Y, Z",
                        "add transitions, add the states to initial, or remove the constants"));
    }

    @Test
    void stateWithoutAWayOutIsTerminal() {
        assertThatFindings(LifecycleModel.of("A B C")
                        .terminal("C")
                        .transition("go", "A", "B")
                        .transition("end", "A", "C"))
                .containsExactly(Finding.of(LIFECYCLE_DEAD_END, transition(0).at("to"), "B"));
        assertThatFindings(
                        LifecycleModel.of("A B C").initial("A C").terminal("B").transition("go", "A", "B"))
                .containsExactly(Finding.of(LIFECYCLE_DEAD_END, PLACE.at("initial", 1), "C"));
    }

    @Test
    void aTerminalStateCanBeReachedFromEveryState() {
        LifecycleModel endless = LifecycleModel.of("A B C D")
                .terminal("D")
                .transition("end", "A", "D")
                .transition("go", "A", "B")
                .transition("there", "B", "C")
                .transition("back", "C", "B");

        assertThatFindings(endless).containsExactly(Finding.of(LIFECYCLE_NO_END, PLACE.at("terminal"), "B, C"));
        assertThatFindings(endless.cyclic()).isEmpty();
    }

    @Test
    void lifecycleThatOnlyGoesRoundSaysSo() {
        LifecycleModel round =
                LifecycleModel.of("ON OFF").transition("stop", "ON", "OFF").transition("start", "OFF", "ON");

        assertThatFindings(round).containsExactly(Finding.of(LIFECYCLE_NO_END, PLACE.at("terminal"), "ON, OFF"));
        assertThatFindings(round.cyclic()).isEmpty();
    }

    private static IterableAssert<Finding> assertThatFindings(LifecycleModel lifecycle) {
        return assertThat(LifecycleValidator.check(
                ResourceModel.order().lifecycle(lifecycle).build()));
    }
}
