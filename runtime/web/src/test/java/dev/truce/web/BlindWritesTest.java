package dev.truce.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.management.ThreadMXBean;
import dev.truce.Operation;
import dev.truce.runtime.Contracts;
import dev.truce.runtime.IfMatch;
import dev.truce.web.GuardedOperation.Part;
import java.io.ByteArrayInputStream;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A write that overwrites a versioned resource without a precondition is reported, and nothing else is. */
class BlindWritesTest {

    private static final int CALLS = 100_000;

    private final List<BlindWrite> reported = new ArrayList<>();
    private final ConflictObserver observer = new ConflictObserver() {
        @Override
        public void observe(ObservedConflict conflict) {
            throw new AssertionError("no conflict");
        }

        @Override
        public void observeBlindWrite(BlindWrite write) {
            reported.add(write);
        }
    };
    private final Contracts contracts = VersionedItem.contracts();
    private final BlindWrites writes = new BlindWrites(contracts, () -> List.of(observer));

    @ParameterizedTest
    @CsvSource({
        "AUTO, '', PUT, true",
        "AUTO, '', PATCH, true",
        "AUTO, '', DELETE, true",
        "AUTO, '', POST, false",
        "AUTO, '', GET, false",
        "AUTO, sell, POST, false",
        "AUTO, sell, PUT, false",
        "UPDATE, '', POST, true",
        "UPDATE, sell, PUT, true",
        "UPSERT, '', PUT, true",
        "DELETE, '', POST, true",
        "CREATE, '', PUT, false",
        "READ, '', PUT, false",
        "NONE, '', DELETE, false"
    })
    void onlyAnOperationThatOverwritesCanBeBlind(Operation kind, String transition, String method, boolean possible) {
        Part part =
                new Part(VersionedItem.class, kind, transition.isEmpty() ? List.of() : List.of(transition), List.of());
        GuardedOperation operation = new GuardedOperation(List.of(part));
        assertThat(writes.isPossible(operation, method)).isEqualTo(possible);
        writes.written(operation, method, "/items/{id}", 200);
        assertThat(reported).hasSize(possible ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"UPSERT, PUT, 201, 0", "AUTO, PUT, 201, 0", "UPSERT, PUT, 200, 1", "UPDATE, POST, 201, 1"})
    void whatIsCreatedWasNotOverwritten(Operation kind, String method, int status, int count) {
        writes.written(operation(kind, VersionedItem.class), method, "/items/{id}", status);
        assertThat(reported).hasSize(count);
    }

    @Test
    void aResourceWithoutAVersionIsNotBlindlyWritten() {
        GuardedOperation other = operation(Operation.AUTO, String.class);
        assertThat(writes.isPossible(other, "PUT")).isFalse();
        assertThat(writes.isPossible(GuardedOperation.NONE, "PUT")).isFalse();
        GuardedOperation both = new GuardedOperation(List.of(
                new Part(String.class, Operation.AUTO, List.of(), List.of()),
                new Part(VersionedItem.class, Operation.UPDATE, List.of(), List.of())));
        writes.written(both, "POST", null, 204);
        assertThat(reported).containsExactly(new BlindWrite("item", both, "UNKNOWN", "POST", 204));
    }

    @Test
    void aWordThatAClientInventsIsNoMethod() {
        GuardedOperation operation = operation(Operation.UPDATE, VersionedItem.class);
        writes.written(operation, "SMASH", "/items/{id}", 200);
        assertThat(reported).containsExactly(new BlindWrite("item", operation, "/items/{id}", "_OTHER", 200));
    }

    @Test
    void anObserverThatThrowsDoesNotFailTheRequest() {
        ConflictObserver failing = new ConflictObserver() {
            @Override
            public void observe(ObservedConflict conflict) {}

            @Override
            public void observeBlindWrite(BlindWrite write) {
                throw new IllegalStateException("down");
            }
        };
        new BlindWrites(contracts, () -> List.of(failing, observer))
                .written(operation(Operation.AUTO, VersionedItem.class), "PUT", "/items/{id}", 200);
        assertThat(reported).hasSize(1);
    }

    @Test
    void aRequestThatCannotBeBlindAllocatesNothing() {
        GuardedOperation read = operation(Operation.READ, VersionedItem.class);
        GuardedOperation unversioned = operation(Operation.AUTO, String.class);
        GuardedOperation update = operation(Operation.AUTO, VersionedItem.class);
        assertThat(allocated(() -> {
                    writes.isPossible(read, "GET");
                    writes.isPossible(unversioned, "PUT");
                    writes.isPossible(update, "PUT");
                }))
                .isLessThan(1);
    }

    static Stream<Object> bodiesWithoutVersion() throws Exception {
        Map<String, Object> absent = new HashMap<>();
        absent.put("version", null);
        absent.put("lines", List.of(Map.of("sku", "a")));
        return Stream.of(
                "{\"name\": \"a\"}",
                absent,
                List.of(Map.of("name", "a")),
                new Change("a", null, Optional.empty(), List.of()),
                new Plain("a", BigDecimal.ONE, Instant.EPOCH, new int[] {1}),
                new Wrapper(new Change("a", null, Optional.of("b"), List.of("c"))),
                new ObjectMapper().readTree("{\"name\": \"a\", \"lines\": [{\"sku\": 1}]}"),
                new Circle());
    }

    @ParameterizedTest
    @MethodSource("bodiesWithoutVersion")
    void aBodyWhoseMembersAreKnownHoldsNoVersion(Object body) {
        assertThat(writes.mayHoldVersion(body)).isFalse();
    }

    static Stream<Object> bodiesThatMayHoldOne() throws Exception {
        return Stream.of(
                "{\"name\": \"a\", \"version\": 0}",
                "{\"name\": \"a\", \"version\": 0}".getBytes(StandardCharsets.UTF_8),
                new ByteArrayInputStream(new byte[0]),
                new Object(),
                Map.of("ROW_VERSION", 1),
                Map.of("changedAt", "2026-11-27T08:00:00Z"),
                Map.of("_rev", "1-a"),
                List.of(Map.of("etag", "a")),
                new Change("a", 0L, Optional.empty(), List.of()),
                new VersionedItem(0),
                new Inherited(),
                new Wrapper(new Change("a", 7L, Optional.empty(), List.of())),
                new ObjectMapper().readTree("{\"name\": \"a\", \"version\": 0}"));
    }

    @ParameterizedTest
    @MethodSource("bodiesThatMayHoldOne")
    void aVersionInTheBodyIsAPrecondition(Object body) {
        assertThat(writes.mayHoldVersion(body)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "body, false",
        "header, false",
        "filled, false",
        "query, true",
        "rowVersion, true",
        "bean, true",
        "annotatedBean, true"
    })
    void aVersionThatTheHandlerTakesIsAPrecondition(String name, boolean mayTake) {
        Method handler = Arrays.stream(Handlers.class.getDeclaredMethods())
                .filter(method -> method.getName().equals(name))
                .findFirst()
                .orElseThrow();
        assertThat(writes.mayTakeVersion(handler)).isEqualTo(mayTake);
        assertThat(new BlindWrites(contracts, List::of).mayTakeVersion(handler, "id", "version"))
                .isTrue();
    }

    private static GuardedOperation operation(Operation kind, Class<?> resource) {
        return new GuardedOperation(List.of(new Part(resource, kind, List.of(), List.of())));
    }

    /** The bytes that one call allocates, the least of several measurements. */
    private static double allocated(Runnable call) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        double least = Double.MAX_VALUE;
        for (int round = 0; round < 5; round++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            for (int i = 0; i < CALLS; i++) {
                call.run();
            }
            least = Math.min(least, (double) (threads.getCurrentThreadAllocatedBytes() - before) / CALLS);
        }
        return least;
    }

    record Change(String name, Long version, Optional<String> note, List<String> tags) {}

    record Plain(String name, BigDecimal price, Instant since, int[] sizes) {}

    record Wrapper(Change change) {}

    static final class Circle {
        Circle itself = this;
    }

    static class Base {
        String revision = "1";
    }

    static class Inherited extends Base {
        String name = "a";
    }

    @Retention(RetentionPolicy.RUNTIME)
    @interface Query {
        String value();
    }

    @Retention(RetentionPolicy.RUNTIME)
    @interface BeanParam {}

    @SuppressWarnings("unused")
    static final class Handlers {

        void body(@Query("id") UUID id, Change change) {}

        void header(@Query("If-Match") String header, IfMatch ifMatch) {}

        void filled(@BeanParam Page page) {}

        void query(@Query("version") Long number) {}

        void rowVersion(@Query("row_version") Long number) {}

        void bean(@BeanParam Claim claim) {}

        void annotatedBean(@BeanParam AnnotatedClaim claim) {}
    }

    static final class Page {
        int number;
    }

    static final class Claim {
        long version;
    }

    static final class AnnotatedClaim {
        @Query("version")
        long claimed;
    }
}
