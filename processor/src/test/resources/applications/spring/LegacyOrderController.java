package shop;

import dev.truce.Guarded;
import dev.truce.Operation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

@RequestMapping(path = {"v1/", LegacyOrderController.SECOND})
public class LegacyOrderController {
    static final String SECOND = "/v2";
    private static final String ORDERS = "/orders";
    private static final String BY_NUMBER = ORDERS + "/{number:[A-Z]{2}\\d+}";

    @ApiPost(ORDERS)
    @Guarded(Order.class)
    public Order create(Order order) {
        return order;
    }

    @GetMapping({BY_NUMBER, "order/{number}"})
    @Guarded(Order.class)
    public Order byNumber(@PathVariable String number) {
        throw new UnsupportedOperationException();
    }

    @RequestMapping(value = BY_NUMBER, method = {RequestMethod.PUT, RequestMethod.PATCH})
    @Guarded(value = Order.class, operation = Operation.UPSERT)
    public Order save(@PathVariable String number, Order order) {
        return order;
    }

    @RequestMapping(ORDERS + "/any")
    @Guarded(Order.class)
    public String any() {
        return "";
    }

    @PatchMapping(ORDERS)
    public void patchAll() {}
}
