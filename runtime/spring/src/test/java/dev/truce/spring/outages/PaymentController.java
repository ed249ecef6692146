package dev.truce.spring.outages;

import dev.truce.Guarded;
import dev.truce.Idempotent;
import dev.truce.Operation;
import dev.truce.spring.shop.Order;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Adds a row for each execution: no constraint of the database would stop the second one. */
@RestController
class PaymentController {

    private final JdbcClient database;
    private final Outage outage;

    PaymentController(JdbcClient database, Outage outage) {
        this.database = database;
        this.outage = outage;
    }

    record Payment(UUID id, String reference) {}

    @PostMapping("/payments/{reference}")
    @Guarded(value = Order.class, operation = Operation.NONE)
    @Idempotent
    Payment pay(@PathVariable String reference) {
        Payment payment = new Payment(UUID.randomUUID(), reference);
        database.sql("INSERT INTO payments (id, reference) VALUES (?, ?)")
                .param(payment.id().toString())
                .param(reference)
                .update();
        outage.happen(database);
        return payment;
    }
}
