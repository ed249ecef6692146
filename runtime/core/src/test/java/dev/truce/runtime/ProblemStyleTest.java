package dev.truce.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.truce.Resolution;
import dev.truce.runtime.generated.MemberNaming;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemStyleTest {

    @Test
    void equalStylesHaveEqualTypes() {
        ProblemStyle one = new ProblemStyle("/problems", MemberNaming.SNAKE_CASE);
        assertThat(one).isEqualTo(ProblemStyle.DEFAULT).hasSameHashCodeAs(ProblemStyle.DEFAULT);
        assertThat(one.malformedPrecondition())
                .isEqualTo(ProblemStyle.DEFAULT.malformedPrecondition())
                .hasSameHashCodeAs(ProblemStyle.DEFAULT.malformedPrecondition())
                .isNotEqualTo(one.collision());
        assertThat(one.collision()).isSameAs(one.collision()).hasToString("COLLISION");
    }

    @Test
    void differentStylesHaveDifferentTypes() {
        ProblemStyle camel = new ProblemStyle("/problems", MemberNaming.CAMEL_CASE);
        ProblemStyle elsewhere = new ProblemStyle("https://example.org/errors", MemberNaming.SNAKE_CASE);
        assertThat(camel).isNotEqualTo(ProblemStyle.DEFAULT);
        assertThat(camel.collision()).isNotEqualTo(ProblemStyle.DEFAULT.collision());
        assertThat(elsewhere.collision().uri()).isEqualTo("https://example.org/errors/collision");
        assertThat(elsewhere).hasToString("ProblemStyle[base=https://example.org/errors, members=SNAKE_CASE]");
    }

    @ParameterizedTest
    @CsvSource({
        "current_state, currentState",
        "allowed_transitions, allowedTransitions",
        "a_b_c, aBC",
        "code, code",
        "trailing_, trailing",
        "two__lines, twoLines"
    })
    void camelCaseJoinsTheWords(String snake, String camel) {
        assertThat(MemberNaming.CAMEL_CASE.apply(snake)).isEqualTo(camel);
        assertThat(MemberNaming.SNAKE_CASE.apply(snake)).isEqualTo(snake);
    }

    @ParameterizedTest
    @ValueSource(ints = {399, 500, 200, 0})
    void statusMustBeAClientsError(int status) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProblemDefinition.of(
                        ProblemStyle.DEFAULT, "order", "/x", "CODE", status, "T", Resolution.REFETCH, "D"))
                .withMessageContaining("CODE");
    }

    @Test
    void definitionHasWhatItWasGiven() {
        ProblemDefinition definition = ProblemDefinition.of(
                ProblemStyle.DEFAULT, "order", "/x", "CODE", 422, "Title", Resolution.REFETCH, "Detail {member}");
        assertThat(definition.style()).isEqualTo(ProblemStyle.DEFAULT);
        assertThat(definition.detail()).isEqualTo("Detail {member}");
        assertThat(definition.isDetailOverridden()).isFalse();
        assertThat(definition.overridingDetail().isDetailOverridden()).isTrue();
        assertThat(definition.overridingDetail().detail()).isEqualTo("Detail {member}");
        assertThat(definition).hasToString("CODE");
        ProblemType type = () -> definition;
        assertThat(type.resource()).isEqualTo("order");
        assertThat(type.uri()).isEqualTo("/x");
        assertThat(type.code()).isEqualTo("CODE");
        assertThat(type.status()).isEqualTo(422);
        assertThat(type.title()).isEqualTo("Title");
        assertThat(type.resolution()).isEqualTo(Resolution.REFETCH);
    }

    @Test
    void nullIsRefusedByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> new ProblemStyle(null, MemberNaming.SNAKE_CASE))
                .withMessage("base");
        assertThatNullPointerException()
                .isThrownBy(() -> new ProblemStyle("/p", null))
                .withMessage("members");
        assertThatNullPointerException()
                .isThrownBy(() -> ProblemDefinition.of(
                        ProblemStyle.DEFAULT, "order", null, "CODE", 409, "T", Resolution.REFETCH, "D"))
                .withMessage("uri");
    }
}
