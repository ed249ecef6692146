package dev.truce.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ViewNamesTest {
    @ParameterizedTest
    @CsvSource({
        "PENDING, Pending",
        "IN_TRANSIT, InTransit",
        "IN__TRANSIT_, InTransit",
        "InTransit, InTransit",
        "inTransit, InTransit",
        "in_transit, InTransit",
        "V2, V2",
        "_1, _1",
        "__, __",
        "GRÖSSE_ÄNDERN, GrösseÄndern"
    })
    void aStateIsNamedInUpperCamelCase(String constant, String name) {
        assertThat(ViewNames.upperCamel(constant)).isEqualTo(name);
    }

    @Test
    void theLocaleOfTheMachineDoesNotMatter() {
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(ViewNames.upperCamel("SHIPPING")).isEqualTo("Shipping");
        } finally {
            Locale.setDefault(locale);
        }
    }
}
