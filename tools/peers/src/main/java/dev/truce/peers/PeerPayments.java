package dev.truce.peers;

import io.github.josipmusa.idempotency.spring.web.Idempotent;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The handlers with idempotency4j. */
@RestController
final class PeerPayments {
    private final Payments payments;

    PeerPayments(Payments payments) {
        this.payments = payments;
    }

    @PostMapping("/payments")
    @Idempotent
    ResponseEntity<Object> pay(@RequestBody Map<String, String> order) {
        return payments.pay(order.get("reference"));
    }

    @PostMapping("/refunds")
    @Idempotent
    ResponseEntity<Object> refund(@RequestBody Map<String, String> order) {
        return payments.pay(order.get("reference"));
    }

    @PostMapping("/optional")
    @Idempotent(required = false)
    ResponseEntity<Object> payWithOrWithoutKey(@RequestBody Map<String, String> order) {
        return payments.pay(order.get("reference"));
    }

    @PostMapping("/soon-forgotten")
    @Idempotent(ttl = "PT1S")
    ResponseEntity<Object> payWithShortRetention(@RequestBody Map<String, String> order) {
        return payments.pay(order.get("reference"));
    }
}
