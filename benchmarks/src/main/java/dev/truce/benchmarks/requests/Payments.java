package dev.truce.benchmarks.requests;

import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** The service that the controller calls, as applications have it: one statement in one transaction. */
class Payments {
    private final JdbcTemplate database;

    Payments(JdbcTemplate database) {
        this.database = database;
    }

    @Transactional
    public Payment add(String reference, int amount) {
        Payment payment = new Payment(UUID.randomUUID().toString(), reference, amount, 1);
        database.update(
                "INSERT INTO payments (id, reference, amount, version) VALUES (?, ?, ?, ?)",
                payment.id(),
                payment.reference(),
                payment.amount(),
                payment.version());
        return payment;
    }
}
