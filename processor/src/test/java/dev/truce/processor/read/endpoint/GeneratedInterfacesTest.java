package dev.truce.processor.read.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.processor.read.Application;
import org.junit.jupiter.api.Test;

/** Interfaces in the form of openapi-generator's {@code spring}. */
class GeneratedInterfacesTest {
    private static final String IMPORTS = """
            import dev.truce.Guarded;
            import org.springframework.web.bind.annotation.*;
            import shop.Order;
            """;
    private static final String API = IMPORTS + """
            interface OrdersApi {
                default OrdersApiDelegate getDelegate() { return new OrdersApiDelegate() {}; }
                String PATH_UPDATE_ORDER = "/orders/{id}";
                @RequestMapping(method = RequestMethod.PUT, value = OrdersApi.PATH_UPDATE_ORDER)
                default void updateOrder(@PathVariable("id") Long id, @RequestHeader("If-Match") String ifMatch) {
                    getDelegate().updateOrder(id, ifMatch);
                }
            }
            """;
    private static final String DELEGATE =
            "interface OrdersApiDelegate { default void updateOrder(Long id, String ifMatch) {} }";

    @Test
    void mappingOfTheInterfaceIsThatOfTheMethodWhichImplementsIt() {
        assertThat(Application.of(API, DELEGATE, IMPORTS + """
                        @RestController class Orders implements OrdersApi {
                            @Override @Guarded(Order.class) public void updateOrder(Long id, String ifMatch) {}
                        }
                        """).operations("Orders"))
                .containsExactly("updateOrder: PUT /orders/{id} UPDATE");
    }

    @Test
    void delegateIsReachedWhereTheGeneratedControllerIs() {
        String controller = IMPORTS + """
                @RequestMapping("${openapi.shop.base-path:/v1}") class OrdersApiController implements OrdersApi {}
                """;

        assertThat(Application.of(API, DELEGATE, controller, delegate("OrdersApiDelegate"))
                        .operations("Orders"))
                .containsExactly("updateOrder: PUT /v1/orders/{id} UPDATE");
    }

    @Test
    void delegateIsReachedWhereTheInterfaceIsIfNoControllerIsGenerated() {
        assertThat(Application.of(API, DELEGATE, delegate("OrdersApiDelegate")).operations("Orders"))
                .containsExactly("updateOrder: PUT /orders/{id} UPDATE");
    }

    @Test
    void interfaceThatNobodyCallsIsNoDelegate() {
        String other = "interface OtherDelegate { void updateOrder(Long id, String ifMatch); }";
        String unrelated = IMPORTS + """
                interface Other { @PutMapping("/other") void updateOrder(Long id, String ifMatch); }
                """;

        assertThat(Application.of(other, unrelated, delegate("OtherDelegate")).operations("Orders"))
                .containsExactly("updateOrder: NONE");
    }

    @Test
    void placeholderWithADefaultIsItsDefault() {
        assertThat(Placeholders.withDefaults("${api.base:/v1}/orders/{id:[0-9]{3}}"))
                .isEqualTo("/v1/orders/{id:[0-9]{3}}");
        assertThat(Placeholders.withDefaults("${a:${b:/v2}}/${c}")).isEqualTo("/v2/${c}");
        assertThat(Placeholders.withDefaults("${api.base:}/orders")).isEqualTo("/orders");
        assertThat(Placeholders.withDefaults("${open:")).isEqualTo("${open:");
    }

    private static String delegate(String type) {
        return IMPORTS + "class Orders implements " + type + " {\n"
                + "    @Override @Guarded(Order.class) public void updateOrder(Long id, String ifMatch) {}\n}\n";
    }
}
