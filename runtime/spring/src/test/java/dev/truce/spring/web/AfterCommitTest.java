package dev.truce.spring.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionSynchronizationUtils;

/** What a synchronization throws after the commit is told from what a handler throws. */
class AfterCommitTest {

    @Test
    void failureOfASynchronizationIsFoundAmongTheCauses() {
        TransactionSynchronizationManager.initSynchronization();
        try {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    throw new IllegalStateException("mail server");
                }
            });
            Throwable failure = catchThrowable(TransactionSynchronizationUtils::triggerAfterCommit);

            assertThat(AfterCommit.threw(failure)).isTrue();
            assertThat(AfterCommit.threw(new RuntimeException(failure))).isTrue();
        } finally {
            TransactionSynchronizationManager.clearSynchronization();
        }
    }

    @Test
    void causesThatFormACircleEnd() {
        Exception inner = new Exception("inner");
        Exception outer = new Exception("outer", inner);
        inner.initCause(outer);

        assertThat(AfterCommit.threw(outer)).isFalse();
    }
}
