package dev.truce.micronaut.shop;

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
}
