package dev.truce.processor.read.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.processor.read.Application;
import org.junit.jupiter.api.Test;

class JakartaRestEndpointsTest {
    private static final String IMPORTS = """
            import dev.truce.Guarded;
            import jakarta.ws.rs.*;
            import shop.Order;
            """;

    @Test
    void anyAnnotationOfItsOwnHidesAllThatAMethodInherits() {
        String api = IMPORTS + """
                @Path("/orders")
                interface Api {
                    @GET @Path("{id}") Order get(String id);
                    @PUT @Path("{id}") Order put(@PathParam("id") String id);
                    @POST Order post(Order order);
                }
                """;
        assertThat(Application.of(api, IMPORTS + """
                        class Orders implements Api {
                            @Override @Produces("text/plain") @Guarded(Order.class) public Order get(String id) { return null; }
                            @Override @Guarded(Order.class) public Order put(@PathParam("id") String id) { return null; }
                            @Override @Guarded(Order.class) public Order post(Order order) { return null; }
                        }
                        """).operations("Orders"))
                .containsExactly("get: NONE", "put: NONE", "post: POST /orders CREATE");
    }

    @Test
    void superclassesComeBeforeInterfaces() {
        String api = IMPORTS + "@Path(\"/interface\") interface Api { @GET @Path(\"a\") void get(); }";
        String base =
                IMPORTS + "@Path(\"/superclass\") abstract class Base { @GET @Path(\"{b}\") public void get() {} }";
        assertThat(Application.of(api, base, IMPORTS + """
                        class Orders extends Base implements Api {
                            @Override @Guarded(Order.class) public void get() {}
                        }
                        """).operations("Orders"))
                .containsExactly("get: GET /superclass/{b} READ");
    }

    @Test
    void httpMethodsOfUsersCountWithoutAPath() {
        String patch = """
                @jakarta.ws.rs.HttpMethod("PATCH")
                @interface Patch {}
                """;
        assertThat(Application.of(patch, IMPORTS + """
                        @Path("orders/{id}")
                        class Orders {
                            @Patch @Guarded(Order.class) void patch() {}
                        }
                        """).under("", "/rest/").operations("Orders"))
                .containsExactly("patch: PATCH /rest/orders/{id} UPDATE");
    }

    @Test
    void theOldPackageIsReadAlike() {
        String path = "package javax.ws.rs; public @interface Path { String value(); }";
        String method = "package javax.ws.rs; public @interface HttpMethod { String value(); }";
        String get = "package javax.ws.rs; @HttpMethod(\"GET\") public @interface GET {}";
        assertThat(Application.of(path, method, get, """
                        import dev.truce.Guarded;
                        import javax.ws.rs.*;
                        import shop.Order;
                        @Path("orders")
                        class Orders {
                            @GET @Path("{id : \\\\w+}") @Guarded(Order.class) void get() {}
                        }
                        """).operations("Orders"))
                .containsExactly("get: GET /orders/{id} READ");
    }

    @Test
    void subResourcesAreToldApart() {
        Application application = Application.of(IMPORTS + """
                @Path("/orders")
                class Orders {
                    @Path("{id}/notes") @Guarded(Order.class) Notes notes() { return null; }
                    @Path("{id}/named") @Guarded(value = Order.class, method = "GET", path = "/named") Notes named() { return null; }
                    @GET @Guarded(Order.class) void list() {}
                    @Guarded(Order.class) void none() {}
                }
                """, IMPORTS + """
                class Notes {
                    @POST @Guarded(Order.class) void add() {}
                    @PUT @Path("{note}") @Guarded(value = Order.class, path = "/orders/{id}/notes/{note}") void put() {}
                    @DELETE void delete() {}
                }
                """);
        assertThat(application.subResources("Orders")).containsExactly("notes: LOCATOR");
        assertThat(application.operations("Orders"))
                .containsExactly(
                        "notes: /orders/{id}/notes NONE",
                        "named: GET /named LIST",
                        "list: GET /orders LIST",
                        "none: NONE");
        assertThat(application.subResources("Notes")).containsExactly("add: MEMBER");
        assertThat(application.operations("Notes"))
                .containsExactly("add: POST CREATE", "put: PUT /orders/{id}/notes/{note} UPDATE");
    }

    @Test
    void clientsOfMicroProfileServeNothing() {
        String client = "package org.eclipse.microprofile.rest.client.inject; public @interface RegisterRestClient {}";
        Application application = Application.of(client, IMPORTS + """
                @Path("/orders")
                @org.eclipse.microprofile.rest.client.inject.RegisterRestClient
                interface Orders {
                    @POST @Guarded(Order.class) void create();
                }
                """);
        assertThat(application.operations("Orders")).containsExactly("create: NONE");
        assertThat(application.subResources("Orders")).isEmpty();
    }
}
