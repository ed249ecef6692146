package dev.truce.spring.outages;

import java.util.concurrent.atomic.AtomicReference;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What happens to the next payment after its write, on the connection of its transaction. */
final class Outage {

    /** A failure of some kind. */
    interface Kind {
        void happen(JdbcClient transaction);
    }

    private final AtomicReference<Kind> next = new AtomicReference<>(transaction -> {});

    void next(Kind kind) {
        next.set(kind);
    }

    void happen(JdbcClient transaction) {
        next.getAndSet(none -> {}).happen(transaction);
    }
}
