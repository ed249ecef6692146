package dev.truce.spring.accounts;

import dev.truce.runtime.IfMatch;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class AccountService {

    private final AccountRepository accounts;

    AccountService(AccountRepository accounts) {
        this.accounts = accounts;
    }

    Account create(String tenant, AccountRequest request) {
        return accounts.save(new Account(tenant).with(request));
    }

    /** An account of another tenant is no account. */
    Account get(String tenant, UUID id) {
        return accounts.findByIdAndTenant(id, tenant).orElseThrow(NoSuchElementException::new);
    }

    Account update(String tenant, UUID id, AccountRequest request, IfMatch ifMatch) {
        Account account = get(tenant, id);
        AccountGuard.requireVersion(ifMatch, account);
        return account.with(request);
    }

    void delete(String tenant, UUID id, IfMatch ifMatch) {
        Account account = get(tenant, id);
        AccountGuard.requireVersion(ifMatch, account);
        accounts.delete(account);
    }
}
