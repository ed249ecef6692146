package dev.truce.micronaut.shop;

import dev.truce.Guarded;
import dev.truce.runtime.IfMatch;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import java.util.function.Supplier;
import org.hibernate.Session;

/** Accounts in the database that is named {@code archive}. */
@Controller("/archive")
@ExecuteOn(TaskExecutors.BLOCKING)
@Requires(property = "datasources.archive.url")
public class ArchiveController {
    private final EntityManager entities;
    private final TransactionOperations<Session> transactions;

    ArchiveController(
            @Named("archive") EntityManager entities, @Named("archive") TransactionOperations<Session> transactions) {
        this.entities = entities;
        this.transactions = transactions;
    }

    @Post
    @Guarded(Account.class)
    public Account create(@Body AccountRequest request) {
        return inTransaction(() -> {
            Account account = new Account(request.email());
            entities.persist(account);
            return account;
        });
    }

    @Get("/{id}")
    @Guarded(Account.class)
    public Account read(UUID id) {
        return inTransaction(() -> entities.find(Account.class, id));
    }

    /** Another transaction writes the row between the check and the commit. */
    @Put("/{id}/race")
    @Guarded(Account.class)
    public Account lose(UUID id, @Body AccountRequest request, IfMatch ifMatch) {
        return inTransaction(() -> {
            Account account = entities.find(Account.class, id);
            AccountGuard.requireVersion(ifMatch, account);
            inTransaction(() -> {
                entities.find(Account.class, id).setEmail("winner-" + request.email());
                return account;
            });
            account.setEmail(request.email());
            return account;
        });
    }

    private <T> T inTransaction(Supplier<T> work) {
        return transactions.execute(TransactionDefinition.of(Propagation.REQUIRES_NEW), status -> work.get());
    }
}
