package dev.truce.samples.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.tck.coverage.ContractCoverage;
import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.json.JsonCompareMode;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

/** The cases by which HTTP 409 is usually explained, with the bodies that their clients get. */
@ContractCoverage
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GuideCasesTest {
    private RunningSample sample;
    private RestTestClient client;

    @BeforeAll
    void start() {
        sample = RunningSample.start();
        client = RestTestClient.bindToServer()
                .baseUrl(sample.address().toString())
                .build();
    }

    @AfterAll
    void stop() {
        sample.close();
    }

    @Test
    void registeringATakenEmailSaysWhatToDoInstead() {
        created("/users", "{'username': 'ada', 'email': 'ada@example.org'}");

        ResponseSpec answer = post("/users", "{'username': 'countess', 'email': 'Ada@Example.org'}");

        assertProblem(answer, 409, """
                {"type": "/problems/user/duplicate-email", "title": "E-mail already in use", "status": 409,
                 "detail": "Another user has the same e-mail. Use a different e-mail or log in.", "instance": "/users",
                 "code": "DUPLICATE_EMAIL", "fields": ["email"], "field": "email", "value": "Ada@Example.org",
                 "resolution": "change_value"}""");
    }

    @Test
    void creatingAProductUnderATakenSkuNamesFieldAndValue() {
        created("/products", "{'sku': 'TR-1', 'name': 'Flag', 'price': 9.5}");

        ResponseSpec answer = post("/products", "{'sku': 'TR-1', 'name': 'White flag', 'price': 12}");

        assertProblem(answer, 409, """
                {"type": "/problems/product/duplicate-sku", "title": "SKU already taken", "status": 409,
                 "detail": "Another product has the same SKU. Use a different SKU.", "instance": "/products",
                 "code": "DUPLICATE_PRODUCT_SKU", "fields": ["sku"], "field": "sku", "value": "TR-1",
                 "resolution": "change_value"}""");
    }

    @Test
    void savingAStaleDocumentByItsTagIsAFailedPrecondition() {
        String document = changedDocument();

        ResponseSpec answer = send(HttpMethod.PUT, document, "{'title': 'Mine', 'content': 'A'}", "\"0\"");

        answer.expectHeader().valueEquals("ETag", "\"1\"");
        assertProblem(answer, 412, """
                {"type": "/problems/document/precondition-failed", "title": "Document precondition failed", "status": 412,
                 "detail": "The document has changed since it was read. Read it again, reapply the change and send it with its\
                 new entity tag.",
                 "instance": "%s", "code": "DOCUMENT_PRECONDITION_FAILED", "current_etag": "\\"1\\"",
                 "resolution": "refetch"}""".formatted(document));
        assertTitle(document, "Theirs");
    }

    @Test
    void savingAStaleDocumentByTheVersionInItsContentIsAConflict() {
        String document = changedDocument();

        ResponseSpec answer = send(HttpMethod.PUT, document, "{'title': 'Mine', 'content': 'A', 'version': 0}", "*");

        assertProblem(answer, 409, """
                {"type": "/problems/document/stale", "title": "Document version is stale", "status": 409,
                 "detail": "The document has changed since it was read. Read it again, reapply the change and send it again.",
                 "instance": "%s", "code": "STALE_DOCUMENT", "current_etag": "\\"1\\"", "resolution": "refetch"}""".formatted(document));
        assertTitle(document, "Theirs");
    }

    @Test
    void bookingATakenSlotNamesTheMembersAsTheClientKnowsThem() {
        created("/bookings", "{'room': 'Aurora', 'start': '2026-03-01T10:00:00Z', 'guest': 'Ada'}");

        ResponseSpec answer =
                post("/bookings", "{'room': 'Aurora', 'start': '2026-03-01T11:00:00+01:00', 'guest': 'Charles'}");

        assertProblem(answer, 409, """
                {"type": "/problems/booking/duplicate-room-starts-at", "title": "Slot already taken", "status": 409,
                 "detail": "The room is booked at that time already. Choose another time or another room.",
                 "instance": "/bookings", "code": "SLOT_TAKEN", "fields": ["room", "start"],
                 "values": {"room": "Aurora", "start": "2026-03-01T10:00:00Z"}, "resolution": "change_value"}""");
    }

    @Test
    void shippingADeliveredOrderListsWhatIsAllowedInstead() {
        String order = created("/orders", "{'number': 'O-1', 'customer': 'Ada', 'quantity': 1}");
        post(order + "/ship", "").expectStatus().isOk();
        post(order + "/deliver", "").expectStatus().isOk();

        ResponseSpec answer = post(order + "/ship", "");

        assertProblem(answer, 409, """
                {"type": "/problems/order/illegal-transition", "title": "Order cannot make this transition", "status": 409,
                 "detail": "Cannot ship order in state DELIVERED. Allowed from DELIVERED: return, archive.",
                 "instance": "%s/ship", "code": "ILLEGAL_ORDER_TRANSITION", "current_state": "DELIVERED",
                 "transition": "ship", "allowed_transitions": ["return", "archive"],
                 "allowed_from": ["PENDING", "PROCESSING"], "resolution": "not_retryable"}""".formatted(order));
    }

    @Test
    void deletingAnActiveOrderSaysWhenItCanBeDeleted() {
        String order = created("/orders", "{'number': 'O-2', 'customer': 'Ada', 'quantity': 1}");

        ResponseSpec answer = client.delete().uri(order).header("If-Match", "*").exchange();

        assertProblem(answer, 409, """
                {"type": "/problems/order/not-deletable", "title": "Order cannot be deleted in this state", "status": 409,
                 "detail": "Cannot delete order in state PENDING. It can be deleted in: CANCELLED, ARCHIVED.",
                 "instance": "%s", "code": "ORDER_NOT_DELETABLE", "current_state": "PENDING",
                 "deletable_in": ["CANCELLED", "ARCHIVED"], "legal_path": ["cancel"], "resolution": "other_state"}""".formatted(order));
    }

    @Test
    void deletingAnAccountThatHasSubscriptionsNamesWhatIsInTheWay() {
        String user = created("/users", "{'username': 'joan', 'email': 'joan@example.org'}");
        created(user + "/subscriptions", "{}");

        ResponseSpec answer =
                client.delete().uri(user).header("If-Match", "\"0\"").exchange();

        assertProblem(answer, 409, """
                {"type": "/problems/user/referenced-by-subscription", "title": "User is in use", "status": 409,
                 "detail": "Cannot delete user: a subscription still refers to it.", "instance": "%s",
                 "code": "USER_REFERENCED_BY_SUBSCRIPTION", "referenced_by": "subscription",
                 "resolution": "not_retryable"}""".formatted(user));
        client.get().uri(user).exchange().expectStatus().isOk();
    }

    private String changedDocument() {
        String document = created("/documents", "{'title': 'Draft', 'content': '?'}");
        send(HttpMethod.PUT, document, "{'title': 'Theirs', 'content': 'B'}", "\"0\"")
                .expectStatus()
                .isOk();
        return document;
    }

    private void assertTitle(String document, String title) {
        client.get().uri(document).exchange().expectBody().jsonPath("$.title").isEqualTo(title);
    }

    /** Where what was created is. */
    private String created(String path, String json) {
        ResponseSpec answer = post(path, json);
        answer.expectStatus().isCreated();
        URI location = answer.returnResult().getResponseHeaders().getLocation();
        assertThat(location).isNotNull();
        return location.getPath();
    }

    private ResponseSpec post(String path, String json) {
        return send(HttpMethod.POST, path, json, "*");
    }

    /** Single quotes in the JSON stand for double ones. */
    private ResponseSpec send(HttpMethod method, String path, String json, String ifMatch) {
        RestTestClient.RequestBodySpec request = client.method(method).uri(path).header("If-Match", ifMatch);
        return json.isEmpty()
                ? request.exchange()
                : request.contentType(MediaType.APPLICATION_JSON)
                        .body(json.replace('\'', '"'))
                        .exchange();
    }

    private static void assertProblem(ResponseSpec answer, int status, String json) {
        answer.expectStatus()
                .isEqualTo(status)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .json(json, JsonCompareMode.STRICT);
    }
}
