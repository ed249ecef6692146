package dev.truce.peers;

import dev.truce.Guarded;
import dev.truce.Idempotent;
import dev.truce.Operation;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The handlers with Truce. */
@RestController
final class TrucePayments {
    private final Payments payments;

    TrucePayments(Payments payments) {
        this.payments = payments;
    }

    @PostMapping("/payments")
    @Guarded(value = Payment.class, operation = Operation.NONE)
    @Idempotent
    ResponseEntity<Object> pay(@RequestBody Map<String, String> order) {
        return payments.pay(order.get("reference"));
    }

    @PostMapping("/refunds")
    @Guarded(value = Payment.class, operation = Operation.NONE)
    @Idempotent
    ResponseEntity<Object> refund(@RequestBody Map<String, String> order) {
        return payments.pay(order.get("reference"));
    }

    @PostMapping("/optional")
    @Guarded(value = Payment.class, operation = Operation.NONE)
    @Idempotent(required = false)
    ResponseEntity<Object> payWithOrWithoutKey(@RequestBody Map<String, String> order) {
        return payments.pay(order.get("reference"));
    }

    @PostMapping("/soon-forgotten")
    @Guarded(value = Payment.class, operation = Operation.NONE)
    @Idempotent(retention = "PT1S")
    ResponseEntity<Object> payWithShortRetention(@RequestBody Map<String, String> order) {
        return payments.pay(order.get("reference"));
    }
}
