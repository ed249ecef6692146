package dev.truce.jakarta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.truce.web.RetryAfter;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms of properties. */
class SettingsTest {

    @ParameterizedTest
    @ValueSource(strings = {"120s", "2m", "PT2M", "120"})
    void durationsHaveSeveralForms(String value) {
        assertThat(Settings.read(Map.of("truce.retry-after.maximum", value)::get)
                        .retryAfter())
                .isEqualTo(new RetryAfter(1, 120));
    }

    @ParameterizedTest
    @CsvSource({
        "truce.accept-weakened, yes, true or false",
        "truce.audit, loud, 'warn, fail or off'",
        "truce.retry-after.minimum, soon, a duration such as 3s"
    })
    void valueOfAnotherFormFailsTheStartAndNamesTheProperty(String name, String value, String form) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Settings.read(Map.of(name, value)::get))
                .withMessageStartingWith(name)
                .withMessageEndingWith("set it to " + form);
    }

    @Test
    void severalProvidersAreExcluded() {
        assertThat(Settings.read(Map.of("truce.exclude", "SqlMapper, EntityTagFilter")::get)
                        .exclude())
                .containsExactlyInAnyOrder("SqlMapper", "EntityTagFilter");
    }
}
