package dev.truce.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.spring.faults.AfterCommits;
import dev.truce.spring.faults.Faults;
import dev.truce.spring.http.Answer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** Which failures become a conflict, and which never do. */
@ShopTest
@Import({Faults.class, AfterCommits.class})
class FaultsTest {

    @LocalServerPort
    private int port;

    private ShopClient shop() {
        return new ShopClient(port);
    }

    private Answer post(String path) {
        return shop().request("POST", "/faults" + path).send();
    }

    private Answer post(String path, String json) {
        return shop().request("POST", "/faults" + path).json(json).send();
    }

    @ParameterizedTest
    @ValueSource(strings = {"40003", "08007", "40002"})
    void anUnknownOutcomeIsNeverAConflict(String state) {
        assertMayHaveBeenCarriedOut(post("/guarded/" + state));
        assertMayHaveBeenCarriedOut(post("/created/" + state));
        assertMayHaveBeenCarriedOut(post("/open/" + state));
        Answer read = shop().get("/faults/guarded/" + state).problem(503, "UNAVAILABLE");
        assertThat(read.text("resolution")).isEqualTo("retry_later");
    }

    /** Nobody knows whether the connection broke before the commit or during it. */
    @ParameterizedTest
    @ValueSource(strings = {"08006", "08S01", "08000"})
    void aWriteWhoseConnectionBreaksMayHaveBeenCarriedOut(String state) {
        assertMayHaveBeenCarriedOut(post("/guarded/" + state));
        Answer read = shop().get("/faults/guarded/" + state).problem(503, "UNAVAILABLE");
        assertThat(read.text("resolution")).isEqualTo("retry_later");
    }

    private static void assertMayHaveBeenCarriedOut(Answer answer) {
        answer.problem(503, "UNAVAILABLE");
        assertThat(answer.text("resolution")).isEqualTo("refetch");
        assertThat(answer.text("detail"))
                .contains("may have been carried out", "Read what is stored")
                .doesNotContain("later");
        assertThat(answer.header("Retry-After")).isIn("1", "2", "3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"08001", "08004", "timeout", "pool", "query"})
    void anOutageOrATimeoutIsUnavailable(String state) {
        for (Answer answer : new Answer[] {
            post("/guarded/" + state), shop().get("/faults/guarded/" + state), shop().get("/faults/open/" + state)
        }) {
            answer.problem(503, "UNAVAILABLE");
            assertThat(answer.header("Retry-After")).isIn("1", "2", "3");
            assertThat(answer.text("resolution")).isEqualTo("retry_later");
        }
        assertThat(shop().get("/problems/unavailable").is(200).text("code")).isEqualTo("UNAVAILABLE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc", "hibernate"})
    void aTransactionThatTakesTooLongIsUnavailable(String library) {
        Answer answer = post("/expired/" + library).problem(503, "UNAVAILABLE");
        assertThat(answer.header("Retry-After")).isIn("1", "2", "3");
        assertThat(answer.text("resolution")).isEqualTo("retry_later");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/*", "application/*+json"})
    void contentOfARangeOfMediaTypesIsUnsupported(String type) {
        shop().request("POST", "/orders").header("Content-Type", type).send().is(415);
    }

    @Test
    void aSerializationFailureIsTheConflictOfWhatTheClientSent() {
        shop().request("POST", "/faults/guarded/40001")
                .header("If-Match", "\"7\"")
                .send()
                .problem(412, "ORDER_PRECONDITION_FAILED");
        post("/guarded/40001").problem(409, "STALE_ORDER");
    }

    @Test
    void aCreationThatLosesARaceIsACollision() {
        Answer answer = post("/created/40001").problem(409, "COLLISION");
        assertThat(answer.header("Retry-After")).isIn("1", "2", "3");
    }

    /** What a database takes is the very text that was sent. */
    @ParameterizedTest
    @ValueSource(strings = {"a\\u0000b", "\\u0000", "\\ud83d\\ude00 ok", "\\\\ud800 is no escape"})
    void aTextIsStoredAsItIsOrRefused(String escaped) {
        String number = UUID.randomUUID() + escaped;
        Answer answer = shop().order(number);
        if (answer.status() == 201) {
            assertThat(shop().get(answer.header("Location")).text("order_number"))
                    .isEqualTo(number.replace("\\u0000", "\0")
                            .replace("\\ud83d\\ude00", "\ud83d\ude00")
                            .replace("\\\\", "\\"));
        } else {
            assertThat(escaped).contains("\\u0000");
            answer.problem(422, "UNSTORABLE_VALUE");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\ud800",
                "a\\udc00b",
                "\\ud800\\ud800\\udc00",
                "\\udc00\\ud800",
                "\\uD83D \\uDE00",
                "\\ud800\\n"
            })
    void halfASurrogatePairIsRefused(String escaped) {
        String number = UUID.randomUUID() + escaped;
        Answer answer = shop().order(number).problem(422, "UNSTORABLE_VALUE");
        assertThat(answer.text("resolution")).isEqualTo("change_value");
        assertThat(answer.body()).doesNotContain(number.substring(0, 36));
        post("/caught", "{'number':'x','other':'" + escaped + "'}").problem(422, "UNSTORABLE_VALUE");
    }

    @Test
    void aTimeBeyondTheTypeOfJdbcIsRefused() {
        post("/guarded/timestamp").problem(422, "UNSTORABLE_VALUE");
        post("/open/timestamp").is(500);
    }

    @Test
    void aTextThatIsTooLongIsRefused() {
        Answer answer = shop().order("x".repeat(300)).problem(422, "UNSTORABLE_VALUE");
        assertThat(answer.body()).doesNotContain("xxx");
        shop().request("POST", "/faults/echo/uuid")
                .json("{'value':'no uuid'}")
                .send()
                .problem(422, "UNSTORABLE_VALUE");
    }

    @ParameterizedTest
    @CsvSource({
        "instant, +294277-01-01T00:00:00Z",
        "instant, +999999999-12-31T23:59:59Z",
        "number, 99999",
        "number, -99999",
        "number, 9223372036854775807",
        "number, 7",
        "instant, 2026-01-02T03:04:05Z"
    })
    void aValueOutOfRangeIsRefusedAndNeverAnother(String type, String value) {
        Answer answer = post("/echo/" + type, "{'value':'" + value + "'}");
        if (answer.status() == 200) {
            assertThat(answer.body()).isEqualTo(value);
        } else {
            answer.problem(422, "UNSTORABLE_VALUE");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/profiles/a%00b", "/profiles/%ED%A0%80", "/orders/%00"})
    void aPathWithACharacterThatCannotBeStoredIsNoErrorOfTheServer(String path) {
        assertThat(shop().get(path).status()).isBetween(400, 499);
    }

    /** The write has been carried out when its answer fails, so nobody may take it for one that can be repeated. */
    @ParameterizedTest
    @ValueSource(strings = {"08001", "timeout", "40001"})
    void aReadWhoseContentCannotBeReadIsUnavailable(String state) {
        Answer answer = shop().get("/faults/lazy/" + state).problem(503, "UNAVAILABLE");
        assertThat(answer.header("Retry-After")).isIn("1", "2", "3");
        post("/lazy/" + state).is(500);
    }

    @Test
    void aReadWhoseContentFailsOtherwiseIsAnError() {
        shop().get("/faults/lazy/23505").is(500);
    }

    @Test
    void aSafeRequestNeverConflicts() {
        shop().get("/faults/guarded/40001").problem(503, "UNAVAILABLE");
    }

    @Test
    void anUnguardedWriteIsTheApplicationsOwn() {
        post("/open/40001").is(500);
        post("/open/23505").is(500);
    }

    @Test
    void theApplicationsAdviceAnswersWhatNoOperationDeclares() {
        Answer answer = shop().get("/faults/advised").is(503);
        assertThat(answer.text("message")).isEqualTo("mine");
    }

    @Test
    void whatFailsAfterTheCommitIsNoConflict() {
        String number = UUID.randomUUID().toString();
        post("/after-commit", "{'number':'" + number + "'}").is(500);
        shop().order(number).problem(409, "DUPLICATE_ORDER_NUMBER");
    }

    /** The row is there, so no answer may say that it was refused. */
    @ParameterizedTest
    @ValueSource(strings = {"guard", "prepared", "nested", "inner"})
    void aCallbackThatFailsAfterTheCommitIsNoConflict(String kind) {
        String number = UUID.randomUUID().toString();
        shop().request("POST", "/after-commit/" + kind)
                .json("{'number':'" + number + "'}")
                .send()
                .is(500);
        shop().order(number).problem(409, "DUPLICATE_ORDER_NUMBER");
    }

    /** Spring logs what such a listener throws, and the request has succeeded. */
    @Test
    void aListenerThatFailsAfterTheCommitChangesNothing() {
        String number = UUID.randomUUID().toString();
        shop().request("POST", "/after-commit/listener")
                .json("{'number':'" + number + "'}")
                .send()
                .is(200);
        shop().order(number).problem(409, "DUPLICATE_ORDER_NUMBER");
    }

    @Test
    void aConflictAfterACallbackThatTheApplicationSurvivedIsAnswered() {
        String number = UUID.randomUUID().toString();
        shop().request("POST", "/after-commit/survived")
                .json("{'number':'" + number + "'}")
                .send()
                .problem(409, "DUPLICATE_ORDER_NUMBER");
    }

    @Test
    void aConflictThatAnInnerTransactionCannotSurviveIsAnswered() {
        String number = UUID.randomUUID().toString();
        shop().order(number).is(201);
        post("/caught", "{'number':'" + number + "'}").problem(409, "DUPLICATE_ORDER_NUMBER");
    }

    @Test
    void aConflictOfARepositoryThatItsCallerCannotSurviveIsAnswered() {
        String number = UUID.randomUUID().toString();
        shop().order(number).is(201);
        post("/caught/repository", "{'number':'" + number + "'}").problem(409, "DUPLICATE_ORDER_NUMBER");
    }

    /** The inner transaction has ended, so its conflict is not why the outer one is rolled back. */
    @Test
    void aConflictThatWasSurvivedIsNotAnswered() {
        String number = UUID.randomUUID().toString();
        shop().order(number).is(201);
        post("/caught/survived", "{'number':'" + number + "'}").is(200);
        post("/caught/forbidden", "{'number':'" + number + "'}").is(500);
    }

    @Test
    void aRowThatIsGoneAtTheWriteIsAnsweredAsTheApplicationAnswersWhatIsMissing() {
        for (String ifMatch : new String[] {"\"0\"", "*"}) {
            String id = shop().order().substring("/orders/".length());
            Answer answer = shop().request("PUT", "/faults/gone/" + id)
                    .header("If-Match", ifMatch)
                    .send()
                    .is(404);
            assertThat(answer.text("message")).isEqualTo("mine");
        }
    }

    @Test
    void aValueThatTheServiceHasCompletedIsNotTold() {
        String number = UUID.randomUUID().toString();
        shop().order(number + "secret").is(201);
        Answer answer = post("/completed", "{'number':'" + number + "'}").problem(409, "DUPLICATE_ORDER_NUMBER");
        assertThat(answer.text("value")).isEqualTo(number);
        assertThat(answer.body()).doesNotContain("secret");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/prefilled | {} | preset",
                "/prefilled | {'order':'NAME'} | NAME@internal",
                "/normalised | {} | preset",
                "/normalised | {'number':' NAME '} | NAME"
            })
    void aValueThatTheBodysClassMakesIsNotTold(String path, String json, String taken) {
        String name = UUID.randomUUID().toString();
        assertThat(shop().order(taken.replace("NAME", name)).status()).isIn(201, 409);
        Answer answer = post(path, json.replace("NAME", name)).problem(409, "DUPLICATE_ORDER_NUMBER");
        assertThat(answer.json().has("value")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"place, true", "number, false"})
    void theValueOfOnePartIsToldUnlessAnotherPartContradicts(String other, boolean told) {
        String number = UUID.randomUUID().toString();
        shop().order(number).is(201);
        String part =
                "--x\r\nContent-Disposition: form-data; name=\"%s\"\r\nContent-Type: application/json\r\n\r\n%s\r\n";
        Answer answer = shop().request("POST", "/faults/parts")
                .body(
                        "multipart/form-data; boundary=x",
                        part.formatted("order", "{\"number\":\"" + number + "\"}")
                                + part.formatted("note", "{\"" + other + "\":\"another\"}")
                                + "--x--\r\n",
                        StandardCharsets.UTF_8)
                .send()
                .problem(409, "DUPLICATE_ORDER_NUMBER");
        assertThat(answer.json().has("value")).isEqualTo(told);
        assertThat(answer.body()).doesNotContain("another");
    }

    @Test
    void halfASurrogatePairIsRefusedInEachEncodingOfJson() {
        shop().request("POST", "/faults/normalised")
                .body("application/json", "{\"number\":\"\\ud800\"}", StandardCharsets.UTF_16BE)
                .send()
                .problem(422, "UNSTORABLE_VALUE");
    }

    @Test
    void aVariableInThePathIsNotTheValueOfAMemberThatIsNoKey() {
        String number = UUID.randomUUID().toString();
        shop().order(number).is(201);
        Answer answer =
                post("/parents/PARENT/orders", "{'order':'" + number + "'}").is(409);
        assertThat(answer.json().has("value")).isFalse();
        assertThat(answer.text("field")).isEqualTo("order_number");
    }

    @Test
    void whatTheHandlerHasWrittenIsDropped() {
        Answer answer = post("/writer").problem(409, "DUPLICATE_ORDER_NUMBER");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("ETag")).isNull();
        assertThat(answer.header("X-Kept")).isEqualTo("yes");
        assertThat(answer.body()).startsWith("{").doesNotContain("id,number");
    }

    @ParameterizedTest
    @CsvSource({
        "/faults/a;jsessionid=SECRET, /faults/a",
        "/faults//evil.example/x, /faults/evil.example/x",
        "/faults/a;x=1/b;y, /faults/a/b",
        "/faults/x%0d%0aSet-Cookie:a, /faults/x%0d%0aSet-Cookie:a"
    })
    void theInstanceIsThePathWithoutParameters(String path, String instance) {
        Answer answer = shop().request("PUT", path).send();
        if (answer.status() != 400) {
            assertThat(answer.is(409).text("instance")).isEqualTo(instance);
        }
    }

    @ParameterizedTest
    @CsvSource({"Accept, x", "Accept, q=2", "Content-Type, */*", "Content-Type, x", "Accept, garbage;;"})
    void headersThatBreakTheGrammarDoNotFailOnPathsOfTheApplication(String header, String value) {
        String order = shop().order();
        shop().request("GET", order).header(header, value).send();
        Answer page = shop().request("GET", "/problems/collision")
                .header(header, value)
                .send()
                .is(200);
        assertThat(page.text("code")).isEqualTo("COLLISION");
        assertThat(shop().request("GET", order).header(header, value).send().status())
                .isLessThan(500);
    }
}
