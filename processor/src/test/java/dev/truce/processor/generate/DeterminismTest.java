package dev.truce.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same sources give the same bytes everywhere. */
class DeterminismTest {

    @ParameterizedTest
    @MethodSource("dev.truce.processor.generate.Golden#cases")
    void localeAndTimeZoneMakeNoDifference(String golden) {
        Map<String, String> here = Golden.project(golden).generated();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Map<String, String> there = Project.in(
                            Golden.DIRECTORY.resolve(golden).resolve("source"))
                    .generated();
            assertThat(there).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @ParameterizedTest
    @MethodSource("dev.truce.processor.generate.Golden#cases")
    void filesAreAsciiWithLineFeeds(String golden) {
        Golden.project(golden)
                .generated()
                .forEach((name, text) -> assertThat(text)
                        .as(name)
                        .matches("[\\n\\x20-\\x7e]*")
                        .endsWith("}\n")
                        .doesNotContain(" \n", "\t"));
    }

    @ParameterizedTest
    @MethodSource("dev.truce.processor.generate.Golden#cases")
    void nothingIsImportedThatIsNotUsed(String golden) {
        Golden.project(golden)
                .generated()
                .forEach((name, text) -> text.lines()
                        .filter(line -> line.startsWith("import "))
                        .map(line -> line.replaceAll("import .*\\.(\\w+);", "$1"))
                        .forEach(imported ->
                                assertThat(text).as(name).containsPattern("[^.\\w]" + imported + "\\b(?!;)")));
    }
}
