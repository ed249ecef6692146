package dev.truce.spring.faults;

import dev.truce.Guarded;
import dev.truce.Operation;
import dev.truce.runtime.IfMatch;
import dev.truce.spring.shop.Order;
import dev.truce.spring.shop.OrderGuard;
import dev.truce.spring.shop.OrderRepository;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientConnectionException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.postgresql.util.PSQLException;
import org.postgresql.util.PSQLState;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.server.ResponseStatusException;

/** Endpoints that fail in the ways that applications report. */
@TestConfiguration(proxyBeanMethods = false)
public class Faults {

    /** What the application had before. */
    @RestControllerAdvice
    static class OldAdvice {

        @ExceptionHandler(ConcurrencyFailureException.class)
        ResponseEntity<Map<String, String>> busy(ConcurrencyFailureException failure) {
            return ResponseEntity.status(503).body(Map.of("message", "mine"));
        }

        @ExceptionHandler(ResponseStatusException.class)
        ResponseEntity<Map<String, String>> other(ResponseStatusException failure) {
            return ResponseEntity.status(failure.getStatusCode()).body(Map.of("message", "mine"));
        }
    }

    /** A body that the service completes. */
    public static final class Form {

        private String quantity = "";
        private String number = "";

        public String getQuantity() {
            return quantity;
        }

        public void setQuantity(String quantity) {
            this.quantity = quantity;
        }

        public String getNumber() {
            return number;
        }

        public void setNumber(String number) {
            this.number = number;
        }

        public boolean isNumber() {
            return false;
        }
    }

    /** A body that its own class completes, in what the class is filled with and in how. */
    public static final class Prefilled {

        private String number = "preset";
        private String order = "";

        public String getNumber() {
            return number;
        }

        public void setOrder(String order) {
            this.order = order;
            this.number = order + "@internal";
        }

        public String getOrder() {
            return order;
        }
    }

    /** A body that is normalised when it is read. */
    public record Normalised(String number) {

        public Normalised {
            number = number == null ? "preset" : number.strip();
        }
    }

    /** Content that is read when it is written. */
    public record Lazy(String state) {

        public String getContent() {
            Endpoints.fail(state);
            return state;
        }
    }

    /** Fails in a transaction that an outer one takes part in. */
    @Service
    @Transactional
    static class Inner {

        private final OrderRepository orders;

        Inner(OrderRepository orders) {
            this.orders = orders;
        }

        void save(String number) {
            orders.saveAndFlush(new Order(number, 1));
        }

        @Transactional(propagation = Propagation.REQUIRES_NEW)
        void saveAlone(String number) {
            orders.saveAndFlush(new Order(number, 1));
        }

        void forbidCommit() {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
    }

    /** Catches what its transaction cannot survive. */
    @Service
    @Transactional
    static class Outer {

        private final Inner inner;
        private final OrderRepository orders;

        Outer(Inner inner, OrderRepository orders) {
            this.inner = inner;
            this.orders = orders;
        }

        void saveByRepository(String number) {
            try {
                orders.saveAndFlush(new Order(number, 1));
            } catch (DataIntegrityViolationException e) {
                // as if nothing had happened
            }
        }

        void forbidCommitAfter(String number) {
            try {
                inner.saveAlone(number);
            } catch (DataIntegrityViolationException e) {
                // nothing has happened to this transaction
            }
            inner.forbidCommit();
        }

        void saveAfter(String taken, String number) {
            try {
                inner.saveAlone(taken);
            } catch (DataIntegrityViolationException e) {
                // nothing has happened to this transaction
            }
            saveByRepository(number);
        }

        void save(String number) {
            try {
                inner.save(number);
            } catch (DataIntegrityViolationException e) {
                // as if nothing had happened
            }
        }
    }

    @RestController
    @RequestMapping("/faults")
    static class Endpoints {

        private final Outer outer;
        private final OrderRepository orders;
        private final JdbcTemplate jdbc;
        private final TransactionTemplate transaction;
        private final TransactionTemplate otherTransaction;
        private final TransactionTemplate shortTransaction;

        Endpoints(Outer outer, OrderRepository orders, JdbcTemplate jdbc, PlatformTransactionManager manager) {
            this.outer = outer;
            this.orders = orders;
            this.jdbc = jdbc;
            this.transaction = new TransactionTemplate(manager);
            this.otherTransaction = new TransactionTemplate(manager);
            otherTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
            this.shortTransaction = new TransactionTemplate(manager);
            shortTransaction.setTimeout(1);
        }

        private static void fail(String state) {
            if (state.equals("timestamp")) { // as Timestamp.from does on JDK 25 for an instant beyond its range
                IllegalArgumentException failure = new IllegalArgumentException("long overflow");
                failure.setStackTrace(new StackTraceElement[] {
                    new StackTraceElement("java.sql.Timestamp", "from", "Timestamp.java", 548)
                });
                throw failure;
            }
            if (state.equals("query")) { // of a library that translates without a cause
                throw new QueryTimeoutException("boom");
            }
            SQLException failure = switch (state) {
                case "40001" -> new PSQLException("boom", PSQLState.SERIALIZATION_FAILURE);
                case "timeout" -> new SQLTimeoutException("boom");
                case "pool" -> new SQLTransientConnectionException("boom");
                default -> new SQLException("boom", state, 0);
            };
            throw new UncategorizedSQLException("task", "select 1", failure);
        }

        @PostMapping("/guarded/{state}")
        @Guarded(value = Order.class, operation = Operation.UPDATE)
        void write(@PathVariable String state, IfMatch ifMatch) {
            fail(state);
        }

        @PostMapping("/created/{state}")
        @Guarded(value = Order.class, operation = Operation.CREATE)
        void create(@PathVariable String state) {
            fail(state);
        }

        @GetMapping("/guarded/{state}")
        @Guarded(Order.class)
        void read(@PathVariable String state) {
            fail(state);
        }

        /** Fails while its content is written, as a collection does that is read lazily. */
        @RequestMapping(
                path = "/lazy/{state}",
                method = {RequestMethod.GET, RequestMethod.POST})
        Lazy lazy(@PathVariable String state) {
            return new Lazy(state);
        }

        @GetMapping("/open/{state}")
        void open(@PathVariable String state) {
            fail(state);
        }

        @PostMapping("/open/{state}")
        void openWrite(@PathVariable String state) {
            fail(state);
        }

        /** Works for longer than its transaction may take, and then asks the database. */
        @PostMapping("/expired/{library}")
        @Guarded(value = Order.class, operation = Operation.UPDATE)
        void expire(@PathVariable String library) {
            shortTransaction.executeWithoutResult(status -> {
                new CompletableFuture<Void>()
                        .completeOnTimeout(null, 1100, TimeUnit.MILLISECONDS)
                        .join();
                switch (library) {
                    case "jdbc" -> jdbc.queryForObject("SELECT 1", Integer.class);
                    case "hibernate" -> orders.count();
                    default -> throw new IllegalArgumentException(library);
                }
            });
        }

        /** Lets the database read a value and give it back. */
        @PostMapping("/echo/{type}")
        @Guarded(value = Order.class, operation = Operation.UPDATE)
        String echo(@PathVariable String type, @RequestBody Map<String, String> body) {
            String value = String.valueOf(body.get("value"));
            return switch (type) {
                case "instant" -> {
                    Instant read = jdbc.queryForObject(
                            "SELECT CAST(? AS TIMESTAMP WITH TIME ZONE)",
                            (row, number) ->
                                    row.getObject(1, OffsetDateTime.class).toInstant(),
                            Instant.parse(value).atOffset(ZoneOffset.UTC));
                    yield read.toString();
                }
                case "number" ->
                    jdbc.queryForObject("SELECT CAST(? AS SMALLINT)", Integer.class, Long.valueOf(value))
                            .toString();
                case "uuid" -> jdbc.queryForObject("SELECT CAST(? AS UUID)", String.class, value);
                default -> throw new IllegalArgumentException(type);
            };
        }

        @GetMapping("/advised")
        void advised() {
            throw new CannotAcquireLockException("lock wait");
        }

        @PostMapping("/after-commit")
        @Guarded(Order.class)
        void afterCommit(@RequestBody Map<String, String> body) {
            transaction.executeWithoutResult(status -> {
                TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        throw new DataIntegrityViolationException("the index", new SQLException("boom", "40001", 0));
                    }
                });
                orders.save(new Order(body.get("number"), 1));
            });
        }

        @PostMapping("/caught")
        @Guarded(Order.class)
        void caught(@RequestBody Map<String, String> body) {
            outer.save(body.get("number"));
        }

        @PostMapping("/caught/{kind}")
        @Guarded(Order.class)
        void caught(@PathVariable String kind, @RequestBody Map<String, String> body) {
            String number = body.get("number");
            switch (kind) {
                case "repository" -> outer.saveByRepository(number);
                case "forbidden" -> outer.forbidCommitAfter(number);
                case "survived" -> outer.saveAfter(number, UUID.randomUUID().toString());
                default -> throw new IllegalArgumentException(kind);
            }
        }

        @PostMapping("/completed")
        @Guarded(Order.class)
        void completed(@RequestBody Form form) {
            form.setNumber(form.getNumber() + "secret");
            orders.saveAndFlush(new Order(form.getNumber(), 1));
        }

        @PostMapping("/prefilled")
        @Guarded(Order.class)
        void prefilled(@RequestBody Prefilled body) {
            orders.saveAndFlush(new Order(body.getNumber(), 1));
        }

        @PostMapping("/normalised")
        @Guarded(Order.class)
        void normalised(@RequestBody Normalised body) {
            orders.saveAndFlush(new Order(body.number(), 1));
        }

        @PostMapping("/parts")
        @Guarded(Order.class)
        void parts(@RequestPart Normalised order, @RequestPart Map<String, String> note) {
            orders.saveAndFlush(new Order(order.number(), note.size()));
        }

        @PostMapping("/parents/{number}/orders")
        @Guarded(Order.class)
        void nested(@PathVariable String number, @RequestBody Map<String, String> body) {
            orders.saveAndFlush(new Order(body.get("order"), 1));
        }

        @PostMapping("/writer")
        @Guarded(Order.class)
        void writer(HttpServletResponse response) throws IOException {
            response.setContentType("text/csv");
            response.setHeader("Cache-Control", "public, max-age=3600");
            response.setHeader("ETag", "\"mine\"");
            response.setHeader("X-Kept", "yes");
            response.getWriter().write("id,number\n");
            throw OrderGuard.duplicateNumber("A").toException();
        }

        @PutMapping("/gone/{id}")
        @Guarded(Order.class)
        void gone(@PathVariable UUID id, IfMatch ifMatch) {
            transaction.executeWithoutResult(status -> {
                Order order = orders.findById(id).orElseThrow();
                OrderGuard.checkVersion(ifMatch, order.getVersion());
                order.setQuantity(order.getQuantity() + 1);
                otherTransaction.executeWithoutResult(other -> jdbc.update("DELETE FROM orders WHERE id = ?", id));
            });
        }

        @PutMapping("/**")
        @Guarded(Order.class)
        void any() {
            throw OrderGuard.duplicateNumber("A").toException();
        }
    }
}
