package dev.truce.processor.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.processor.model.RefusalRule;
import dev.truce.processor.openapi.document.Mapping;
import dev.truce.processor.openapi.document.Scalar;
import dev.truce.runtime.generated.MemberNaming;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ProblemComponentsTest {

    @ParameterizedTest
    @ValueSource(strings = {"SOLD_OUT", "sold.out", "sold-out:2", "a+b*(c)", "größe", "\uD83D\uDE00", "$^\\"})
    void thePatternOfACodeMatchesTheCodeAndNoOther(String code) {
        Pattern compiled = Pattern.compile(pattern(code));

        assertThat(compiled.matcher(code).find()).isTrue();
        assertThat(compiled.matcher(code + "x").find()).isFalse();
        assertThat(compiled.matcher("x" + code).find()).isFalse();
        assertThat(compiled.matcher(code.replaceAll(".$", "x")).find()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "ILLEGAL_ORDER_TRANSITION2, ^ILLEGAL_ORDER_TRANSITION2$",
        "order.stale, ^order\\.stale$",
        "a-b, ^a-b$",
        "^(a|b)*$, ^\\^\\(a\\|b\\)\\*\\$$",
        "[x]{2}?+, ^\\[x\\]\\{2\\}\\?\\+$",
        "\\d, ^\\\\d$",
        "\u00FC\uD83D\uDE00, ^\u00FC\uD83D\uDE00$"
    })
    void patternsEscapeOnlyWhatUnicodeModeAllows(String code, String pattern) {
        assertThat(pattern(code)).isEqualTo(pattern);
    }

    private static String pattern(String code) {
        RefusalRule rule = ResourceBuilder.resource("Ticket", "ticket")
                .refusal(code, 409, "Sold out", "There is none.")
                .build()
                .refusals()
                .get(0);
        Mapping schema =
                new ProblemComponents(MemberNaming.SNAKE_CASE).schema(OtherProblems.refused("TicketX", rule), true);
        Scalar pattern = (Scalar)
                Objects.requireNonNull(schema.at("properties").at("code").get("pattern"));
        return String.valueOf(pattern.value());
    }
}
