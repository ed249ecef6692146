package dev.truce.processor.read.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.truce.processor.model.SourceLocation;
import dev.truce.processor.model.UnguardedWrite;
import dev.truce.processor.read.Application;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.junit.jupiter.api.Test;

class OperationReaderTest {
    private static final String IMPORTS = """
            import dev.truce.Guarded;
            import org.springframework.web.bind.annotation.*;
            import shop.*;
            """;

    @Test
    void withoutAFrameworkTheAnnotationSaysItAll() {
        assertThat(Application.of(IMPORTS + """
                        class Orders {
                            @Guarded(value = Order.class, method = "POST", path = "/orders") void create() {}
                            @Guarded(value = Order.class, method = "GET", path = "/orders/{id:\\\\d+}") void get() {}
                            @Guarded(value = Order.class, method = "post", path = "orders") void asWritten() {}
                            @Guarded(value = Order.class, path = "/orders/{id") void open() {}
                            @Guarded(Order.class) void nothing() {}
                        }
                        """).operations("Orders"))
                .containsExactly(
                        "create: POST /orders CREATE",
                        "get: GET /orders/{id} READ",
                        "asWritten: post orders NONE",
                        "open: /orders/{id NONE",
                        "nothing: NONE");
    }

    @Test
    void whatTheAnnotationSaysReplacesWhatTheFrameworkSays() {
        assertThat(Application.of(IMPORTS + """
                        @RequestMapping("${api}/orders")
                        class Orders {
                            @PostMapping @Guarded(value = Order.class, path = "/v1/orders") void path() {}
                            @RequestMapping("/any") @Guarded(value = Order.class, method = "PUT") void method() {}
                        }
                        """).operations("Orders"))
                .containsExactly("path: POST /v1/orders CREATE", "method: PUT ${api}/orders/any UPDATE");
    }

    @Test
    void theAnnotationPicksAmongSeveralRoutes() {
        assertThat(Application.of(IMPORTS + """
                        class Orders {
                            @RequestMapping(path = {"/a/{id}", "/b/{id}"}, method = {RequestMethod.PUT, RequestMethod.POST})
                            @Guarded(value = Order.class, method = "PUT")
                            @Guarded(value = Customer.class, method = "POST", path = "/b/{x}")
                            void save() {}
                        }
                        """).operations("Orders"))
                .containsExactly("save: PUT /a/{id} UPDATE", "save: PUT /b/{id} UPDATE", "save: POST /b/{x} CREATE");
    }

    @Test
    void routesThatBecomeOneAreOneOperation() {
        assertThat(Application.of(IMPORTS + """
                        class Orders {
                            @RequestMapping(path = {"/a/{id}", "/b/{id}"}, method = {RequestMethod.PUT, RequestMethod.POST})
                            @Guarded(value = Order.class, method = "PATCH")
                            @Guarded(value = Order.class, path = "/c/{id}")
                            @Guarded(value = Order.class, method = "delete", path = "/c/{id}")
                            void save() {}

                            @PutMapping({"/a/{id}", "/a/{key}", "/a/{id}/"}) @Guarded(Order.class) void same() {}
                        }
                        """).operations("Orders"))
                .containsExactly(
                        "save: PATCH /a/{id} UPDATE",
                        "save: PATCH /b/{id} UPDATE",
                        "save: PUT /c/{id} UPDATE",
                        "save: POST /c/{id} CREATE",
                        "save: delete /c/{id} NONE",
                        "same: PUT /a/{id} UPDATE");
    }

    @Test
    void aMethodWithoutAnyOtherAnnotationIsServedWhereTheOneIsThatItOverrides() {
        assertThat(Application.of(IMPORTS + """
                        @RequestMapping("/orders")
                        interface Api {
                            @GetMapping("/{id}") Order get();
                        }
                        """, IMPORTS + """
                        class Orders implements Api {
                            @Guarded(Order.class) public Order get() { return null; }
                        }
                        """, IMPORTS + """
                        class Base extends Orders {}
                        """, IMPORTS + """
                        class Special extends Base {
                            @Guarded(Order.class) @Override public Order get() { return null; }
                        }
                        """)
                        .endpoints(List.of("Orders", "Special")))
                .containsExactly("get: GET /orders/{id} READ", "get: GET /orders/{id} READ");
    }

    @Test
    void theBasePathStandsBeforeEveryPath() {
        assertThat(Application.of(IMPORTS + """
                        @RequestMapping("/orders")
                        class Orders {
                            @GetMapping("/{id}") @Guarded(Order.class) void get() {}
                            @Guarded(value = Order.class, method = "PUT", path = "/orders/{id}") void put() {}
                            @PatchMapping("/{id}") @Guarded(value = Order.class, path = "/orders/{key}") void patch() {}
                            @Guarded(Order.class) void nothing() {}
                            @DeleteMapping("/{id}") void delete() {}
                        }
                        """).under("shop/", "never").operations("Orders"))
                .containsExactly(
                        "get: GET /shop/orders/{id} READ",
                        "put: PUT /shop/orders/{id} UPDATE",
                        "patch: PATCH /shop/orders/{key} UPDATE",
                        "nothing: NONE");
    }

    @Test
    void writesBesideAndBelowGuardedPathsAreFound() {
        Application application = Application.of(IMPORTS + """
                @RequestMapping("/orders")
                class Orders {
                    @GetMapping("/{id}") @Guarded(Order.class) void get() {}
                    @GetMapping("/{id}/notes") void notes() {}
                    @PutMapping("/{orderId}") void same() {}
                    @PostMapping({"/elsewhere", "/{id}/notes", "/{id}/remarks"}) void below() {}
                    @PostMapping void above() {}
                    @RequestMapping("/{id}/any") void anyMethod() {}
                    void helper() {}
                }
                """, IMPORTS + """
                class Unbound {
                    @PutMapping("/orders/{id}") void put() {}
                }
                """, IMPORTS + """
                class Root {
                    @PostMapping("/") @Guarded(Order.class) void post() {}
                    @PutMapping("/other") void other() {}
                }
                """);
        assertThat(application.unguarded("Orders"))
                .containsExactly("same: PUT /orders/{orderId}", "below: POST /orders/{id}/notes");
        assertThat(application.unguarded("Unbound")).isEmpty();
        assertThat(application.unguarded("Root")).isEmpty();
    }

    @Test
    void anUnguardedWriteIsPlacedOnItsMethod() {
        List<UnguardedWrite> writes =
                Application.of(IMPORTS + """
                        class Orders {
                            @GetMapping("/orders") @Guarded(Order.class) void list() {}
                            @PostMapping("/orders") void create(@RequestBody Order order) {}
                        }
                        """).read("Orders", (reader, type) -> reader.unguarded());
        assertThat(writes)
                .extracting(UnguardedWrite::location)
                .extracting(SourceLocation::member, SourceLocation::annotation)
                .containsExactly(tuple("create(shop.Order)", null));
    }

    @Test
    void theApplicationsPathIsReadWhereThereIsOne() {
        String imports = "import jakarta.ws.rs.*; import jakarta.ws.rs.core.Application;\n";
        String api = imports + "@ApplicationPath(\"/api/*\") class Api extends Application {}";
        String admin = imports + "@ApplicationPath(\"admin\") class Admin extends Application {}";
        Application application = Application.of(api, admin, imports + "class Plain {}");
        assertThat(application.<String>read("Api", (reader, type) -> ApplicationPaths.of(List.of(type))))
                .isEqualTo("/api");
        assertThat(application.<String>read("Admin", (reader, type) -> ApplicationPaths.of(List.of(type, type))))
                .isEqualTo("admin");
        assertThat(application.<String>read("Plain", (reader, type) -> ApplicationPaths.of(List.of(type))))
                .isEmpty();
        assertThat(application.<String>read("Api", (reader, type) -> ApplicationPaths.of(all(type))))
                .as("two that differ")
                .isEmpty();
    }

    private static List<TypeElement> all(TypeElement type) {
        return ElementFilter.typesIn(type.getEnclosingElement().getEnclosedElements());
    }
}
