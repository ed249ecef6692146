package dev.truce.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class UnusableKeyTest {
    private static final ProblemStyle STYLE = ProblemStyle.DEFAULT;

    @Test
    void missingKeyNamesTheHeader() {
        Problem problem = UnusableKey.missing(STYLE).toProblem();

        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.members())
                .containsEntry("code", "IDEMPOTENCY_KEY_MISSING")
                .containsEntry("required_header", "Idempotency-Key")
                .containsEntry("resolution", "change_value");
        assertThat(problem.detail())
                .isEqualTo(
                        "This request needs Idempotency-Key: a key of its own, such as a UUID, that each retry repeats.");
    }

    @Test
    void malformedKeyShowsAnExample() {
        Problem problem = UnusableKey.malformed(STYLE).toProblem();

        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.members())
                .containsEntry("header", "Idempotency-Key")
                .containsEntry("expected", "\"8e03978e-40d5-43e8-bc93-6894a57f9324\"");
    }

    @Test
    void reusedKeyIsNoConflictThatTimeResolves() {
        Problem problem = UnusableKey.reused(STYLE).toProblem();

        assertThat(problem.status()).isEqualTo(422);
        assertThat(problem.headers()).doesNotContainKey("Retry-After");
        assertThat(problem.members()).containsOnlyKeys("code", "resolution");
    }

    @Test
    void keyInUseSaysWhenToComeAgain() {
        Problem problem = UnusableKey.inUse(STYLE, 0).toProblem();

        assertThat(problem.status()).isEqualTo(409);
        assertThat(problem.headers()).containsEntry("Retry-After", "0");
        assertThat(problem.members()).containsEntry("resolution", "retry_later");
        assertThatThrownBy(() -> UnusableKey.inUse(STYLE, -1)).isInstanceOf(IllegalArgumentException.class);
    }
}
