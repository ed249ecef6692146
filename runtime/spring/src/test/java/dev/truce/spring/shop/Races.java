package dev.truce.spring.shop;

import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;

/** Lets a test win the race against a request: what it sets runs after the request's checks and before its write. */
@Component
public class Races {

    private final AtomicReference<Runnable> winner = new AtomicReference<>(() -> {});

    public void next(Runnable task) {
        winner.set(task);
    }

    void run() {
        winner.getAndSet(() -> {}).run();
    }
}
