package dev.truce.processor.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.processor.model.RefusalRule;
import dev.truce.processor.openapi.OpenApiSettings.MemberNaming;
import dev.truce.processor.openapi.document.Mapping;
import dev.truce.processor.openapi.document.Scalar;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ProblemComponentsTest {

    @ParameterizedTest
    @ValueSource(strings = {"SOLD_OUT", "sold.out", "sold-out:2", "a+b*(c)", "größe", "\uD83D\uDE00", "$^\\"})
    void thePatternOfACodeMatchesTheCodeAndNoOther(String code) {
        RefusalRule rule = ResourceBuilder.resource("Ticket", "ticket")
                .refusal(code, 409, "Sold out", "There is none.")
                .build()
                .refusals()
                .get(0);

        Mapping schema = new ProblemComponents(MemberNaming.SNAKE_CASE).schema(OtherProblems.refused("TicketX", rule));

        Scalar pattern = (Scalar) schema.at("properties").at("code").get("pattern");
        assertThat(pattern).isNotNull();
        Pattern compiled = Pattern.compile(String.valueOf(pattern.value()));
        assertThat(compiled.matcher(code).find()).isTrue();
        assertThat(compiled.matcher(code + "x").find()).isFalse();
        assertThat(compiled.matcher("x" + code).find()).isFalse();
        assertThat(compiled.matcher(code.replaceAll(".$", "x")).find()).isFalse();
    }
}
