package shop.orders;

import dev.truce.Guarded;
import dev.truce.runtime.IfMatch;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import shop.orders.api.OrderDto;
import shop.orders.api.OrdersApi;

/** Implements a generated interface, which has the mappings and takes {@code If-Match} as a text. */
@RestController
@RequestMapping("${openapi.shop.base-path:/v1}")
class OrderController implements OrdersApi {
    private final JdbcClient database;

    OrderController(JdbcClient database) {
        this.database = database;
    }

    @Override
    @Guarded(Order.class)
    public ResponseEntity<OrderDto> createOrder(OrderDto sent) {
        database.sql("INSERT INTO orders (id, order_number, revision) VALUES (2, ?, 0)")
                .param(sent.getOrderNumber())
                .update();
        return ResponseEntity.status(HttpStatus.CREATED).body(sent.revision(0L));
    }

    @Override
    @Guarded(Order.class)
    public ResponseEntity<OrderDto> updateOrder(Long id, OrderDto sent, String ifMatch) {
        Order order = database.sql("SELECT * FROM orders WHERE id = ?").param(id).query(Order.class).single();
        OrderGuard.requireVersion(IfMatch.valueOf(ifMatch), order.revision());
        database.sql("UPDATE orders SET order_number = ?, revision = revision + 1 WHERE id = ? AND revision = ?")
                .params(sent.getOrderNumber(), id, order.revision())
                .update();
        return ResponseEntity.ok(sent.revision(order.revision() + 1));
    }
}
