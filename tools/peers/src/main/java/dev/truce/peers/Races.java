package dev.truce.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Requests with one key at the same time. */
final class Races {
    private static final int KEYS = 10;
    private static final int CLIENTS = 16;
    private static final long LEASE_MILLIS = 4000;

    private Races() {}

    static List<Situation> all() {
        return List.of(
                new Situation(
                        "same key while the first request runs, which then ends",
                        trial -> meet(trial, "met", Call.payment("met"))),
                new Situation(
                        "same key, other payload while the first request runs",
                        trial -> meet(
                                trial, "met-other", Call.payment("met-other").of("other"))),
                new Situation("same key while the first request runs on", trial -> {
                    Trial.Held first = trial.hold(Call.payment("met-long"));
                    Answer second = Call.payment("met-long").send(trial.other);
                    return trial.seen("met-long", first.release(), second);
                }),
                new Situation("the first request is slower than its lease", Races::overtaken),
                new Situation(KEYS + " keys, " + CLIENTS + " clients each, two instances", Races::race));
    }

    /** The second request is answered at once, or the first has to end for it. */
    private static String meet(Trial trial, String reference, Call call) throws Exception {
        Trial.Held first = trial.hold(Call.payment(reference));
        CompletableFuture<Answer> second = Trial.later(call, trial.other);
        String waits = "";
        try {
            second.get(1, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            waits = ", which has waited";
        }
        Answer answer = first.release();
        return answer + ", " + second.join() + waits + "; " + trial.payments(reference) + " payment";
    }

    private static String overtaken(Trial trial) throws InterruptedException {
        Call call = Call.payment("slow");
        Trial.Held first = trial.hold(call);
        long start = System.nanoTime();
        Answer retry;
        do {
            retry = call.send(trial.other);
        } while (retry.invitesRetry() && System.nanoTime() - start < TimeUnit.MILLISECONDS.toNanos(3 * LEASE_MILLIS));
        Answer slow = first.release();
        return trial.seen("slow", slow, call.sendUntilAnswered(trial.other));
    }

    private static String race(Trial trial) throws Exception {
        int executed = 0;
        int alike = 0;
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            for (int key = 0; key < KEYS; key++) {
                Call call = Call.payment("race-" + key);
                CyclicBarrier start = new CyclicBarrier(CLIENTS);
                List<Future<String>> bodies = new ArrayList<>();
                for (int client = 0; client < CLIENTS; client++) {
                    Instance instance = client % 2 == 0 ? trial.one : trial.other;
                    bodies.add(clients.submit(() -> {
                        start.await();
                        return call.sendUntilAnswered(instance).body();
                    }));
                }
                String first = bodies.get(0).get();
                boolean areEqual = true;
                for (Future<String> body : bodies) {
                    areEqual &= body.get().equals(first);
                }
                alike += areEqual ? 1 : 0;
                executed += trial.payments("race-" + key);
            }
        }
        return executed + " payments, clients of " + alike + " keys answered alike";
    }
}
