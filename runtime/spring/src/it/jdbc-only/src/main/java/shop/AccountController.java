package shop;

import dev.truce.Guarded;
import dev.truce.runtime.IfMatch;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The endpoints of accounts. */
@RestController
class AccountController {
    private final JdbcClient database;

    AccountController(JdbcClient database) {
        this.database = database;
    }

    @PostMapping("/accounts")
    @Guarded(Account.class)
    @ResponseStatus(HttpStatus.CREATED)
    Account create(@RequestBody Account account) {
        database.sql("INSERT INTO account (id, email, version) VALUES (:id, :email, :version)")
                .paramSource(account)
                .update();
        return account;
    }

    @PutMapping("/accounts/{id}")
    @Guarded(Account.class)
    Account update(@PathVariable long id, @RequestBody Account sent, IfMatch ifMatch) {
        Account account = database.sql("SELECT * FROM account WHERE id = ?").param(id).query(Account.class).single();
        AccountGuard.requireVersion(ifMatch, account.version());
        int rows = database.sql("UPDATE account SET email = ?, version = version + 1 WHERE id = ? AND version = ?")
                .params(sent.email(), id, account.version())
                .update();
        if (rows == 0) {
            throw AccountGuard.VERSION.lost(ifMatch).toException();
        }
        return new Account(id, sent.email(), account.version() + 1);
    }
}
