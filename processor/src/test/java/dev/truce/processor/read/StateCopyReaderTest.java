package dev.truce.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.processor.model.Lifecycle;
import dev.truce.processor.model.StateCopy;
import dev.truce.processor.model.Typestate;
import dev.truce.processor.testing.Compile;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StateCopyReaderTest {
    private static final String RULE = "@StateTransitions(initial = \"OPEN\", terminal = \"SHUT\", typestate = true, "
            + "value = @Transition(name = \"shut\", from = \"OPEN\", to = \"SHUT\")) ";
    private static final String STATE = RULE + "private final Status status = Status.OPEN;";
    private static final String VARIABLE = RULE + "private Status status;";

    @Test
    void aRecordIsMadeByItsCanonicalConstructorWhateverElseItHas() {
        assertThat(copy("record Door(String name, " + RULE
                        + "Status status) { Door withStatus(Status other) { return this; } }"))
                .isEqualTo(new StateCopy.Canonical(List.of("name", "status")));
    }

    @Test
    void aStateThatIsNoComponentIsNotMadeByTheConstructor() {
        assertThat(copy("record Door(String name) { " + RULE + "Status status() { return Status.OPEN; } }"))
                .isNull();
    }

    @Test
    void aMethodThatReturnsACopyComesBeforeAConstructorAndASetter() {
        assertThat(
                        copy(
                                "class Door { " + VARIABLE
                                        + " Door(Door door) {} void setStatus(Status status) {} Door withStatus(Status status) { return this; } }"))
                .isEqualTo(new StateCopy.Wither("withStatus"));
    }

    @Test
    void aMethodThatReturnsASubclassOrIsInheritedWillDo() {
        assertThat(copy("class Door { " + STATE
                        + " Gate withStatus(Status status) { return new Gate(); } } class Gate extends Door {}"))
                .isEqualTo(new StateCopy.Wither("withStatus"));
        assertThat(copy("class Door extends Base<Door> {} abstract class Base<T> { " + STATE
                        + " T withStatus(Status status) { return null; } }"))
                .isEqualTo(new StateCopy.Wither("withStatus"));
        assertThat(copy("class Door implements Base { " + STATE
                        + " } interface Base { default Door withStatus(Status status) { return null; } }"))
                .isEqualTo(new StateCopy.Wither("withStatus"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "private Door withStatus(Status status) { return this; }",
                "static Door withStatus(Status status) { return new Door(); }",
                "Object withStatus(Status status) { return this; }",
                "void withStatus(Status status) {}",
                "Door withStatus(String status) { return this; }",
                "Door withStatus(Object status) { return this; }",
                "Door withStatus(Status status, int why) { return this; }",
                "Door withStatus(Status status) throws Exception { return this; }",
                "Door(Object door) {}",
                "Door() {} Door(Door door) {}",
                "Object toBuilder() { return this; }",
                "StringBuilder toBuilder() { return new StringBuilder(); }",
                "private void setStatus(Status status) {}",
                "void setStatus(String status) {}",
                "static void status(Status status) {}"
            })
    void whatDoesNotFitIsPassedOver(String member) {
        assertThat(copy("class Door { " + STATE + member + " }")).isNull();
    }

    @Test
    void anUncheckedExceptionIsNoObstacle() {
        assertThat(copy("class Door { " + STATE
                        + " Door withStatus(Status status) throws IllegalStateException { return this; } }"))
                .isEqualTo(new StateCopy.Wither("withStatus"));
    }

    @Test
    void aConstructorThatCopiesNeedsASetter() {
        assertThat(copy("class Door { " + VARIABLE
                        + " Door(Door door) {} Door status(Status other) { return this; } }"))
                .isEqualTo(new StateCopy.Constructor(new StateCopy.Write("status", false)));
        assertThat(copy("class Door { " + RULE + " Status status; Door(Door door) {} }"))
                .isEqualTo(new StateCopy.Constructor(new StateCopy.Write("status", true)));
        assertThat(copy("class Door { " + VARIABLE + " private Door(Door door) {} void setStatus(Status other) {} }"))
                .isEqualTo(new StateCopy.Write("setStatus", false));
    }

    @Test
    void anInnerClassIsNotMadeByAConstructorThatNeedsTheOuterInstance() {
        assertThat(copy(
                        "class House { class Door { " + VARIABLE
                                + " Door(Door door) {} void setStatus(Status other) {} } }",
                        "House.Door"))
                .isEqualTo(new StateCopy.Write("setStatus", false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"status", "setStatus", "withStatus"})
    void aBuilderTakesTheStateByAnyOfTheUsualNames(String method) {
        assertThat(copy("class Door { " + VARIABLE
                        + " Builder toBuilder() { return null; } void setStatus(Status other) {} "
                        + "static class Builder { Builder " + method
                        + "(Status other) { return this; } Door build() { return null; } } }"))
                .isEqualTo(new StateCopy.Builder(method));
    }

    @Test
    void aBuilderThatReturnsItsOwnTypeVariableIsFollowedToItsBound() {
        assertThat(copy("class Door { " + STATE + " Builder<?, ?> toBuilder() { return null; } "
                        + "abstract static class Builder<C extends Door, B extends Builder<C, B>> { "
                        + "abstract B status(Status other); abstract C build(); } }"))
                .isEqualTo(new StateCopy.Builder("status"));
    }

    @Test
    void aBuilderOfSomethingElseIsPassedOver() {
        assertThat(
                        copy(
                                "class Door { " + STATE + " Builder toBuilder() { return null; } "
                                        + "static class Builder { Builder status(Status other) { return this; } Object build() { return null; } } }"))
                .isNull();
        assertThat(copy("class Door { " + STATE + " Builder toBuilder() { return null; } "
                        + "static class Builder { void status(Status other) {} Door build() { return null; } } }"))
                .isNull();
    }

    @Test
    void aSetterOrAFieldChangesTheResourceItself() {
        assertThat(copy("class Door { " + VARIABLE + " void setStatus(Status other) {} }"))
                .isEqualTo(new StateCopy.Write("setStatus", false))
                .matches(StateCopy::mutates);
        assertThat(copy("class Door extends Base {} abstract class Base { " + RULE + " protected Status status; }"))
                .isEqualTo(new StateCopy.Write("status", true));
    }

    @Test
    void nobodyLooksWhereNoViewIsWanted() {
        assertThat(lifecycle("record Door(" + RULE.replace(", typestate = true", "") + "Status status) {}", "Door")
                        .typestate())
                .isNull();
    }

    private static StateCopy copy(String source) {
        return copy(source, "Door");
    }

    private static StateCopy copy(String source, String name) {
        Typestate typestate = Objects.requireNonNull(lifecycle(source, name).typestate());
        assertThat(typestate.location().path()).isEqualTo("typestate");
        return typestate.copy();
    }

    private static Lifecycle lifecycle(String source, String name) {
        return Objects.requireNonNull(
                Compile.of("package shop; import dev.truce.*; " + source, "package shop; enum Status { OPEN, SHUT }")
                        .resource("shop." + name)
                        .lifecycle());
    }
}
