package dev.truce.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.truce.Resolution;
import dev.truce.runtime.Contracts;
import dev.truce.runtime.Lifecycle;
import dev.truce.runtime.ProblemDefinition;
import dev.truce.runtime.ProblemStyle;
import dev.truce.runtime.ProblemType;
import dev.truce.runtime.ResourceContract;
import dev.truce.runtime.generated.MemberNaming;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The catalogue is where the types of problems point to, and answers any {@code Accept}. */
class CatalogueTest {

    private static final String DETAIL = "Say \"a\" < 'b' & \\ é\n.";

    @ParameterizedTest
    @CsvSource({
        "https://errors.example/api/problems, '', /api/problems",
        "https://errors.example, '', /problems",
        "/errors, '', /errors",
        "/errors, /docs/errors, /docs/errors"
    })
    void itIsServedUnderThePathOfTheBaseOrTheOneThatIsSet(String base, String path, String served) throws IOException {
        Catalogue catalogue = new Catalogue(Contracts.of(new Empty(base)), path);
        assertThat(catalogue.path()).isEqualTo(served);
        assertThat(json(catalogue.answer(served, "", null))).hasSizeGreaterThan(1);
        JsonNode collision = json(catalogue.answer(served + "/collision", "", null));
        assertThat(collision.path("type").asText()).isEqualTo(base + "/collision");
        assertThat(collision.path("code").asText()).isEqualTo("COLLISION");
        assertThat(collision.path("status").asInt()).isEqualTo(409);
        assertThat(catalogue.answer(served + "/none", "", null).status()).isEqualTo(404);
    }

    @Test
    void textsAreEscapedInJsonAndInThePage() throws IOException {
        Catalogue catalogue = new Catalogue(Contracts.of(new Empty("/problems")), "");
        JsonNode entry = json(catalogue.answer("/problems/text/refused", "", null));
        assertThat(entry.path("detail").asText()).isEqualTo(DETAIL);
        String page = text(catalogue.answer("/problems/text/refused", "", "text/html"));
        assertThat(page).contains("Say &quot;a&quot; &lt; &#39;b&#39; &amp; \\ é");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "q=2",
                "",
                ";",
                "/",
                "text/html;q=2",
                "text/html;q=0.5,application/json",
                "text/html;q=0.5,*/*",
                "*/*",
                "application/xml",
                "application/*, text/html;q=0.9"
            })
    void whateverDoesNotPreferHtmlGetsJson(String accept) throws IOException {
        Catalogue catalogue = new Catalogue(Contracts.of(new Empty("/problems")), "");
        boolean lenient = accept.equals("text/html;q=2");
        Answer answer = catalogue.answer("/problems", "", accept);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers())
                .containsEntry("Vary", "Accept")
                .containsEntry("Content-Type", lenient ? "text/html;charset=UTF-8" : "application/json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/html",
                "TEXT/HTML, */*;q=0.1",
                "text/html,application/xml;q=0.9,*/*;q=0.8",
                "text/*",
                "x,text/html"
            })
    void whoPrefersHtmlGetsThePage(String accept) {
        Catalogue catalogue = new Catalogue(Contracts.of(new Empty("/problems")), "");
        assertThat(text(catalogue.answer("/problems", "", accept))).startsWith("<!DOCTYPE html>");
    }

    private static String text(Answer answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private static JsonNode json(Answer answer) throws IOException {
        return new JsonMapper().readTree(answer.body());
    }

    /** A resource with one problem type. */
    private static final class Empty extends ResourceContract<String> {

        private Empty(String base) {
            super(String.class, "text", new ProblemType[] {type(base)}, List.of(), null, (Lifecycle<?>) null);
        }

        private static ProblemType type(String base) {
            ProblemDefinition definition = ProblemDefinition.of(
                    new ProblemStyle(base, MemberNaming.SNAKE_CASE),
                    "text",
                    base + "/text/refused",
                    "REFUSED",
                    409,
                    "Refused",
                    Resolution.NOT_RETRYABLE,
                    DETAIL);
            return () -> definition;
        }
    }
}
