package dev.truce.servers.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.truce.tck.ConformanceSuite;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * The conformance cases in which servers differ: headers, mappers, what a commit finds, and bytes on the wire. The rest of the list is
 * about rules, which are the same code on every server.
 */
public abstract class ServerSuite extends ConformanceSuite {

    /** Creates the suite. */
    protected ServerSuite() {}

    @Override
    protected Set<String> only() {
        Set<String> asked = super.only();
        return asked.isEmpty() ? CASES : asked;
    }

    @Override
    protected int contenders() {
        return 8;
    }

    @Override
    protected int rounds() {
        return Integer.getInteger("truce.tck.rounds", 3);
    }

    /** The catalogue has every conflict of the application's resources, and nothing serves it but the module. */
    @Test
    void catalogueNamesEveryConflict() throws IOException, InterruptedException {
        HttpResponse<String> catalogue = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(baseUri().resolve("/problems")).build(),
                        HttpResponse.BodyHandlers.ofString());
        assertEquals(200, catalogue.statusCode());
        for (String code : Set.of("DUPLICATE_EMAIL", "ILLEGAL_ORDER_TRANSITION", "STALE_DOCUMENT")) {
            assertTrue(catalogue.body().contains(code), code);
        }
    }

    private static final Set<String> CASES = Set.of(
            // duplicates, which the commit finds
            "guide/email",
            "19/user-username",
            "19/order-number",
            "29/user-email",
            "29/order-number",
            // versions: stale, listed, spread over lines, absent, malformed
            "guide/stale-document",
            "1/user",
            "1/order",
            "1/document",
            "2/user",
            "2/order",
            "2/document",
            "3/user-lines",
            "3/order-lines",
            "3/delete-lines",
            "3/transition-lines",
            "4/order",
            "6/user",
            "6/order",
            "11/user",
            "11/order",
            "11/user-delete",
            "11/document",
            "12/user",
            "14",
            "16/user",
            "16/order",
            "17/user",
            "17/order",
            "17/document-patch",
            "17/order-transition",
            // transitions
            "guide/ship-delivered",
            "24/PENDING",
            "24/DELIVERED",
            "24/unknown-state",
            "24/not-deletable",
            "24b/create-other",
            // reads: 304, HEAD, lists
            "9/user-read",
            "9/order-read",
            "9/document-read",
            "31/user-304",
            "31/order-304",
            "31/user-head",
            "31/order-head",
            "31/list-tag",
            "31/list-precondition",
            // the order of evaluation, other methods and media types
            "sequence/405",
            "sequence/415",
            "sequence/404-order",
            "sequence/428-before-409",
            "sequence/412-before-duplicate",
            "sequence/412-before-transition",
            // problems: content that is no JSON, types that can be looked up
            "28/invalid",
            "28/type",
            "36/accept",
            "36/catalogue",
            // races, which the commit decides
            "15/user",
            "15/order",
            "15/order-any",
            "15/document",
            "15/document-body",
            "18/race",
            "19/race-user-username",
            "19/race-order-number",
            "19/race-update",
            "25/ship-or-cancel",
            "25/ship-twice",
            "25/tagged");
}
