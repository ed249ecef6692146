package dev.truce.benchmarks.requests;

import dev.truce.Guarded;
import dev.truce.Idempotent;
import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** One create, declared three times. */
@RestController
final class PaymentController {
    private final Payments payments;

    PaymentController(Payments payments) {
        this.payments = payments;
    }

    record Order(String reference, int amount) {}

    @PostMapping("/plain/payments")
    ResponseEntity<Payment> plain(@RequestBody Order order) {
        return pay(order);
    }

    @PostMapping("/guarded/payments")
    @Guarded(Payment.class)
    ResponseEntity<Payment> guarded(@RequestBody Order order) {
        return pay(order);
    }

    @PostMapping("/keyed/payments")
    @Guarded(Payment.class)
    @Idempotent
    ResponseEntity<Payment> keyed(@RequestBody Order order) {
        return pay(order);
    }

    private ResponseEntity<Payment> pay(Order order) {
        Payment payment = payments.add(order.reference(), order.amount());
        return ResponseEntity.created(URI.create("/payments/" + payment.id())).body(payment);
    }
}
