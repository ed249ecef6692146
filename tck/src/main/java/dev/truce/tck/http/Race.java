package dev.truce.tck.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/**
 * Lets several requests loose at once, again and again.
 *
 * @param contenders how many requests run at once
 * @param rounds how many times
 */
public record Race(int contenders, int rounds) {

    /** One round of a race. */
    @FunctionalInterface
    public interface Round {

        /**
         * Prepares what the requests compete for, runs them and judges the outcome.
         *
         * @param starter runs one request for each contender, all at once
         */
        void run(Starter starter);
    }

    /** Runs requests at once. */
    @FunctionalInterface
    public interface Starter {

        /**
         * Sends one request for each contender, all at once, and waits for all answers.
         *
         * @param contender the request by the contender's number, from 0
         * @return the outcome
         */
        Outcome start(IntFunction<Call> contender);
    }

    /**
     * Runs all rounds.
     *
     * @param round what happens in a round
     */
    public void run(Round round) {
        ExecutorService threads = Executors.newFixedThreadPool(contenders);
        try {
            for (int i = 0; i < rounds; i++) {
                round.run(contender -> start(threads, contender));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private Outcome start(ExecutorService threads, IntFunction<Call> contender) {
        CyclicBarrier line = new CyclicBarrier(contenders);
        List<Future<Answer>> running = new ArrayList<>();
        for (int i = 0; i < contenders; i++) {
            Call call = contender.apply(i);
            running.add(threads.submit(() -> sendFrom(line, call)));
        }
        List<Answer> answers = new ArrayList<>();
        List<AssertionError> failures = new ArrayList<>();
        for (Future<Answer> answer : running) {
            try {
                answers.add(await(answer));
            } catch (AssertionError e) {
                failures.add(e);
            }
        }
        // only now that no request is under way any more
        if (!failures.isEmpty()) {
            throw failures.get(0);
        }
        return new Outcome(List.copyOf(answers));
    }

    private static Answer sendFrom(CyclicBarrier line, Call call) throws InterruptedException, BrokenBarrierException {
        line.await();
        return call.send();
    }

    private static Answer await(Future<Answer> running) {
        try {
            return running.get();
        } catch (ExecutionException e) {
            throw new AssertionError(
                    e.getCause() == null ? e.toString() : e.getCause().getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted in a race", e);
        }
    }

    /**
     * The answers of one round.
     *
     * @param answers one answer for each contender, in the contenders' order
     */
    public record Outcome(List<Answer> answers) {

        /**
         * Returns the requests that were carried out.
         *
         * @return the answers with 2xx
         */
        public List<Answer> winners() {
            return answers.stream().filter(Answer::isSuccess).toList();
        }

        /**
         * Returns the requests that were refused.
         *
         * @return the answers without 2xx
         */
        public List<Answer> losers() {
            return answers.stream().filter(answer -> !answer.isSuccess()).toList();
        }

        /**
         * Follows the advice of 409 {@code COLLISION}: sends each such request once more, now that no other is under way.
         *
         * @return the outcome for clients that have done so
         */
        public Outcome afterCollisions() {
            return new Outcome(answers.stream()
                    .map(answer -> collided(answer) ? answer.again() : answer)
                    .toList());
        }

        private static boolean collided(Answer answer) {
            return answer.status() == 409 && answer.problem(409).code().equals("COLLISION");
        }

        /**
         * Demands that exactly one request was carried out.
         *
         * @return its answer
         */
        public Answer oneWinner() {
            if (winners().size() != 1) {
                Answer shown = losers().stream()
                        .filter(answer -> answer.status() >= 500)
                        .findFirst()
                        .orElse(answers.get(0));
                throw shown.failure("expected exactly one winner but was: " + summary() + "; one of them:");
            }
            return winners().get(0);
        }

        /**
         * Demands that every refused request got a usable problem.
         *
         * @param status the problem's status
         * @param codes the codes that are right
         * @return the problems
         */
        public List<Problem> losersAre(int status, String... codes) {
            return losers().stream()
                    .map(loser -> loser.check(
                                    loser.status() == status,
                                    "expected every loser to be " + status + " but was: " + summary())
                            .problem(status, codes))
                    .toList();
        }

        private String summary() {
            Map<Integer, Long> counts = answers.stream()
                    .collect(Collectors.groupingBy(Answer::status, TreeMap::new, Collectors.counting()));
            return answers.size() + " requests at once, "
                    + counts.entrySet().stream()
                            .map(entry -> entry.getValue() + " × " + entry.getKey())
                            .collect(Collectors.joining(", "));
        }
    }
}
