package dev.truce.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a callback throws after the commit is told from what a handler throws. */
class AfterCommitTest {

    @ParameterizedTest
    @CsvSource({
        "org.springframework.transaction.support.TransactionSynchronizationUtils, invokeAfterCommit, true",
        "org.springframework.transaction.support.TransactionSynchronizationUtils, triggerAfterCommit, true",
        "org.springframework.transaction.support.TransactionSynchronizationUtils, triggerBeforeCommit, false",
        "io.micronaut.transaction.impl.AbstractInternalTransaction, triggerAfterCommit, true",
        "io.micronaut.transaction.impl.AbstractInternalTransaction, triggerBeforeCommit, false",
        "shop.Orders, triggerAfterCommit, false"
    })
    void theCallerOfTheCallbackTells(String type, String method, boolean after) {
        RuntimeException failure = new RuntimeException();
        failure.setStackTrace(new StackTraceElement[] {
            new StackTraceElement("shop.Mails", "send", "Mails.java", 7),
            new StackTraceElement(type, method, "Some.java", 7)
        });

        assertThat(AfterCommit.threw(List.of(failure))).isEqualTo(after);
        assertThat(AfterCommit.threw(List.of(new RuntimeException(), failure))).isEqualTo(after);
    }
}
