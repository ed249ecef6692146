package dev.truce.micronaut.shop;

import dev.truce.runtime.IfMatch;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.jdbc.DataSourceResolver;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.support.DefaultTransactionDefinition;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.hibernate.Session;

/** The accounts in the database. */
@Singleton
public class Accounts {
    private final EntityManager entities;
    private final TransactionOperations<Session> transactions;
    private final DataSource database;

    Accounts(
            EntityManager entities,
            TransactionOperations<Session> transactions,
            DataSource database,
            DataSourceResolver resolver) {
        this.entities = entities;
        this.transactions = transactions;
        this.database = resolver.resolve(database);
    }

    Connection connection() throws SQLException {
        return database.getConnection();
    }

    Account insert(Account account) {
        return inTransaction(() -> {
            entities.persist(account);
            return account;
        });
    }

    List<Account> list() {
        return inTransaction(
                () -> entities.createQuery("from Account", Account.class).getResultList());
    }

    Account read(UUID id) {
        return inTransaction(() -> find(id));
    }

    Account change(UUID id, String email, IfMatch ifMatch) {
        return inTransaction(() -> {
            Account account = find(id);
            AccountGuard.requireVersion(ifMatch, account);
            account.setEmail(email);
            entities.flush();
            return account;
        });
    }

    /** Another transaction writes the row between the check and the commit. */
    Account lose(UUID id, String email, IfMatch ifMatch) {
        return inTransaction(() -> {
            Account account = find(id);
            AccountGuard.checkVersion(ifMatch, account);
            inTransaction(() -> {
                find(id).setEmail("winner-" + email);
                return account;
            });
            account.setEmail(email);
            return account;
        });
    }

    Account close(UUID id) {
        return inTransaction(() -> {
            Account account = find(id);
            account.setStatus(AccountGuard.close(account.getStatus()));
            return account;
        });
    }

    /** Asks the database when the timeout of the transaction has passed. */
    List<Account> listTooLate() {
        DefaultTransactionDefinition shortLived = new DefaultTransactionDefinition(Propagation.REQUIRES_NEW);
        shortLived.setTimeout(Duration.ofSeconds(1));
        return transactions.execute(shortLived, status -> {
            new CompletableFuture<Void>()
                    .completeOnTimeout(null, 1100, TimeUnit.MILLISECONDS)
                    .join();
            return entities.createQuery("from Account", Account.class).getResultList();
        });
    }

    private <T> T inTransaction(Supplier<T> work) {
        return transactions.execute(TransactionDefinition.of(Propagation.REQUIRES_NEW), status -> work.get());
    }

    private Account find(UUID id) {
        Account account = entities.find(Account.class, id);
        if (account == null) {
            throw new HttpStatusException(HttpStatus.NOT_FOUND, "no such account");
        }
        return account;
    }
}
