package dev.truce.micronaut.shop;

import io.micronaut.transaction.annotation.TransactionalEventListener;
import io.micronaut.transaction.annotation.TransactionalEventListener.TransactionPhase;
import jakarta.inject.Singleton;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;

/** Is told of tickets after the commit, and fails then. */
@Singleton
class Announcements {

    /** A ticket was created. */
    record Created(String code) {}

    @TransactionalEventListener(TransactionPhase.AFTER_COMMIT)
    void announce(Created created) {
        throw new PersistenceException(created.code(), new SQLException("refused", "40001", 0));
    }
}
