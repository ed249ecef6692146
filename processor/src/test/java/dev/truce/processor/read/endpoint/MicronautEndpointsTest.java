package dev.truce.processor.read.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.processor.read.Application;
import org.junit.jupiter.api.Test;

class MicronautEndpointsTest {
    private static final String IMPORTS = """
            import dev.truce.Guarded;
            import io.micronaut.http.annotation.*;
            import shop.Order;
            """;

    @Test
    void whatNamesNoPathIsServedAtThatOfItsController() {
        assertThat(controller("@Controller(\"/orders/\")", """
                        @Get @Guarded(Order.class) void get() {}
                        @Post("/") @Guarded(Order.class) void post() {}
                        @Put("") @Guarded(Order.class) void put() {}
                        """).operations("Orders"))
                .containsExactly("get: GET /orders LIST", "post: POST /orders CREATE", "put: PUT /orders UPDATE");
        assertThat(controller("@Controller", "@Get @Guarded(Order.class) void get() {}")
                        .operations("Orders"))
                .containsExactly("get: GET / LIST");
    }

    @Test
    void segmentsThatMayBeAbsentGiveSeveralPaths() {
        assertThat(controller("@Controller(\"/orders\")", """
                        @Get("{/id}") @Guarded(Order.class) void one() {}
                        @Get("/by{/year}{/month:2}{?page*}") @Guarded(Order.class) void two() {}
                        @Get("/open{/id") @Guarded(Order.class) void open() {}
                        """).operations("Orders"))
                .containsExactly(
                        "one: GET /orders/{id} READ",
                        "one: GET /orders LIST",
                        "two: GET /orders/by/{year}/{month} READ",
                        "two: GET /orders/by/{year} READ",
                        "two: GET /orders/by LIST",
                        "open: GET /orders/open{/id LIST");
    }

    @Test
    void operatorsOfTemplatesAreNoPartOfTheirNames() {
        assertThat(controller("@Controller(\"orders\")", """
                        @Get("{.format}") @Guarded(Order.class) void format() {}
                        @Get("{+rest}") @Guarded(Order.class) void rest() {}
                        @Get("/{id}{#part}") @Guarded(Order.class) void part() {}
                        @Get("{&more}") @Guarded(Order.class) void more() {}
                        @Options("{id:[a-z]{2}}") @Guarded(Order.class) void options() {}
                        """).operations("Orders"))
                .containsExactly(
                        "format: GET /orders.{format} READ",
                        "rest: GET /orders/{rest} READ",
                        "part: GET /orders/{id} READ",
                        "more: GET /orders LIST",
                        "options: OPTIONS /orders/{id} NONE");
    }

    @Test
    void withoutAControllerThePathIsNotKnown() {
        assertThat(controller("", "@Post(\"/orders\") @Guarded(Order.class) void create() {}")
                        .operations("Orders"))
                .containsExactly("create: POST CREATE");
    }

    @Test
    void declarativeClientsServeNothing() {
        String client = "package io.micronaut.http.client.annotation; public @interface Client { String value(); }";
        assertThat(Application.of(client, IMPORTS + """
                        @io.micronaut.http.client.annotation.Client("/orders")
                        interface Orders {
                            @Post @Guarded(Order.class) void create();
                        }
                        """).operations("Orders")).containsExactly("create: NONE");
    }

    private static Application controller(String annotation, String methods) {
        return Application.of(IMPORTS + annotation + "\nclass Orders {\n" + methods + "}\n");
    }
}
