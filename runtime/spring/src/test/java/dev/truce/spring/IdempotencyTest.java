package dev.truce.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.spring.http.Answer;
import dev.truce.spring.http.Client;
import dev.truce.spring.shop.Races;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Requests of one key are executed once, over HTTP. */
@ShopTest
class IdempotencyTest {
    private static final String ORDERS = "/keyed/orders";
    private static final int CLIENTS = 16;
    private static final int KEYS = 50;

    @LocalServerPort
    private int port;

    @Autowired
    private Races races;

    private ShopClient shop;

    @BeforeEach
    final void connect() {
        shop = new ShopClient(port);
    }

    private Client create(String key, String number) {
        return shop.request("POST", ORDERS)
                .header("Idempotency-Key", key)
                .json("{'order_number':'" + number + "','quantity':1}");
    }

    private static String unused() {
        return UUID.randomUUID().toString();
    }

    private long orders(String number) {
        long count = 0;
        for (var order : shop.get("/orders").json()) {
            count += order.path("order_number").asString().equals(number) ? 1 : 0;
        }
        return count;
    }

    @Test
    void retryGetsTheAnswerOfTheFirstRequest() {
        String key = unused();
        Answer first = create(key, key).send().is(201);
        Answer second = create('"' + key + '"', key).send().is(201);

        assertThat(first.header("Idempotent-Replayed")).isNull();
        assertThat(second.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(second.body()).isEqualTo(first.body());
        for (String name : List.of("Location", "ETag", "Content-Type")) {
            assertThat(second.header(name)).as(name).isNotNull().isEqualTo(first.header(name));
        }
        assertThat(first.header("Set-Cookie")).isNotNull();
        assertThat(second.header("Set-Cookie")).isNull();
        assertThat(orders(key)).isEqualTo(1);
    }

    @Test
    void keyIsRequiredAndHasAGrammar() {
        shop.request("POST", ORDERS)
                .json("{'order_number':'none','quantity':1}")
                .send()
                .problem(400, "IDEMPOTENCY_KEY_MISSING");
        create("\"open", "none").send().problem(400, "IDEMPOTENCY_KEY_MALFORMED");
        assertThat(orders("none")).isZero();
    }

    @Test
    void keyThatComesWithAnotherPayloadIsRefused() {
        String key = unused();
        create(key, key).send().is(201);
        create(key, "other").send().problem(422, "IDEMPOTENCY_KEY_REUSED");
        assertThat(orders("other")).isZero();
    }

    @Test
    void ofManyClientsWithOneKeyOneIsServedAndAllGetItsAnswer() throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            for (int round = 0; round < KEYS; round++) {
                String key = unused();
                CyclicBarrier start = new CyclicBarrier(CLIENTS);
                List<Future<Answer>> answers = new ArrayList<>();
                for (int i = 0; i < CLIENTS; i++) {
                    answers.add(clients.submit(() -> {
                        start.await(60, TimeUnit.SECONDS);
                        return answered(key);
                    }));
                }
                String body = answers.get(0).get(60, TimeUnit.SECONDS).body();
                int executed = 0;
                for (Future<Answer> answer : answers) {
                    assertThat(answer.get(60, TimeUnit.SECONDS).body()).isEqualTo(body);
                    executed += answer.get().header("Idempotent-Replayed") == null ? 1 : 0;
                }
                assertThat(executed).isEqualTo(1);
                assertThat(orders(key)).isEqualTo(1);
            }
        } finally {
            clients.shutdownNow();
        }
    }

    private Answer answered(String key) {
        while (true) {
            Answer answer = create(key, key).send();
            if (answer.status() == 201) {
                return answer;
            }
            assertThat(answer.problem(409, "IDEMPOTENCY_KEY_IN_USE").header("Retry-After"))
                    .isNotNull();
        }
    }

    @Test
    void conflictIsStoredAndItsTransactionRolledBack() {
        String taken = unused();
        shop.order(taken).is(201);
        String key = unused();
        Answer first = create(key, taken).send().problem(409, "DUPLICATE_ORDER_NUMBER");
        Answer second = create(key, taken).send().problem(409, "DUPLICATE_ORDER_NUMBER");

        assertThat(second.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(orders(taken)).isEqualTo(1);
    }

    @Test
    void requestThatFailedIsExecutedAgain() {
        String key = unused();
        races.next(() -> {
            throw new IllegalStateException("after the write");
        });

        create(key, key).send().is(500);
        assertThat(orders(key)).isZero();
        Answer second = create(key, key).send().is(201);

        assertThat(second.header("Idempotent-Replayed")).isNull();
        assertThat(orders(key)).isEqualTo(1);
    }

    @Test
    void keyIsInUseWhileItsFirstRequestRuns() {
        String key = unused();
        races.next(() -> {
            create(key, key).send().problem(409, "IDEMPOTENCY_KEY_IN_USE");
            create(key, "other").send().problem(422, "IDEMPOTENCY_KEY_REUSED");
        });

        create(key, key).send().is(201);
        assertThat(orders(key)).isEqualTo(1);
    }

    @Test
    void replayComesBeforePreconditionsAndShowsTheVersionOfItsWrite() {
        String path = "/keyed" + shop.order();
        String key = unused();
        Client first = patch(path, key);
        Answer changed = first.header("If-Match", "\"0\"").send().is(200);

        assertThat(changed.header("ETag")).isEqualTo("\"1\"");
        Answer replayed = patch(path, key).header("If-Match", "\"0\"").send().is(200);
        assertThat(replayed.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(replayed.body()).isEqualTo(changed.body());
        Answer stale =
                patch(path, unused()).header("If-Match", "\"0\"").send().problem(412, "ORDER_PRECONDITION_FAILED");
        assertThat(stale.header("ETag")).isEqualTo("\"1\"");
    }

    private Client patch(String path, String key) {
        return shop.request("PATCH", path).header("Idempotency-Key", key).json("{'order_number':'any','quantity':7}");
    }

    @Test
    void keyThatIsNotRequiredMayBeLeftOut() {
        String path = "/keyed" + shop.order();

        for (int turn = 0; turn < 2; turn++) {
            Answer answer = shop.request("PATCH", path)
                    .json("{'order_number':'any','quantity':" + (turn + 5) + "}")
                    .send()
                    .is(200);
            assertThat(answer.header("Idempotent-Replayed")).isNull();
        }
    }

    @Test
    void scriptOfAnotherOriginReadsTheReplay() {
        String key = unused();
        create(key, key).header("Origin", "https://shop.example").send().is(201);
        Answer replayed =
                create(key, key).header("Origin", "https://shop.example").send().is(201);

        assertThat(replayed.header("Access-Control-Allow-Origin")).isEqualTo("https://shop.example");
        assertThat(replayed.header("Access-Control-Expose-Headers")).contains("Idempotent-Replayed");
    }

    @Test
    void aReplayIsNoSecondBlindWrite(@Autowired MeterRegistry meters) {
        String order = shop.order();
        double before = blindWrites(meters);
        for (int i = 0; i < 2; i++) {
            Answer answer = shop.request("PATCH", "/keyed" + order)
                    .header("Idempotency-Key", order.substring(8))
                    .json("{'order_number':'none','quantity':3}")
                    .send()
                    .is(200);
            assertThat(answer.header("Idempotent-Replayed")).isEqualTo(i == 0 ? null : "true");
        }
        assertThat(blindWrites(meters)).isEqualTo(before + 1);
    }

    private static double blindWrites(MeterRegistry meters) {
        return meters.find("http.server.blind.writes").counters().stream()
                .mapToDouble(Counter::count)
                .sum();
    }
}
