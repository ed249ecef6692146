package dev.truce.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.processor.diagnostic.Finding;
import org.junit.jupiter.api.Test;

class FailuresTest {

    @Test
    void aBugIsOneLineThatNamesTheFailureAndThePlaceAndAsksForAReport() {
        assertThat(Failures.of(null, new IllegalStateException("first line\nsecond line")))
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
    void aClassOfTheJdkThatIsNotInItsImageIsNoBug() {
        Throwable initializer = new ExceptionInInitializerError(new NoClassDefFoundError("java/util/logging/Logger"));
        assertThat(Failures.of(null, initializer))
                .singleElement()
                .extracting(Finding::message)
                .isEqualTo(
                        "[TRUCE-INTERNAL-MISSING-MODULE] Truce cannot read the contract, because this JDK image lacks a module; "
                                + "add java.logging to it with jlink --add-modules, or compile with a whole JDK");
        assertThat(Failures.of(null, new NoClassDefFoundError("dev/truce/Gone")))
                .singleElement()
                .extracting(Finding::message)
                .asString()
                .startsWith("[TRUCE-INTERNAL-ERROR] ");
    }

    @Test
    void aFailureWithoutAMessageIsNamedAllTheSame() {
        assertThat(Failures.of(null, new StackOverflowError()))
                .singleElement()
                .extracting(Finding::message)
                .asString()
                .contains("StackOverflowError at FailuresTest.java:");
    }
}
