package dev.truce.processor.read.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.processor.read.Application;
import org.junit.jupiter.api.Test;

class SpringEndpointsTest {
    private static final String IMPORTS = """
            import dev.truce.Guarded;
            import org.springframework.core.annotation.AliasFor;
            import org.springframework.web.bind.annotation.*;
            import shop.Order;
            """;

    @Test
    void composedAnnotationsPassTheirAliasesThroughEveryLevel() {
        String inner = IMPORTS + """
                @RequestMapping(method = RequestMethod.POST, produces = "application/json")
                @interface JsonPost {
                    @AliasFor(annotation = RequestMapping.class, attribute = "path") String[] uri() default {};
                }
                """;
        String outer = IMPORTS + """
                @JsonPost
                @interface Command {
                    @AliasFor("name") String value() default "";
                    @AliasFor(annotation = JsonPost.class, attribute = "uri") String name() default "/commands";
                }
                """;
        String direct = IMPORTS + """
                @RequestMapping("/fixed")
                @interface Flexible {
                    @AliasFor(annotation = RequestMapping.class) RequestMethod[] method();
                }
                """;
        assertThat(Application.of(inner, outer, direct, controller("""
                        @Command("/ship") @Guarded(Order.class) void written() {}
                        @Command @Guarded(Order.class) void byDefault() {}
                        @JsonPost(uri = {"/a", "/b"}) @Guarded(Order.class) void several() {}
                        @Flexible(method = {RequestMethod.PUT, RequestMethod.DELETE}) @Guarded(Order.class) void methods() {}
                        """)).operations("Orders"))
                .containsExactly(
                        "written: POST /ship CREATE",
                        "byDefault: POST /commands CREATE",
                        "several: POST /a CREATE",
                        "several: POST /b CREATE",
                        "methods: PUT /fixed UPDATE",
                        "methods: DELETE /fixed DELETE");
    }

    @Test
    void aComposedAnnotationOnTheClassGivesThePrefix() {
        String api = IMPORTS + """
                @RequestMapping
                @interface Api {
                    @AliasFor(annotation = RequestMapping.class, attribute = "path") String[] value();
                }
                """;
        assertThat(Application.of(api, IMPORTS + """
                        @Api("/api/orders")
                        class Orders {
                            @GetMapping("/{id}") @Guarded(Order.class) void get() {}
                        }
                        """).operations("Orders"))
                .containsExactly("get: GET /api/orders/{id} READ");
    }

    @Test
    void annotationsThatCarryEachOtherEndNowhere() {
        String first = "@Second @interface First {}";
        String second = "@First @interface Second {}";
        assertThat(Application.of(first, second, controller("@First @Guarded(Order.class) void get() {}"))
                        .operations("Orders"))
                .containsExactly("get: NONE");
    }

    @Test
    void mappingsAreInheritedFromGenericInterfacesAndSuperclasses() {
        String crud = IMPORTS + """
                interface Crud<T, K extends Comparable<K>> {
                    @PostMapping T create(@RequestBody T resource);
                    @GetMapping("/{id}") T get(@PathVariable K id);
                    @GetMapping("/other") T get(@PathVariable String id, int page);
                }
                """;
        String base = IMPORTS + """
                @RequestMapping("/base")
                abstract class Base<T> implements Crud<T, Long> {
                    @DeleteMapping("/{id}") void delete(long id) {}
                }
                """;
        assertThat(Application.of(crud, base, IMPORTS + """
                        class Orders extends Base<Order> {
                            @Override @Guarded(Order.class) public Order create(Order order) { return order; }
                            @Override @Guarded(Order.class) public Order get(Long id) { return null; }
                            @Override @Guarded(Order.class) public Order get(String id, int page) { return null; }
                            @Override @Guarded(Order.class) void delete(long id) {}
                            @Guarded(Order.class) void delete(String id) {}
                        }
                        """).operations("Orders"))
                .containsExactly(
                        "create: POST /base CREATE",
                        "get: GET /base/{id} READ",
                        "get: GET /base/other READ",
                        "delete: DELETE /base/{id} DELETE",
                        "delete: NONE");
    }

    @Test
    void interfacesComeBeforeSuperclasses() {
        String api = IMPORTS + "@RequestMapping(\"/interface\") interface Api { @GetMapping(\"/a\") void get(); }";
        String base =
                IMPORTS + "@RequestMapping(\"/superclass\") abstract class Base { @PutMapping public void get() {} }";
        assertThat(Application.of(api, base, IMPORTS + """
                        class Orders extends Base implements Api {
                            @Override @Guarded(Order.class) public void get() {}
                        }
                        """).operations("Orders"))
                .containsExactly("get: GET /interface/a LIST");
    }

    @Test
    void theMethodsOwnMappingReplacesAnInheritedOne() {
        String api = IMPORTS + """
                @RequestMapping("/api")
                interface Api {
                    @GetMapping("/inherited") void get();
                }
                """;
        assertThat(Application.of(api, IMPORTS + """
                        @RequestMapping("/own")
                        class Orders implements Api {
                            @Override @GetMapping("/{id}") @Guarded(Order.class) public void get() {}
                        }
                        """).operations("Orders")).containsExactly("get: GET /own/{id} READ");
    }

    @Test
    void theMethodsOfAClassLevelMappingCount() {
        assertThat(Application.of(IMPORTS + """
                        @RequestMapping(path = "/orders", method = RequestMethod.POST)
                        class Orders {
                            @RequestMapping("/a") @Guarded(Order.class) void a() {}
                            @PutMapping("/b") @Guarded(Order.class) void b() {}
                        }
                        """).operations("Orders"))
                .containsExactly("a: POST /orders/a CREATE", "b: POST /orders/b CREATE", "b: PUT /orders/b UPDATE");
    }

    @Test
    void patternsKeepWhatDocumentsCanSay() {
        assertThat(Application.of(IMPORTS + """
                        @RequestMapping("/files/*")
                        class Orders {
                            @GetMapping("/raw/**") @Guarded(Order.class) void raw() {}
                            @GetMapping("/tree/{*path}") @Guarded(Order.class) void tree() {}
                            @GetMapping({"", "/"}) @Guarded(Order.class) void both() {}
                            @GetMapping("/slash/") @Guarded(Order.class) void slash() {}
                        }
                        """).operations("Orders"))
                .containsExactly(
                        "raw: GET /files/raw/** LIST",
                        "tree: GET /files/tree/{path} READ",
                        "both: GET /files/* LIST",
                        "both: GET /files/ LIST",
                        "slash: GET /files/slash/ LIST");
    }

    @Test
    void feignClientsServeNothing() {
        String feign = "package org.springframework.cloud.openfeign; public @interface FeignClient {}";
        assertThat(Application.of(feign, IMPORTS + """
                        @org.springframework.cloud.openfeign.FeignClient
                        interface Orders {
                            @PostMapping("/orders") @Guarded(Order.class) void create();
                            @PutMapping("/orders") void replace();
                        }
                        """).operations("Orders")).containsExactly("create: NONE");
    }

    private static String controller(String methods) {
        return IMPORTS + "class Orders {\n" + methods + "}\n";
    }
}
