package dev.truce.processor.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.processor.openapi.document.Mapping;
import dev.truce.processor.openapi.document.Sequence;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The detail of an example is filled in as the runtime does it. */
final class OccurrenceTest {

    private static final Mapping MEMBERS = new Mapping()
            .put("state", "SHIPPED")
            .put("count", 3)
            .put("states", Sequence.ofStrings(List.of("NEW", "PAID")))
            .put("none", Sequence.of())
            .put("price", "$1 \\ 2");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "|",
                "No placeholder.|No placeholder.",
                "{state}|SHIPPED",
                "From {state} to {states}: {count}.|From SHIPPED to NEW, PAID: 3.",
                "Allowed: {none}.|Allowed: none.",
                "Missing{missing}.|Missing.",
                "{price}{price}|$1 \\ 2$1 \\ 2",
                "{{state}}|{SHIPPED}",
                "{state|{state",
                "{not a name} {state}|{not a name} SHIPPED",
                "{1} {} {_a} }{|{1} {} {_a} }{",
                "{a {state}|{a SHIPPED"
            })
    void placeholdersAreFilledInAndAllElseStays(String detail, String expanded) {
        String template = detail == null ? "" : detail;

        assertThat(new Occurrence("a cause", MEMBERS, template).expandedDetail())
                .isEqualTo(expanded == null ? "" : expanded);
    }
}
