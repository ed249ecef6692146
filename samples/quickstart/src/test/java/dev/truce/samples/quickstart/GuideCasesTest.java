package dev.truce.samples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.samples.quickstart.Client.Answer;
import dev.truce.tck.coverage.ContractCoverage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The cases by which HTTP 409 is usually explained, with the bodies that their clients get. */
@ContractCoverage
@ExtendWith(RunningServer.class)
class GuideCasesTest {
    private final Client client;

    GuideCasesTest(Client client) {
        this.client = client;
    }

    @Test
    void registeringATakenEmailSaysWhatToDoInstead() {
        client.post("/users", "{\"username\": \"ada\", \"email\": \"ada@example.org\"}");

        Answer answer = client.post("/users", "{\"username\": \"countess\", \"email\": \"Ada@Example.org\"}");

        assertProblem(answer, 409, """
                {"type":"/problems/user/duplicate-email","title":"E-mail already in use","status":409,\
                "detail":"Another user has the same e-mail. Use a different e-mail or log in.","instance":"/users",\
                "code":"DUPLICATE_EMAIL","fields":["email"],"field":"email","value":"Ada@Example.org",\
                "resolution":"change_value"}""");
    }

    @Test
    void creatingAProductUnderATakenSkuNamesFieldAndValue() {
        client.post("/products", "{\"sku\": \"TR-1\", \"name\": \"Flag\", \"price\": 9.5}");

        Answer answer = client.post("/products", "{\"sku\": \"TR-1\", \"name\": \"White flag\", \"price\": 12}");

        assertProblem(answer, 409, """
                {"type":"/problems/product/duplicate-sku","title":"SKU already taken","status":409,\
                "detail":"Another product has the same SKU. Use a different SKU.","instance":"/products",\
                "code":"DUPLICATE_PRODUCT_SKU","fields":["sku"],"field":"sku","value":"TR-1",\
                "resolution":"change_value"}""");
    }

    @Test
    void savingAStaleDocumentByItsTagIsAFailedPrecondition() {
        String document = changedDocument();

        Answer answer = client.put(document, "{\"title\": \"Mine\", \"content\": \"A\"}", "If-Match", "\"1\"");

        assertProblem(answer, 412, """
                {"type":"/problems/document/precondition-failed","title":"Document precondition failed","status":412,\
                "detail":"The document has changed since it was read. Read it again, reapply the change and send it with\
                 its new entity tag.","instance":"%s","code":"DOCUMENT_PRECONDITION_FAILED","current_etag":"\\"2\\"",\
                "resolution":"refetch"}""".formatted(document));
        assertThat(answer.header("ETag")).isEqualTo("\"2\"");
        assertThat(client.get(document).text("title")).isEqualTo("Theirs");
    }

    @Test
    void savingAStaleDocumentByTheVersionInItsBodyIsAConflict() {
        String document = changedDocument();

        Answer answer = client.put(document, "{\"title\": \"Mine\", \"content\": \"A\", \"version\": 1}");

        assertProblem(answer, 409, """
                {"type":"/problems/document/stale","title":"Document version is stale","status":409,\
                "detail":"The document has changed since it was read. Read it again, reapply the change and send it again.",\
                "instance":"%s","code":"STALE_DOCUMENT","current_etag":"\\"2\\"","resolution":"refetch"}""".formatted(document));
        assertThat(client.get(document).text("title")).isEqualTo("Theirs");
    }

    @Test
    void bookingATakenSlotNamesTheMembersAsTheClientKnowsThem() {
        client.post("/bookings", "{\"room\": \"Aurora\", \"start\": \"2026-03-01T10:00:00Z\", \"guest\": \"Ada\"}");

        Answer answer = client.post(
                "/bookings",
                "{\"room\": \"Aurora\", \"start\": \"2026-03-01T11:00:00+01:00\", \"guest\": \"Charles\"}");

        assertProblem(answer, 409, """
                {"type":"/problems/booking/duplicate-room-starts-at","title":"Slot already taken","status":409,\
                "detail":"The room is booked at that time already. Choose another time or another room.",\
                "instance":"/bookings","code":"SLOT_TAKEN","fields":["room","start"],\
                "values":{"room":"Aurora","start":"2026-03-01T10:00:00Z"},"resolution":"change_value"}""");
    }

    @Test
    void shippingADeliveredOrderListsWhatIsAllowedInstead() {
        String order = order("O-1");
        client.post(order + "/ship", "");
        client.post(order + "/deliver", "");

        Answer answer = client.post(order + "/ship", "");

        assertProblem(answer, 409, """
                {"type":"/problems/order/illegal-transition","title":"Order cannot make this transition","status":409,\
                "detail":"Cannot ship order in state DELIVERED. Allowed from DELIVERED: return, archive.",\
                "instance":"%s/ship","code":"ILLEGAL_ORDER_TRANSITION","current_state":"DELIVERED","transition":"ship",\
                "allowed_transitions":["return","archive"],"allowed_from":["PENDING","PROCESSING"],\
                "resolution":"not_retryable"}""".formatted(order));
    }

    @Test
    void deletingAnActiveOrderSaysWhenItCanBeDeleted() {
        String order = order("O-2");

        Answer answer = client.delete(order, "If-Match", "*");

        assertProblem(answer, 409, """
                {"type":"/problems/order/not-deletable","title":"Order cannot be deleted in this state","status":409,\
                "detail":"Cannot delete order in state PENDING. It can be deleted in: CANCELLED, ARCHIVED.",\
                "instance":"%s","code":"ORDER_NOT_DELETABLE","current_state":"PENDING",\
                "deletable_in":["CANCELLED","ARCHIVED"],"legal_path":["cancel"],"resolution":"other_state"}""".formatted(order));
    }

    @Test
    void deletingAnAccountThatHasSubscriptionsNamesWhatIsInTheWay() {
        String user = client.post("/users", "{\"username\": \"joan\", \"email\": \"joan@example.org\"}")
                .path();
        assertThat(client.post(user + "/subscriptions", "").status()).isEqualTo(201);

        Answer answer = client.delete(user, "If-Match", "\"1\"");

        assertProblem(answer, 409, """
                {"type":"/problems/user/referenced-by-subscription","title":"User is in use","status":409,\
                "detail":"Cannot delete user: a subscription still refers to it.","instance":"%s",\
                "code":"USER_REFERENCED_BY_SUBSCRIPTION","referenced_by":"subscription","resolution":"not_retryable"}""".formatted(user));
        assertThat(client.get(user).status()).isEqualTo(200);
    }

    private String changedDocument() {
        String document = client.post("/documents", "{\"title\": \"Draft\", \"content\": \"?\"}")
                .path();
        Answer changed = client.put(document, "{\"title\": \"Theirs\", \"content\": \"B\"}", "If-Match", "\"1\"");
        assertThat(changed.status()).isEqualTo(200);
        return document;
    }

    private String order(String number) {
        return client.post("/orders", "{\"number\": \"%s\", \"customer\": \"Ada\", \"quantity\": 1}".formatted(number))
                .path();
    }

    private static void assertProblem(Answer answer, int status, String body) {
        assertThat(answer.body()).isEqualTo(body);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    }
}
