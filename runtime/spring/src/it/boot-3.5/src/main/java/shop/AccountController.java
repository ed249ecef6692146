package shop;

import dev.truce.Guarded;
import dev.truce.runtime.IfMatch;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The endpoints of accounts. */
@RestController
@CrossOrigin("https://example.com")
public class AccountController {
    private final AtomicReference<Runnable> winner = new AtomicReference<>(() -> {});
    private final AccountRepository accounts;

    AccountController(AccountRepository accounts) {
        this.accounts = accounts;
    }

    /** Sets what wins the race against the next update. */
    public void race(Runnable task) {
        winner.set(task);
    }

    @PostMapping("/accounts")
    @Guarded(Account.class)
    @ResponseStatus(HttpStatus.CREATED)
    public Account create(@RequestBody Account account) {
        return accounts.save(account);
    }

    @GetMapping("/accounts/{id}")
    @Guarded(Account.class)
    public Account read(@PathVariable UUID id) {
        return accounts.findById(id).orElseThrow();
    }

    @PutMapping("/accounts/{id}")
    @Guarded(Account.class)
    @Transactional
    public Account update(@PathVariable UUID id, @RequestBody Account sent, IfMatch ifMatch) {
        Account account = read(id);
        AccountGuard.checkVersion(ifMatch, account);
        account.setEmail(sent.getEmail());
        winner.getAndSet(() -> {}).run();
        return accounts.saveAndFlush(account);
    }
}
