package dev.truce.processor.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("it changes the locale and the time zone")
final class DeterminismTest {

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @Test
    void localeAndTimeZoneMakeNoDifference() {
        String here = Documents.text(SampleApi.contract(), Documents.SETTINGS, "a.yaml");

        Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

        assertThat(Documents.text(SampleApi.contract(), Documents.SETTINGS, "a.yaml"))
                .isEqualTo(here);
    }

    @Test
    void theEndingOfTheOutputDecidesTheFormat() {
        assertThat(Documents.text(SampleApi.contract(), Documents.SETTINGS, "META-INF/API.JSON"))
                .startsWith("{\n");
        assertThat(Documents.text(SampleApi.contract(), Documents.SETTINGS, "META-INF/truce/openapi.yml"))
                .startsWith("openapi: ");
    }
}
