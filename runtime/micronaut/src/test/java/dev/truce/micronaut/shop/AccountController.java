package dev.truce.micronaut.shop;

import dev.truce.Guarded;
import dev.truce.Idempotent;
import dev.truce.Operation;
import dev.truce.runtime.IfMatch;
import dev.truce.runtime.IfNoneMatch;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Accounts, whose changes Hibernate writes at the commit. */
@Controller("/accounts")
@ExecuteOn(TaskExecutors.BLOCKING)
public class AccountController {
    private final Accounts accounts;

    AccountController(Accounts accounts) {
        this.accounts = accounts;
    }

    @Post
    @Guarded(Account.class)
    public HttpResponse<Account> create(@Body AccountRequest request) {
        Account account = accounts.insert(new Account(request.email()));
        return HttpResponse.created(account, URI.create("/accounts/" + account.getId()));
    }

    @Post("/jdbc")
    @Guarded(Account.class)
    public HttpResponse<?> createWithJdbc(@Body AccountRequest request) throws SQLException {
        try (Connection connection = accounts.connection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into accounts (id, email, status, version) values (random_uuid(), ?, 'OPEN', 0)")) {
            insert.setString(1, request.email());
            insert.executeUpdate();
        }
        return HttpResponse.noContent();
    }

    /** Executed once for each key, though the database would let it be executed again. */
    @Post("/keyed")
    @Guarded(Account.class)
    @Idempotent
    public HttpResponse<Account> createOnce(
            @Body AccountRequest request, @Header(value = "X-Fail", defaultValue = "false") boolean fails) {
        if (fails) {
            throw new HttpStatusException(HttpStatus.NOT_FOUND, "nothing here");
        }
        return create(request);
    }

    @Get
    @Guarded(Account.class)
    public List<Account> list() {
        return accounts.list();
    }

    @Get("/{id}")
    @Guarded(Account.class)
    public Account read(UUID id) {
        return accounts.read(id);
    }

    @Get("/{id}/optional")
    @Guarded(Account.class)
    public HttpResponse<Optional<Account>> readOptional(UUID id) {
        return HttpResponse.ok(Optional.of(accounts.read(id)));
    }

    @Put("/{id}")
    @Guarded(Account.class)
    public Account update(UUID id, @Body AccountRequest request, IfMatch ifMatch, IfNoneMatch ifNoneMatch) {
        if (!ifNoneMatch.isAbsent()) {
            throw new IllegalArgumentException("If-None-Match was not sent");
        }
        return accounts.change(id, request.email(), ifMatch);
    }

    @Put("/{id}/race")
    @Guarded(Account.class)
    public Account lose(UUID id, @Body AccountRequest request, IfMatch ifMatch) {
        return accounts.lose(id, request.email(), ifMatch);
    }

    @Post("/expired")
    @Guarded(value = Account.class, operation = Operation.UPDATE)
    public List<Account> expire() {
        return accounts.listTooLate();
    }

    @Post("/{id}/close")
    @Guarded(value = Account.class, transition = "close")
    public Account close(UUID id) {
        return accounts.close(id);
    }
}
