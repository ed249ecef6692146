package dev.truce.peers;

import dev.truce.peers.Script.Place;
import java.util.List;

/** Requests that fail, and what a retry then meets. */
final class Failures {
    private Failures() {}

    static List<Situation> all() {
        return List.of(
                new Situation(
                        "the transaction of the service throws",
                        trial -> fails(trial, "throws-inside", Place.INSIDE, Failures::fail)),
                new Situation(
                        "the handler throws after the service has returned",
                        trial -> fails(trial, "throws-after", Place.AFTER, Failures::fail)),
                new Situation(
                        "the database ends the connection in the transaction",
                        trial -> fails(trial, "killed", Place.INSIDE, () -> trial.killSession(trial.one))),
                new Situation(
                        "the answer to the COMMIT is lost",
                        trial -> fails(
                                trial,
                                "lost-commit",
                                Place.INSIDE,
                                () -> trial.one.bean(Connections.class).loseCommit())),
                new Situation("the process dies in the transaction", trial -> dies(trial, "died-inside", Place.INSIDE)),
                new Situation(
                        "the process dies after the service has returned",
                        trial -> dies(trial, "died-after", Place.AFTER)),
                new Situation("the process is paused for longer than the lease, and then goes on", Failures::isPaused));
    }

    private static void fail() {
        throw new IllegalStateException("the handler fails");
    }

    private static String fails(Trial trial, String reference, Place place, Runnable failure)
            throws InterruptedException {
        trial.one.bean(Script.class).next(place, failure);
        Answer first = Call.payment(reference).send(trial.one);
        return trial.seen(reference, first, Call.payment(reference).sendUntilAnswered(trial.one));
    }

    private static String dies(Trial trial, String reference, Place place) throws Exception {
        try (Instance mortal = Instance.startProcess(trial.contestant, trial.url(), place, "die")) {
            Answer first = Call.payment(reference).send(mortal);
            return trial.seen(reference, first, Call.payment(reference).sendUntilAnswered(trial.other));
        }
    }

    private static String isPaused(Trial trial) throws Exception {
        Call call = Call.payment("paused");
        try (Instance owner = Instance.startProcess(trial.contestant, trial.url(), Place.INSIDE, "wait")) {
            var first = Trial.later(call, owner);
            owner.pause();
            Answer retry = call.sendUntilAnswered(trial.other);
            owner.resume();
            return trial.seen("paused", first.join(), retry);
        }
    }
}
