package dev.truce.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.Guarded;
import dev.truce.Idempotent;
import dev.truce.Operation;
import dev.truce.spring.shop.Order;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.async.DeferredResult;
import org.springframework.web.context.request.async.WebAsyncTask;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** The start reports where keys cannot be kept as documented. */
@ExtendWith(OutputCaptureExtension.class)
class IdempotencyStartTest {

    @RestController
    static class Payments {
        @PostMapping("/payments")
        @Guarded(value = Order.class, operation = Operation.NONE)
        @Idempotent
        String pay() {
            return "paid";
        }
    }

    @RestController
    static class Later {
        @PostMapping("/later-payments")
        @Guarded(value = Order.class, operation = Operation.NONE)
        @Idempotent
        Callable<String> pay() {
            throw new UnsupportedOperationException();
        }
    }

    @RestController
    static class WrappedLater {
        @PostMapping("/wrapped-later-payments")
        @Guarded(value = Order.class, operation = Operation.NONE)
        @Idempotent
        ResponseEntity<Callable<String>> pay() {
            throw new UnsupportedOperationException();
        }
    }

    @RestController
    static class Deferred {
        @PostMapping("/deferred-payments")
        @Guarded(value = Order.class, operation = Operation.NONE)
        @Idempotent
        DeferredResult<String> pay() {
            throw new UnsupportedOperationException();
        }
    }

    @RestController
    static class Task {
        @PostMapping("/task-payments")
        @Guarded(value = Order.class, operation = Operation.NONE)
        @Idempotent
        WebAsyncTask<String> pay() {
            throw new UnsupportedOperationException();
        }
    }

    @RestController
    static class Stage {
        @PostMapping("/stage-payments")
        @Guarded(value = Order.class, operation = Operation.NONE)
        @Idempotent
        CompletableFuture<String> pay() {
            throw new UnsupportedOperationException();
        }
    }

    @RestController
    static class Emitted {
        @PostMapping("/emitted-payments")
        @Guarded(value = Order.class, operation = Operation.NONE)
        @Idempotent
        SseEmitter pay() {
            throw new UnsupportedOperationException();
        }
    }

    @RestController
    static class Streamed {
        @PostMapping("/streamed-payments")
        @Guarded(value = Order.class, operation = Operation.NONE)
        @Idempotent
        ResponseEntity<StreamingResponseBody> pay() {
            throw new UnsupportedOperationException();
        }
    }

    /** A handler that two controllers inherit. */
    static class Paying {
        @PostMapping("/payments")
        public Callable<String> pay() {
            throw new UnsupportedOperationException();
        }
    }

    /** What one of the two controllers promises. */
    interface Once {
        @Guarded(value = Order.class, operation = Operation.NONE)
        @Idempotent
        Callable<String> pay();
    }

    @RestController
    @RequestMapping("/repeated")
    static class Repeated extends Paying {}

    @RestController
    @RequestMapping("/promised")
    static class Promised extends Paying implements Once {}

    private static WebApplicationContextRunner with(Class<?> controller) {
        return Starter.context().withBean(controller);
    }

    private static DataSource database() {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:");
        return database;
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                Later.class,
                WrappedLater.class,
                Deferred.class,
                Task.class,
                Stage.class,
                Emitted.class,
                Streamed.class
            })
    void handlerThatAnswersLaterStopsTheStart(Class<?> controller) {
        with(controller)
                .withBean(DataSource.class, IdempotencyStartTest::database)
                .run(context -> assertThat(context.getStartupFailure())
                        .hasMessageContaining(controller.getSimpleName() + "#pay")
                        .hasMessageContaining("return the body itself"));
    }

    @Test
    void eachControllerIsJudgedByItselfWhereTwoInheritAHandler() {
        with(Repeated.class)
                .withBean(DataSource.class, IdempotencyStartTest::database)
                .run(context -> assertThat(context).hasNotFailed());
        with(Repeated.class)
                .withBean(Promised.class)
                .withBean(DataSource.class, IdempotencyStartTest::database)
                .run(context -> assertThat(context.getStartupFailure()).hasMessageContaining("Promised#pay"));
    }

    @Test
    void missingDataSourceStopsTheStart() {
        with(Payments.class)
                .run(context -> assertThat(context.getStartupFailure()).hasMessageContaining("needs one DataSource"));
    }

    @Test
    void missingTableAndMissingTransactionManagerAreReported(CapturedOutput output) {
        with(Payments.class)
                .withBean(DataSource.class, IdempotencyStartTest::database)
                .run(context -> {
                    assertThat(context).hasNotFailed();
                    assertThat(output)
                            .contains("The database has no table 'truce_idempotency' for idempotency keys; "
                                    + "copy META-INF/truce/idempotency/h2.sql of truce-jdbc into a migration")
                            .contains("No transaction manager writes to the database of the idempotency keys");
                });
    }

    @Test
    void applicationWithoutKeysNeedsNothing(CapturedOutput output) {
        Starter.context()
                .withBean(DataSource.class, IdempotencyStartTest::database)
                .run(context -> {
                    assertThat(context).hasNotFailed();
                    assertThat(output).doesNotContain("truce_idempotency");
                });
    }
}
