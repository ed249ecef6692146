package dev.truce.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.truce.Guarded;
import dev.truce.runtime.IfMatch;
import dev.truce.spring.shop.Order;
import dev.truce.spring.shop.OrderGuard;
import dev.truce.web.BrokenContractException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.aspectj.lang.annotation.Aspect;
import org.aspectj.lang.annotation.Before;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.EnableAspectJAutoProxy;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * An aspect checks the preconditions of one service and was forgotten on another. The compiler is silent, since it cannot tell what an
 * aspect runs around: this class compiles without a warning. The request finds it.
 */
class ForgottenBehindAspectTest {

    @Test
    void theTestsOfTheApplicationFail() {
        Starter.context()
                .withUserConfiguration(Application.class)
                .withPropertyValues("truce.unchecked-preconditions=fail")
                .run(context -> {
                    MockMvc mvc = MockMvcBuilders.webAppContextSetup(context.getSourceApplicationContext())
                            .build();
                    mvc.perform(put("/numbers/1").header("If-Match", "\"9\"").content("2"))
                            .andExpect(status().isPreconditionFailed());
                    mvc.perform(put("/numbers/1").header("If-Match", "\"0\"").content("2"))
                            .andExpect(status().isOk());

                    assertThatThrownBy(() -> mvc.perform(put("/quantities/1")
                                    .header("If-Match", "\"9\"")
                                    .content("2")))
                            .rootCause()
                            .isInstanceOf(BrokenContractException.class)
                            .hasMessageStartingWith("PUT /quantities/{id} documents 412");
                    assertThat(context.getBean(Orders.class).get().getQuantity())
                            .isEqualTo(2);
                });
    }

    @Configuration
    @EnableAspectJAutoProxy(proxyTargetClass = true)
    @Import({Endpoints.class, Orders.class, Preconditions.class})
    static class Application {}

    @Retention(RetentionPolicy.RUNTIME)
    @interface Checked {}

    @Aspect
    static class Preconditions {

        @Before("@annotation(checked) && args(order, ifMatch, ..)")
        void compare(Checked checked, Order order, IfMatch ifMatch) {
            OrderGuard.checkVersion(ifMatch, order.getVersion());
        }
    }

    static class Orders {

        private final Order order = new Order("1", 1);

        @Checked
        void renumber(Order changed, IfMatch ifMatch, String number) {
            changed.setNumber(number);
        }

        void restock(Order changed, IfMatch ifMatch, int quantity) {
            changed.setQuantity(quantity);
        }

        Order get() {
            return order;
        }
    }

    @RestController
    static class Endpoints {

        private final Orders orders;

        Endpoints(Orders orders) {
            this.orders = orders;
        }

        @PutMapping("/numbers/{id}")
        @Guarded(Order.class)
        void renumber(@PathVariable String id, @RequestBody String number, IfMatch ifMatch) {
            orders.renumber(orders.get(), ifMatch, number);
        }

        @PutMapping("/quantities/{id}")
        @Guarded(Order.class)
        void restock(@PathVariable String id, @RequestBody String quantity, IfMatch ifMatch) {
            orders.restock(orders.get(), ifMatch, Integer.parseInt(quantity));
        }
    }
}
