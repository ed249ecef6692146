package dev.truce.jakarta;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.web.FreshTransaction;
import org.jboss.resteasy.reactive.common.core.BlockingOperationSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The read after a lost race on the threads of Quarkus REST. */
class WorkerTransactionTest {
    private final FreshTransaction transaction = new WorkerTransaction(FreshTransaction.NONE);

    @AfterEach
    void forget() {
        BlockingOperationSupport.setIoThreadDetector(null);
    }

    @Test
    void workerThreadReads() {
        BlockingOperationSupport.setIoThreadDetector(() -> true);
        assertThat(transaction.<String>run(() -> "read")).isEqualTo("read");
    }

    @Test
    void threadThatMayNotWaitReadsNothing() {
        BlockingOperationSupport.setIoThreadDetector(() -> false);
        assertThat(transaction.<String>run(() -> "read")).isNull();
    }
}
