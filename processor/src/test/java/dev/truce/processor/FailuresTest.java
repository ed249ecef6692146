package dev.truce.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.processor.diagnostic.Finding;
import dev.truce.processor.diagnostic.Findings;
import org.junit.jupiter.api.Test;

class FailuresTest {

    @Test
    void aBugIsOneLineThatNamesTheFailureAndThePlaceAndAsksForAReport() {
        Findings findings = Failures.caught(null, () -> {
            throw new IllegalStateException("first line\nsecond line");
        });

        assertThat(findings)
                .singleElement()
                .extracting(Finding::message)
                .asString()
                .satisfies(message -> assertThat(message)
                        .startsWith("[TRUCE-INTERNAL-ERROR] ")
                        .contains("IllegalStateException 'first line' at FailuresTest.java:")
                        .contains("please report")
                        .doesNotContain("second line")
                        .doesNotContain("\n"));
    }

    @Test
    void aFailureWithoutAMessageIsNamedAllTheSame() {
        assertThat(Failures.caught(null, () -> {
                    throw new StackOverflowError();
                }))
                .singleElement()
                .extracting(Finding::message)
                .asString()
                .contains("StackOverflowError at FailuresTest.java:");
    }

    @Test
    void whatAStepFindsIsPassedOn() {
        assertThat(Failures.caught(null, Findings::none)).isEmpty();
    }
}
