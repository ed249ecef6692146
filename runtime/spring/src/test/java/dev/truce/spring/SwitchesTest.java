package dev.truce.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be switched off is gone then, and else there. */
class SwitchesTest {

    @ParameterizedTest
    @CsvSource({
        "truce.check-contracts, truceContractCheck",
        "truce.etag.enabled, truceEntityTagAdvice",
        "truce.problems.enabled, truceProblems",
        "truce.cors.enabled, truceCorsCompletion",
        "truce.openapi.enabled, truceConflictsOfDocument",
        "truce.metrics.enabled, truceConflictCounter",
        "truce.metrics.enabled, truceConflictTag",
        "truce.logging.enabled, truceConflictLog"
    })
    void aPropertySwitchesItOff(String property, String bean) {
        var context = Starter.context().withBean(MeterRegistry.class, SimpleMeterRegistry::new);
        context.run(on -> assertThat(on).hasBean(bean));
        context.withPropertyValues(property + "=false")
                .run(off -> assertThat(off).hasNotFailed().doesNotHaveBean(bean));
    }
}
