package dev.truce.processor.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.truce.processor.model.Lifecycle;
import dev.truce.processor.model.Transition;
import dev.truce.processor.model.TypedRule;
import dev.truce.processor.testing.Compile;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class TypedRulesTest {
    private static final String STATUS = "package shop; enum Status { OPEN, SENT, DONE, LOST }";
    private static final String STEP = """
            package shop; import dev.truce.*; import java.lang.annotation.*;
            @TypedTransition @Repeatable(Steps.class) @interface Step {
                String name(); Status[] from() default Status.OPEN; Status to(); String method() default ""; boolean any() default false;
            }
            """;
    private static final String STEPS = "package shop; @interface Steps { Step[] value(); }";
    private static final String RULES = """
            package shop; import dev.truce.*;
            @TypedLifecycle @interface Rules {
                Status[] initial() default Status.OPEN; Status terminal() default Status.DONE; Status[] deletable() default {};
                Step[] value() default {};
            }
            """;

    @Test
    void transitionsSideBySideFollowThoseOfTheAnnotation() {
        Lifecycle lifecycle = read(
                "@StateTransitions(initial = \"OPEN\", value = @Transition(name = \"a\", from = \"OPEN\", to = \"SENT\")) "
                        + "@Step(name = \"b\", from = {Status.OPEN, Status.SENT}, to = Status.DONE) @Step(name = \"c-d\", to = Status.LOST)");

        assertThat(lifecycle.transitions())
                .extracting(Transition::name, Transition::from, Transition::to, Transition::method)
                .containsExactly(
                        tuple("a", List.of("OPEN"), "SENT", "a"),
                        tuple("b", List.of("OPEN", "SENT"), "DONE", "b"),
                        tuple("c-d", List.of("OPEN"), "LOST", "cD"));
        assertThat(lifecycle.transitions())
                .extracting(
                        step -> step.location().annotation(),
                        step -> step.location().occurrence(),
                        step -> step.location().path())
                .containsExactly(
                        tuple("dev.truce.StateTransitions", 0, "value[0]"),
                        tuple("shop.Step", 0, ""),
                        tuple("shop.Step", 1, ""));
    }

    @Test
    void aSingleTransitionStandsByItself() {
        assertThat(read("@StateTransitions @Step(name = \"a\", to = Status.SENT, method = \"go\")")
                        .transitions())
                .extracting(
                        Transition::method,
                        step -> step.location().annotation(),
                        step -> step.location().path())
                .containsExactly(tuple("go", "shop.Step", ""));
    }

    @Test
    void aContainerThatIsWrittenOutIsWhereTheTransitionsAre() {
        assertThat(
                        read("@StateTransitions @Steps({@Step(name = \"a\", to = Status.SENT), @Step(name = \"b\", to = Status.LOST)})")
                                .transitions())
                .extracting(
                        Transition::name,
                        step -> step.location().annotation(),
                        step -> step.location().path())
                .containsExactly(tuple("a", "shop.Steps", "value[0]"), tuple("b", "shop.Steps", "value[1]"));
    }

    @Test
    void aLifecycleHasItsDefaultsAndAddsToWhatTheAnnotationSays() {
        Lifecycle lifecycle = read("@StateTransitions(initial = \"SENT\", terminal = \"LOST\", cyclic = true) "
                + "@Rules(deletable = {Status.DONE, Status.LOST}, value = @Step(name = \"a\", to = Status.SENT))");

        assertThat(lifecycle)
                .returns(List.of("SENT", "OPEN"), Lifecycle::initial)
                .returns(List.of("LOST", "DONE"), Lifecycle::terminal)
                .returns(List.of("DONE", "LOST"), Lifecycle::deletable)
                .returns(true, Lifecycle::cyclic);
        assertThat(lifecycle.notDeletable()).isNotNull();
        assertThat(lifecycle.transitions())
                .extracting(
                        Transition::name,
                        step -> step.location().annotation(),
                        step -> step.location().path())
                .containsExactly(tuple("a", "shop.Rules", "value[0]"));
        assertThat(lifecycle.typed())
                .extracting(rule -> rule.annotation().simpleName(), TypedRule::form)
                .containsExactly(tuple("Rules", TypedRule.Form.LIFECYCLE), tuple("Step", TypedRule.Form.TRANSITION));
    }

    @Test
    void anyIsEveryStateButTheTargetAndTheTerminalOnes() {
        assertThat(read("@StateTransitions @Rules @Step(name = \"a\", from = {}, any = true, to = Status.LOST)")
                        .transitions())
                .extracting(Transition::from, Transition::any)
                .containsExactly(tuple(List.of("OPEN", "SENT"), true));
    }

    @Test
    void anAnnotationOfTheComponentAloneIsFound() {
        String step = STEP.replace("@TypedTransition", "@TypedTransition @Target(ElementType.RECORD_COMPONENT)");
        String steps = STEPS.replace(
                "@interface",
                "@java.lang.annotation.Target(java.lang.annotation.ElementType.RECORD_COMPONENT) @interface");
        assertThat(lifecycle("@StateTransitions @Step(name = \"a\", to = Status.SENT)", step, steps)
                        .transitions())
                .hasSize(1);
    }

    @Test
    void otherAnnotationsSayNothing() {
        assertThat(read("@StateTransitions @Deprecated @Other({\"a\"})").typed())
                .isEmpty();
    }

    private static Lifecycle read(String annotations) {
        return lifecycle(annotations, STEP, STEPS);
    }

    private static Lifecycle lifecycle(String annotations, String step, String steps) {
        return Objects.requireNonNull(Compile.of(
                        "package shop; import dev.truce.*; record Parcel(" + annotations + " Status status) {}",
                        STATUS,
                        step,
                        steps,
                        RULES,
                        "package shop; @interface Other { String[] value(); }")
                .resource("shop.Parcel")
                .lifecycle());
    }
}
