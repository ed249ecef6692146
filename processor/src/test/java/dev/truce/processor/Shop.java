package dev.truce.processor;

import dev.truce.processor.testing.Source;
import java.util.List;

/** A small application, as sources by file name. */
final class Shop {
    static final Source ORDER = new Source("shop/Order.java", """
            package shop;

            import dev.truce.*;

            public record Order(
                    java.util.UUID id,
                    @Unique String number,
                    @Versioned long version,
                    @StateTransitions(initial = "PENDING", terminal = {"DELIVERED", "CANCELLED"}, value = {
                        @Transition(name = "ship", from = "PENDING", to = "SHIPPED"),
                        @Transition(name = "deliver", from = "SHIPPED", to = "DELIVERED"),
                        @Transition(name = "cancel", from = "PENDING", to = "CANCELLED"),
                    })
                    OrderStatus status) {}
            """);
    static final Source STATUS = new Source(
            "shop/OrderStatus.java",
            "package shop;\n\npublic enum OrderStatus { PENDING, SHIPPED, DELIVERED, CANCELLED }\n");
    static final Source USER = new Source("shop/User.java", """
            package shop;

            import dev.truce.*;

            @Unique(fields = {"tenant", "name"})
            @ReferencedBy(name = "order")
            public class User {
                long id;
                String tenant;
                String name;
                @Unique(ignoreCase = true) String email;
                @Versioned(required = true) Integer version;
            }
            """);
    static final Source USER_DTO = new Source("shop/UserDto.java", """
            package shop;

            import dev.truce.*;

            @RepresentationOf(User.class)
            public record UserDto(String name, String email, Integer version) {}
            """);
    static final Source ENDPOINTS = new Source("shop/Endpoints.java", """
            package shop;

            import dev.truce.*;

            public class Endpoints {
                @Guarded(value = Order.class, method = "POST", path = "/orders")
                Order create(Order order) { return order; }

                @Guarded(value = Order.class, transition = "ship", method = "POST", path = "/orders/{id}/ship")
                Order ship(Order order) { return order; }

                @Guarded(value = User.class, method = "PUT", path = "/users/{id}")
                UserDto update(UserDto user) { return user; }
            }
            """);

    static final List<Source> ALL = List.of(ORDER, STATUS, USER, USER_DTO, ENDPOINTS);

    private Shop() {}
}
