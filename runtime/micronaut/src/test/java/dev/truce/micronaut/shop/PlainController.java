package dev.truce.micronaut.shop;

import dev.truce.Guarded;
import dev.truce.Operation;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;

/** Operations that are not guarded. */
@Controller("/plain")
@ExecuteOn(TaskExecutors.BLOCKING)
public class PlainController {
    private final Accounts accounts;

    PlainController(Accounts accounts) {
        this.accounts = accounts;
    }

    @Post("/accounts")
    public void create(@Body AccountRequest request) {
        accounts.insert(new Account(request.email()));
    }

    @Post("/refused")
    public void refuse(@QueryValue Account.Status state) {
        AccountGuard.close(state);
    }

    @Post("/broken")
    public void fail() {
        throw new IllegalStateException("secret");
    }

    @Post("/argument")
    public void failWithArgument() {
        throw new IllegalArgumentException("secret");
    }

    @Post("/guarded/argument")
    @Guarded(value = Account.class, operation = Operation.UPDATE)
    public void failGuarded() {
        throw new IllegalArgumentException("secret");
    }

    /** As {@code Timestamp.from} does on JDK 25 for an instant beyond its range. */
    @Post("/guarded/instant")
    @Guarded(value = Account.class, operation = Operation.UPDATE)
    public void failToBind() {
        IllegalArgumentException failure = new IllegalArgumentException("secret");
        failure.setStackTrace(
                new StackTraceElement[] {new StackTraceElement("java.sql.Timestamp", "from", "Timestamp.java", 548)});
        throw failure;
    }
}
