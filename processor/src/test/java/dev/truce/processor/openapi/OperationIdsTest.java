package dev.truce.processor.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.processor.model.Operation.Kind;
import dev.truce.processor.model.PathTemplate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Operations are named after what they do. */
final class OperationIdsTest {

    private static Endpoint endpoint(Kind kind, String method, String path, String... transitions) {
        Endpoint.Binding binding = new Endpoint.Binding(
                SampleApi.operation(kind, method, path, "PurchaseOrder", transitions),
                ResourceBuilder.resource("PurchaseOrder", "purchase-order").build(),
                true);
        return new Endpoint(method, PathTemplate.of(path), List.of(binding));
    }

    private static String id(OperationIds ids, Endpoint endpoint) {
        return ids.of(endpoint, endpoint.bindings().get(0));
    }

    @ParameterizedTest
    @CsvSource({
        "CREATE, post, /orders, createPurchaseOrder, Create purchase order",
        "READ, get, /orders/{id}, getPurchaseOrder, Get purchase order",
        "READ, head, /orders/{id}, checkPurchaseOrder, Check purchase order",
        "LIST, get, /shop/orders, listOrders, List orders",
        "LIST, head, /open-orders, checkListOpenOrders, Check list open orders",
        "LIST, get, /orders/, listPurchaseOrder, List purchase order",
        "LIST, get, /{tenant}, listPurchaseOrder, List purchase order",
        "UPDATE, put, /orders/{id}, updatePurchaseOrder, Update purchase order",
        "UPDATE, patch, /orders/{id}, patchPurchaseOrder, Patch purchase order",
        "UPSERT, put, /orders/{id}, putPurchaseOrder, Put purchase order",
        "DELETE, delete, /orders/{id}, deletePurchaseOrder, Delete purchase order",
        "TRANSITION, post, /orders/{id}/change, changePurchaseOrder, Change purchase order",
        "NONE, post, /orders/{id}/print, handlePurchaseOrder, Handle purchase order"
    })
    void theKindGivesTheVerb(Kind kind, String method, String path, String id, String summary) {
        Endpoint endpoint = endpoint(kind, method, path);

        assertThat(id(new OperationIds(), endpoint)).isEqualTo(id);
        assertThat(OperationIds.summary(endpoint, endpoint.bindings().get(0))).isEqualTo(summary);
    }

    @ParameterizedTest
    @CsvSource({
        "ship, shipPurchaseOrder, Ship purchase order",
        "mark_paid, markPaidPurchaseOrder, Mark paid purchase order",
        "sendBack, sendBackPurchaseOrder, Send back purchase order",
        "ship cancel, shipOrCancelPurchaseOrder, Ship or cancel purchase order",
        "toQA, toQAPurchaseOrder, To qa purchase order"
    })
    void aTransitionIsAVerb(String transitions, String id, String summary) {
        Endpoint endpoint = endpoint(Kind.TRANSITION, "post", "/orders/{id}/x", transitions.split(" "));

        assertThat(id(new OperationIds(), endpoint)).isEqualTo(id);
        assertThat(OperationIds.summary(endpoint, endpoint.bindings().get(0))).isEqualTo(summary);
    }

    @Test
    void theLaterOfTwoAlikeIsNamedAfterItsPathToo() {
        OperationIds ids = new OperationIds();

        assertThat(id(ids, endpoint(Kind.CREATE, "post", "/orders"))).isEqualTo("createPurchaseOrder");
        assertThat(id(ids, endpoint(Kind.CREATE, "post", "/admin/orders")))
                .isEqualTo("createPurchaseOrderPostAdminOrders");
        assertThat(id(ids, endpoint(Kind.CREATE, "post", "/admin-orders")))
                .isEqualTo("createPurchaseOrderPostAdminOrders2");
    }
}
