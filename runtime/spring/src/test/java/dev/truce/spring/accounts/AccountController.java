package dev.truce.spring.accounts;

import dev.truce.Guarded;
import dev.truce.Idempotent;
import dev.truce.runtime.IfMatch;
import java.net.URI;
import java.security.Principal;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/accounts")
class AccountController {

    private final AccountService accounts;

    AccountController(AccountService accounts) {
        this.accounts = accounts;
    }

    @PostMapping
    @Guarded(Account.class)
    @Idempotent(required = false)
    ResponseEntity<AccountView> create(@RequestBody AccountRequest request, Principal caller) {
        AccountView account = AccountView.of(accounts.create(tenantOf(caller), request));
        return ResponseEntity.created(URI.create("/accounts/" + account.id())).body(account);
    }

    @GetMapping("/{id}")
    @Guarded(Account.class)
    AccountView read(@PathVariable UUID id, Principal caller) {
        return AccountView.of(accounts.get(tenantOf(caller), id));
    }

    @PutMapping("/{id}")
    @Guarded(Account.class)
    AccountView update(@PathVariable UUID id, @RequestBody AccountRequest request, IfMatch ifMatch, Principal caller) {
        return AccountView.of(accounts.update(tenantOf(caller), id, request, ifMatch));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Guarded(Account.class)
    void delete(@PathVariable UUID id, IfMatch ifMatch, Principal caller) {
        accounts.delete(tenantOf(caller), id, ifMatch);
    }

    @ExceptionHandler
    ProblemDetail missing(NoSuchElementException e) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, "There is no such account.");
        problem.setType(URI.create("about:blank"));
        problem.setProperty("resolution", "not_retryable");
        return problem;
    }

    private static String tenantOf(Principal caller) {
        return Accounts.tenantOf(caller.getName());
    }
}
