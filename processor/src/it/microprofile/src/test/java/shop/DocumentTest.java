package shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.smallrye.openapi.api.SmallRyeOpenAPI;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jboss.jandex.Index;
import org.junit.jupiter.api.Test;

/** What a MicroProfile server does when it starts. */
class DocumentTest {

    private final OpenAPI document = document();

    private static OpenAPI document() {
        try {
            return SmallRyeOpenAPI.builder()
                    .withApplicationClassLoader(DocumentTest.class.getClassLoader())
                    .withIndex(Index.of(Orders.class, Order.class, OrderStatus.class))
                    .build()
                    .model();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Operation post(String path) {
        return document.getPaths().getPathItem(path).getPOST();
    }

    private static Map<String, String> references(Operation operation) {
        Map<String, String> references = new TreeMap<>();
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (response.getRef() != null) {
                references.put(status, response.getRef());
            }
        });
        return references;
    }

    @Test
    void conflictsAreAtTheOperationsThatCanMeetThem() {
        assertEquals(Map.of("409", "#/components/responses/OrderCreateConflict"), references(post("/orders")));
        assertEquals(
                Map.of(
                        "400", "#/components/responses/MalformedPrecondition",
                        "409", "#/components/responses/OrderShipConflict",
                        "412", "#/components/responses/OrderPreconditionFailed"),
                references(post("/orders/{id}/ship")));
        assertEquals(Map.of(), references(document.getPaths().getPathItem("/orders/{id}/label").getGET()));
    }

    @Test
    void whatTheServerFindsInTheCodeIsStillThere() {
        Operation ship = post("/orders/{id}/ship");

        assertNotNull(ship.getResponses().getAPIResponse("200").getContent());
        assertEquals(2, ship.getParameters().size());
        assertNotNull(document.getComponents().getSchemas().get("Order"));
    }

    @Test
    void problemsAndTheirExamplesAreThere() {
        assertNotNull(document.getComponents().getSchemas().get("OrderIllegalTransitionProblem"));
        assertNotNull(document.getComponents().getExamples().get("OrderIllegalTransition").getValue());
        assertNotNull(document.getComponents().getParameters().get("IfMatch"));
    }
}
