package dev.truce.tck.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

class ContractCoverageTest {

    @TempDir
    Path directory;

    @Test
    void conflictsOfAllClassesAndContextsCountTogether() throws IOException {
        EngineExecutionResults results = run(Map.of(), Duplicates.class, Preconditions.class);

        assertThat(failures(results)).isEmpty();
        JsonNode report =
                new JsonMapper().readTree(directory.resolve("coverage.json").toFile());
        assertThat(report.path("provoked").asInt()).isEqualTo(3);
        assertThat(report.path("demanded").asInt())
                .as("COLLISION is not demanded")
                .isEqualTo(3);
        assertThat(report.at("/operations/0/conflicts/1/tests").toString())
                .isEqualTo("[\"Duplicates.create\",\"Duplicates.requests: over HTTP\"]");
        assertThat(Files.readString(directory.resolve("coverage.md")))
                .contains("3 of 3 documented conflicts provoked (100 %)")
                .contains("| `PUT /orders/{id}` | 412 | `ORDER_PRECONDITION_FAILED` | Preconditions.put |")
                .contains("| `POST /orders` | 409 | `COLLISION` | nobody, and not demanded |");
        assertThat(Files.readString(directory.resolve("coverage.html")))
                .contains("title=\"412 ORDER_PRECONDITION_FAILED\nPreconditions.put\">✓</td>");
    }

    @Test
    void runThatProvokesTooLittleFails() {
        assertThat(failures(run(Map.of(), Demanding.class)))
                .singleElement()
                .asString()
                .startsWith("1 of 3 documented conflicts provoked (33 %), where 90 % are demanded; missing:\n"
                        + "PUT /orders/{id} 409 DUPLICATE_ORDER_NUMBER\n"
                        + "PUT /orders/{id} 412 ORDER_PRECONDITION_FAILED\n");
    }

    @Test
    void parameterReplacesTheMinimum() {
        assertThat(failures(run(Map.of("truce.coverage.minimum", "0"), Demanding.class)))
                .isEmpty();
    }

    @Test
    void answerThatNoDocumentListsFailsItsTestAndTheRun() throws IOException {
        EngineExecutionResults results = run(Map.of(), Undocumented.class);

        String complaint = "POST /orders answered 412 ORDER_PRECONDITION_FAILED, which its document does not list";
        assertThat(failures(results)).containsExactly(complaint, complaint);
        assertThat(results.testEvents().failed().count()).isOne();
        assertThat(Files.readString(directory.resolve("coverage.md"))).contains("## Answers that no document lists");
    }

    @Test
    void unguardedOperationsAreNotLookedAt() {
        assertThat(failures(run(Map.of(), Unguarded.class))).isEmpty();
    }

    @Test
    void testsAtTheSameTimeAreToldApartByTheirThreads() throws IOException {
        Map<String, String> parallel = Map.of(
                "junit.jupiter.execution.parallel.enabled", "true",
                "junit.jupiter.execution.parallel.config.strategy", "fixed",
                "junit.jupiter.execution.parallel.config.fixed.parallelism", "2");

        assertThat(failures(run(parallel, Parallel.class))).isEmpty();
        assertThat(Files.readString(directory.resolve("coverage.md")))
                .contains("| `POST /orders` | 409 | `DUPLICATE_ORDER_NUMBER` | Parallel.create |")
                .contains("| `PUT /orders/{id}` | 409 | `DUPLICATE_ORDER_NUMBER` | Parallel.put |")
                .contains("| `PUT /orders/{id}` | 412 | `ORDER_PRECONDITION_FAILED` | one of 2 parallel tests |");
    }

    private EngineExecutionResults run(Map<String, String> parameters, Class<?>... tests) {
        EngineTestKit.Builder launcher = EngineTestKit.engine("junit-jupiter")
                .configurationParameter("truce.coverage.directory", directory.toString());
        for (Class<?> test : tests) {
            launcher.selectors(selectClass(test));
        }
        parameters.forEach(launcher::configurationParameter);
        return launcher.execute();
    }

    private static Stream<String> failures(EngineExecutionResults results) {
        return Stream.of(results.testEvents(), results.containerEvents())
                .flatMap((Events events) -> events.failed().stream())
                .map(event -> event.getRequiredPayload(TestExecutionResult.class)
                        .getThrowable()
                        .orElseThrow()
                        .getMessage());
    }

    @ContractCoverage
    static class Duplicates {

        @Test
        void create() {
            new Application().answers("POST", "/orders", 409, "DUPLICATE_ORDER_NUMBER");
        }

        @TestFactory
        Stream<DynamicTest> requests() {
            return Stream.of(DynamicTest.dynamicTest(
                    "over HTTP",
                    () -> onAnotherThread(() -> {
                        new Application().answers("POST", "/api/orders/", 409, "DUPLICATE_ORDER_NUMBER");
                        new Application().answers("PUT", "/orders/{number:[0-9]{3}}", 409, "DUPLICATE_ORDER_NUMBER");
                    })));
        }
    }

    @ContractCoverage
    static class Preconditions {

        @Test
        void put() {
            new Application().answers("PUT", "/orders/{id}", 412, "ORDER_PRECONDITION_FAILED");
        }
    }

    @ContractCoverage(minimum = 0.9)
    abstract static class Base {}

    static class Demanding extends Base {

        @Test
        void create() {
            new Application().answers("POST", "/orders", 409, "DUPLICATE_ORDER_NUMBER");
        }
    }

    @ContractCoverage
    static class Undocumented {

        @Test
        void create() {
            new Application().answers("POST", "/orders", 412, "ORDER_PRECONDITION_FAILED");
        }
    }

    @ContractCoverage
    static class Unguarded {

        @Test
        void create() {
            new Application().answersUnguarded("POST", "/payments", 409, "PAYMENT_LOST");
        }
    }

    @ContractCoverage
    @Execution(ExecutionMode.CONCURRENT)
    static class Parallel {

        private static CyclicBarrier both = new CyclicBarrier(2);

        @BeforeAll
        static void reset() {
            both = new CyclicBarrier(2);
        }

        @Test
        void create() throws Exception {
            both.await();
            new Application().answers("POST", "/orders", 409, "DUPLICATE_ORDER_NUMBER");
            both.await();
        }

        @Test
        void put() throws Exception {
            both.await();
            new Application().answers("PUT", "/orders/{id}", 409, "DUPLICATE_ORDER_NUMBER");
            onAnotherThread(() -> new Application().answers("PUT", "/orders/{id}", 412, "ORDER_PRECONDITION_FAILED"));
            both.await();
        }
    }

    private static void onAnotherThread(Runnable request) throws InterruptedException {
        Thread server = new Thread(request);
        server.start();
        server.join();
    }
}
