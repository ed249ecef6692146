package dev.truce.peers;

import dev.truce.peers.Script.Place;
import java.net.URI;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What the handlers of both applications do. */
@Component
class Payments {
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Script script;

    Payments(JdbcClient database, TransactionTemplate transaction, Script script) {
        this.database = database;
        this.transaction = transaction;
        this.script = script;
    }

    ResponseEntity<Object> pay(String reference) {
        ResponseEntity<Object> refusal = script.at(Place.BEFORE);
        if (refusal != null) {
            return refusal;
        }
        Payment payment = new Payment(UUID.randomUUID().toString(), reference, 1);
        transaction.executeWithoutResult(status -> {
            database.sql("INSERT INTO payments (id, reference) VALUES (?, ?)")
                    .param(payment.id())
                    .param(reference)
                    .update();
            script.at(Place.INSIDE);
        });
        script.at(Place.AFTER);
        return ResponseEntity.created(URI.create("/payments/" + payment.id()))
                .header("Set-Cookie", "session=" + payment.id())
                .body(payment);
    }
}
