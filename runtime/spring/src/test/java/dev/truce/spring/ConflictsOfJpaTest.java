package dev.truce.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.spring.http.Answer;
import dev.truce.spring.http.Client;
import dev.truce.spring.shop.Races;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What JPA throws within the handler and at commit, over the wire of a real server. */
@ShopTest
class ConflictsOfJpaTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Races races;

    @Test
    void aDuplicateFoundAtCommitIsTheRulesConflictWithTheNamesOfTheRepresentation() {
        Answer first = create("A-1");
        Answer again = post("/orders", "{'order_number':'A-1','quantity':1}").problem(409, "DUPLICATE_ORDER_NUMBER");
        assertThat(first.header("ETag")).isEqualTo("\"0\"");
        assertThat(again.text("field")).isEqualTo("order_number");
        assertThat(again.json().path("fields").toString()).isEqualTo("[\"order_number\"]");
        assertThat(again.text("value")).isEqualTo("A-1");
        assertThat(again.text("resolution")).isEqualTo("change_value");
        assertThat(again.body()).doesNotContainIgnoringCase("constraint").doesNotContain("orders_");
    }

    @Test
    void theJsonNullIsNoBody() {
        assertThat(post("/orders", "null").status()).isEqualTo(400);
    }

    @Test
    void aWriteWhoseParentDoesNotExistIsTheConflictOfItsMember() {
        String shelf = post("/shelves", "").is(201).text("id");
        String book = post("/books", "{'shelf':'" + shelf + "'}").is(201).text("id");
        String gone = "{'shelf':'" + UUID.randomUUID() + "'}";
        ShopClient shop = new ShopClient(port);
        Answer moved = shop.request("PUT", "/books/" + book).json(gone).send();
        for (Answer answer : List.of(post("/books", gone), moved)) {
            answer.problem(409, "MISSING_BOOK_SHELF");
            assertThat(answer.text("field")).isEqualTo("shelf");
            assertThat(answer.text("resolution")).isEqualTo("change_value");
            assertThat(answer.body()).doesNotContainIgnoringCase("constraint").doesNotContainIgnoringCase("foreign");
        }
        shop.request("DELETE", "/shelves/" + shelf).send().problem(409, "SHELF_REFERENCED_BY_BOOK");
    }

    @Test
    void anIllegalTransitionTellsWhatIsAllowedEvenIfNothingIs() {
        String order = path(create("A-2"));
        post(order + "/ship", "").is(200);
        Answer answer = post(order + "/ship", "").problem(409, "ILLEGAL_ORDER_TRANSITION");
        assertThat(answer.text("current_state")).isEqualTo("SHIPPED");
        assertThat(answer.json().path("allowed_transitions").isArray()).isTrue();
        assertThat(answer.json().path("allowed_transitions").isEmpty()).isTrue();
    }

    @Test
    void aStaleTagIsAFailedPreconditionWithTheCurrentTag() {
        String order = path(create("A-3"));
        put(order, "A-3", 2).header("If-Match", "\"0\"").send().is(200);
        Answer answer = put(order, "A-3", 3).header("If-Match", "\"0\"").send();
        answer.problem(412, "ORDER_PRECONDITION_FAILED");
        assertThat(answer.header("ETag")).isEqualTo("\"1\"");
        assertThat(answer.text("current_etag")).isEqualTo("\"1\"");
    }

    @Test
    void severalLinesOfIfMatchAreOneList() {
        String order = path(create("A-4"));
        put(order, "A-4", 2)
                .header("If-Match", "\"7\"")
                .header("If-Match", "\"0\"")
                .send()
                .is(200);
    }

    @Test
    void aMalformedIfMatchIsABadRequest() {
        String order = path(create("A-5"));
        put(order, "A-5", 2).header("If-Match", "0").send().problem(400, "MALFORMED_PRECONDITION");
    }

    @Test
    void aRequiredPreconditionIsAskedForAndNotCached() {
        String profile = "/profiles/" + UUID.randomUUID();
        Answer answer = request("PUT", profile).json("Ada").send().is(428);
        assertThat(answer.text("code")).isEqualTo("PROFILE_PRECONDITION_REQUIRED");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void aWriteWithTagsThatLosesItsRaceIsAFailedPrecondition() {
        String order = path(create("A-7"));
        races.next(() -> put(order, "A-7", 9).send().is(200));
        put(order, "A-7", 2).header("If-Match", "\"0\"").send().problem(412, "ORDER_PRECONDITION_FAILED");
        assertThat(get(order).json().path("quantity").asInt()).isEqualTo(9);
    }

    @Test
    void aWriteWithoutTagsThatLosesItsRaceIsStale() {
        String order = path(create("A-8"));
        races.next(() -> put(order, "A-8", 9).send().is(200));
        put(order, "A-8", 2).send().problem(409, "STALE_ORDER");
        races.next(() -> put(order, "A-8", 8).send().is(200));
        put(order, "A-8", 3).header("If-Match", "*").send().problem(409, "STALE_ORDER");
    }

    @Test
    void aWriteOfAnotherResourceThatLosesItsRaceIsACollision() {
        String order = path(create("A-9"));
        races.next(() -> put(order, "A-9", 9).send().is(200));
        Answer answer =
                request("POST", order + "/remind").header("If-Match", "\"0\"").send();
        answer.problem(409, "COLLISION");
        assertThat(answer.header("Retry-After")).isIn("1", "2", "3");
    }

    @Test
    void ofTwoCreationsUnderOneKeyTheSecondFailsItsPrecondition() {
        String profile = "/profiles/" + UUID.randomUUID();
        races.next(() -> putProfile(profile).header("If-None-Match", "*").send().is(200));
        putProfile(profile).header("If-None-Match", "*").send().problem(412, "PROFILE_PRECONDITION_FAILED");
    }

    private Client putProfile(String path) {
        return request("PUT", path).json("Ada");
    }

    private Answer create(String number) {
        return post("/orders", "{'order_number':'" + number + "','quantity':1}").is(201);
    }

    private static String path(Answer created) {
        return created.header("Location");
    }

    private Client put(String path, String number, int quantity) {
        return request("PUT", path).json("{'order_number':'" + number + "','quantity':" + quantity + "}");
    }

    private Answer post(String path, String json) {
        return request("POST", path).json(json).send();
    }

    private Answer get(String path) {
        return request("GET", path).send().is(200);
    }

    private Client request(String method, String path) {
        return Client.request(port, method, path);
    }
}
