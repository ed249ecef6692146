package dev.truce.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Applications written the way the users of each framework write them, against the frameworks' own jars. */
class ApplicationsTest {
    @TempDir
    Path classes;

    @Test
    void springControllersAreReadAlikeFromSourcesAndClassFiles() {
        check(
                Application.in("spring"),
                List.of("shop.OrderController", "shop.CustomersController", "shop.LegacyOrderController"),
                "findAll: GET /api/orders LIST",
                "create: POST /api/orders CREATE",
                "findOne: GET /api/orders/{id} READ",
                "status: GET /api/orders/{id}/status LIST",
                "replace: PUT /api/orders/{id} UPDATE",
                "delete: DELETE /api/orders/{id} DELETE",
                "ship: POST /api/orders/{id}/ship TRANSITION",
                "unguarded addNote: POST /api/orders/{id}/notes",
                "createCustomer: POST /v1/customers CREATE",
                "getCustomer: GET /v1/customers/{customerId} READ",
                "listCustomers: GET /v1/customers LIST",
                "create: POST /v1/orders CREATE",
                "create: POST /v2/orders CREATE",
                "byNumber: GET /v1/orders/{number} READ",
                "byNumber: GET /v1/order/{number} READ",
                "byNumber: GET /v2/orders/{number} READ",
                "byNumber: GET /v2/order/{number} READ",
                "save: PUT /v1/orders/{number} UPSERT",
                "save: PATCH /v1/orders/{number} UPSERT",
                "save: PUT /v2/orders/{number} UPSERT",
                "save: PATCH /v2/orders/{number} UPSERT",
                "any: /v1/orders/any NONE",
                "any: /v2/orders/any NONE",
                "unguarded patchAll: PATCH /v1/orders");
    }

    @Test
    void jakartaRestResourcesAreReadAlikeFromSourcesAndClassFiles() {
        check(
                Application.in("jakarta").under("", "api"),
                List.of("shop.OrderResource", "shop.CustomersResource", "shop.NoteResource"),
                "list: GET /api/orders LIST",
                "create: POST /api/orders CREATE",
                "get: GET /api/orders/{id} READ",
                "byNumber: GET /api/orders/by-number/{number} READ",
                "replace: PUT /api/orders/{id} UPDATE",
                "delete: DELETE /api/orders/{id} DELETE",
                "ship: POST /api/orders/{id}/ship TRANSITION",
                "unguarded change: PATCH /api/orders/{id}",
                "createCustomer: POST /api/customers CREATE",
                "getCustomer: GET /api/customers/{customerId} READ",
                "notes: GET /api/orders/{id}/notes LIST",
                "add: POST /orders/{id}/notes CREATE",
                "link: LINK /api/orders/{id}/notes/{note} NONE");
    }

    @Test
    void micronautControllersAreReadAlikeFromSourcesAndClassFiles() {
        check(
                Application.in("micronaut"),
                List.of("shop.OrderController", "shop.CustomerController", "shop.FileController"),
                "list: GET /orders LIST",
                "create: POST /orders CREATE",
                "get: GET /orders/{id} READ",
                "replace: PUT /orders/{id} UPDATE",
                "delete: DELETE /orders/{id} DELETE",
                "delete: DELETE /orders/by-number/{number} DELETE",
                "ship: POST /orders/{id}/ship TRANSITION",
                "unguarded addNote: POST /orders/{id}/notes",
                "find: GET /customers/{id} READ",
                "save: POST /customers CREATE",
                "raw: GET ${shop.base}/files/raw/{path} READ",
                "export: GET ${shop.base}/files/export.{format} READ",
                "page: GET ${shop.base}/files/pages/{page} READ",
                "page: GET ${shop.base}/files/pages LIST",
                "twoInOne: PATCH ${shop.base}/files/{id}/name UPDATE",
                "twoInOne: HEAD ${shop.base}/files/{id} READ",
                "lock: LOCK ${shop.base}/files/{id} NONE");
    }

    private void check(Application application, List<String> types, String... expected) {
        assertThat(application.endpoints(types)).containsExactly(expected);
        assertThat(application.compiledTo(classes).endpoints(types))
                .as("from class files")
                .containsExactly(expected);
    }
}
