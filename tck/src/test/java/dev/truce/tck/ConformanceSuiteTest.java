package dev.truce.tck;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.truce.tck.http.Json;
import dev.truce.tck.model.Fault;
import dev.truce.tck.model.ModelRun;
import dev.truce.tck.model.ModelSuite;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConformanceSuiteTest {

    private static final List<String> WEAKENED = List.of(
            "4b/user",
            "4b/user-none-match",
            "4b/profile",
            "4b/profile-none-match",
            "4b/document",
            "4b/document-none-match",
            "4b/order",
            "4b/order-none-match");

    @TempDir
    private Path report;

    private SuiteRun run(Map<String, String> parameters) {
        return SuiteRun.of(ModelSuite.class, report, parameters);
    }

    @Test
    void aRightServerMeetsEveryRowThatCanBeRun() {
        SuiteRun run = run(Map.of());

        assertThat(run.messages()).isEmpty();
        assertThat(run.aborted())
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                Stream.of("13", "20", "21", "23", "32", "33", "34", "37", "40", "42"),
                                WEAKENED.stream())
                        .toList());
        assertThat(run.succeeded()).hasSizeGreaterThan(150);
    }

    @Test
    void aServerWithOtherNamesMeetsEveryRowThatCanBeRun() {
        assertThat(run(Map.of(ModelRun.RENAMED, "true")).messages()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void everyFaultIsFound(Fault fault) {
        String rows = String.join(",", fault.foundBy());

        SuiteRun run = run(Map.of(ModelRun.FAULT, fault.name(), ModelRun.ONLY, rows));

        assertThat(run.failed()).containsExactlyInAnyOrderElementsOf(fault.foundBy());
    }

    @Test
    void theLoserOfARaceNeedNotBeToldTheTagThatWonUnlessTheServerSaysThatItIs() {
        SuiteRun run = run(Map.of(
                ModelRun.FAULT,
                Fault.IS_SILENT_AFTER_A_LOST_RACE.name(),
                ModelRun.TAG_MAY_BE_MISSING,
                "true",
                ModelRun.ONLY,
                "15,25"));

        assertThat(run.messages()).isEmpty();
    }

    @Test
    void theRowsForWeakenedTagsRunAgainstAServerOfTheirOwn() {
        SuiteRun run = run(Map.of(ModelRun.WEAKENED, "true", ModelRun.ONLY, "4b"));

        assertThat(run.messages()).isEmpty();
        assertThat(run.succeeded()).containsAll(WEAKENED);
    }

    @Test
    void aServerThatDoesNotAcceptWeakenedTagsFailsTheirRows() {
        assertThat(run(Map.of(ModelRun.WEAKENED, "false", ModelRun.ONLY, "4b")).failed())
                .containsExactlyInAnyOrderElementsOf(WEAKENED);
    }

    @Test
    void aFailureNamesTheCaseAndItsSourceAndShowsTheExchange() {
        SuiteRun run = run(Map.of(ModelRun.FAULT, Fault.IGNORES_IF_MATCH.name(), ModelRun.ONLY, "2/document"));

        assertThat(run.messages().get("2/document"))
                .startsWith("case 2/document (RFC 9110 §13.1.1, §15.5.13): PUT with a stale entity tag writes nothing")
                .contains("expected status 412 but was 200", "> PUT /documents/", "> If-Match: \"1\"", "< HTTP 200");
    }

    @Test
    void aDeclaredCaseIsReportedWithItsReasonAndDoesNotFail() throws Exception {
        SuiteRun run = run(Map.of(
                ModelRun.FAULT,
                Fault.TAGS_LISTS.name(),
                ModelRun.ONLY,
                "31",
                ModelRun.UNMET,
                "31/list-tag=the list is cached by its tag"));

        assertThat(run.failed()).isEmpty();
        assertThat(run.aborted()).contains("31/list-tag");
        assertThat(row("31/list-tag").path("verdict").asText()).isEqualTo("UNMET");
        assertThat(row("31/list-tag").path("reason").asText()).isEqualTo("the list is cached by its tag");
        assertThat(Files.readString(report.resolve("report.md")))
                .contains(
                        "| 31/list-tag | a list has no entity tag | declared unmet | the list is cached by its tag |");
    }

    @Test
    void aDeclaredCaseThatIsMetFails() throws Exception {
        SuiteRun run = run(Map.of(ModelRun.ONLY, "16,31", ModelRun.UNMET, "31/list-tag=not yet;16=not yet"));

        assertThat(run.failed())
                .containsExactlyInAnyOrder("31/list-tag", "16/user", "16/profile", "16/document", "16/order");
        assertThat(run.messages().get("31/list-tag")).contains("now met: remove its declaration");
        assertThat(row("31/list-tag").path("verdict").asText()).isEqualTo("NOW_MET");
    }

    @Test
    void aDeclarationOfAnUnknownCaseFails() {
        SuiteRun run = run(Map.of(ModelRun.ONLY, "1", ModelRun.UNMET, "99=no such case"));

        assertThat(run.messages().values()).containsExactly("unmet() declares '99', which is no case that runs here");
    }

    @Test
    void oneCaseCanBeRunAlone() {
        SuiteRun run = run(Map.of(ModelRun.ONLY, "4,25/ship-twice"));

        assertThat(run.succeeded())
                .containsExactlyInAnyOrder(
                        "every case that is declared unmet is known",
                        "4/user",
                        "4/profile",
                        "4/document",
                        "4/order",
                        "25/ship-twice");
    }

    @Test
    void aDeclarationWithoutAReasonFails() {
        SuiteRun run = run(Map.of(ModelRun.ONLY, "1", ModelRun.UNMET, "31/list-tag="));

        assertThat(run.messages().values()).containsExactly("unmet() declares '31/list-tag' without a reason");
    }

    @Test
    void theReportHoldsEveryRowWithItsExchanges() throws Exception {
        run(Map.of(ModelRun.ONLY, "2,19,22,23"));

        JsonNode met = row("2/order");
        assertThat(met.path("verdict").asText()).isEqualTo("MET");
        assertThat(met.path("exchanges").get(2).path("request").asText()).startsWith("PUT /orders/");
        assertThat(met.path("exchanges").get(2).path("answer").asText()).startsWith("HTTP 412");
        assertThat(row("23").path("verdict").asText()).isEqualTo("NOT_RUN");
        assertThat(row("23").path("reason").asText()).startsWith("needs a constraint");
        JsonNode race = row("19/race-slot");
        assertThat(race.path("exchanges")).hasSizeLessThanOrEqualTo(12);
        assertThat(race.path("omitted_exchanges").asInt()).isPositive();
        assertThat(row("22/too-long").path("exchanges").get(0).path("request").asText())
                .endsWith("… (cut)");
    }

    private JsonNode row(String id) throws Exception {
        JsonNode cases =
                Json.read(Files.readString(report.resolve("report.json"))).path("cases");
        for (JsonNode row : cases) {
            if (row.path("case").asText().equals(id)) {
                return row;
            }
        }
        throw new AssertionError("no row " + id);
    }
}
