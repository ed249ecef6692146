package dev.truce.processor.read.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.processor.model.ClassRef;
import dev.truce.processor.model.Exchange;
import dev.truce.processor.read.Application;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the framework makes certain of a request and of its success, and nothing else. */
class ExchangeReaderTest {

    private static final String SPRING = """
            import dev.truce.*;
            import java.util.*;
            import java.util.concurrent.CompletableFuture;
            import org.springframework.http.*;
            import org.springframework.web.bind.annotation.*;
            import shop.Order;
            """;

    private static String read(String imports, String annotations, String methods) {
        Application application = Application.of(
                imports + "@RepresentationOf(Order.class) record OrderDto(String number) {}",
                imports + annotations + " class Orders {\n" + methods + "\n}");
        return String.join(
                "\n",
                application.read("Orders", (reader, type) -> reader.operations()).stream()
                        .map(operation -> operation.method() + ": " + text(operation.exchange()))
                        .sorted()
                        .toList());
    }

    private static String text(Exchange exchange) {
        return name(exchange.request()) + " -> " + exchange.status() + " " + exchange.content() + " "
                + name(exchange.response());
    }

    private static String name(@Nullable ClassRef type) {
        return type == null ? "?" : type.simpleName();
    }

    @Test
    void springSaysTheStatusByAnnotationOrReturnType() {
        assertThat(read(SPRING, "@RestController", """
                        @PostMapping("/a") @Guarded(Order.class) @ResponseStatus(HttpStatus.CREATED)
                        OrderDto annotated(@RequestBody OrderDto order) { return order; }
                        @PostMapping("/b") @Guarded(Order.class) OrderDto plain(@RequestBody Map<String, Object> order) { return null; }
                        @PostMapping("/c") @Guarded(Order.class) void nothing() {}
                        @PostMapping("/d") @Guarded(Order.class) ResponseEntity<OrderDto> entity(OrderDto form) { return null; }
                        @GetMapping("/e") @Guarded(Order.class) List<Order> many() { return null; }
                        @GetMapping("/f") @Guarded(Order.class) CompletableFuture<Order> later() { return null; }
                        @PostMapping("/g") @Guarded(Order.class) String other() { return ""; }
                        @PostMapping("/h") @Guarded(Order.class) ResponseEntity<?> anything() { return null; }
                        """)).isEqualTo("""
                        annotated: OrderDto -> 201 ONE OrderDto
                        anything: ? -> null UNKNOWN ?
                        entity: ? -> null ONE OrderDto
                        later: ? -> 200 ONE Order
                        many: ? -> 200 MANY Order
                        nothing: ? -> 200 UNKNOWN ?
                        other: ? -> 200 UNKNOWN ?
                        plain: ? -> 200 ONE OrderDto""");
    }

    @Test
    void aControllerThatRendersViewsSaysNothing() {
        assertThat(read(SPRING, "", """
                        @PostMapping("/a") @Guarded(Order.class) String view(@RequestBody OrderDto order) { return ""; }
                        """)).isEqualTo("view: ? -> null UNKNOWN ?");
    }

    @Test
    void jakartaRestAnswersNothingWith204() {
        assertThat(read("""
                        import dev.truce.*;
                        import jakarta.ws.rs.*;
                        import jakarta.ws.rs.core.*;
                        import shop.Order;
                        """, "@Path(\"/orders\")", """
                        @POST @Guarded(Order.class) public void nothing(OrderDto order) {}
                        @GET @Path("{id}") @Guarded(Order.class) public OrderDto one(@PathParam("id") String id) { return null; }
                        @PUT @Path("{id}") @Guarded(Order.class) public Response response(@PathParam("id") String id, Order order) { return null; }
                        """)).isEqualTo("""
                        nothing: OrderDto -> 204 UNKNOWN ?
                        one: ? -> 200 ONE OrderDto
                        response: Order -> null UNKNOWN ?""");
    }

    @Test
    void withoutAFrameworkNothingIsCertain() {
        assertThat(read("import dev.truce.*; import shop.Order;", "", """
                        @Guarded(value = Order.class, method = "POST", path = "/a") Order create(Order order) { return order; }
                        """)).isEqualTo("create: ? -> null UNKNOWN ?");
    }
}
