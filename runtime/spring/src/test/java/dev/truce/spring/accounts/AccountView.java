package dev.truce.spring.accounts;

import dev.truce.RepresentationOf;
import java.util.UUID;

@RepresentationOf(Account.class)
record AccountView(UUID id, String name, String phone, String handle, long version) {

    static AccountView of(Account account) {
        return new AccountView(
                account.getId(), account.getName(), account.getPhone(), account.getHandle(), account.getVersion());
    }
}
