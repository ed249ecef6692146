package billing.account;

import dev.truce.Guarded;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import java.util.List;

@Controller("/accounts")
class AccountController implements AccountOperations {
    @Override
    @Guarded(Account.class)
    public List<Account> list(String country, int page) {
        return List.of();
    }

    @Override
    @Guarded(Account.class)
    public HttpResponse<Account> open(Account account) {
        return HttpResponse.created(account);
    }

    @Override
    @Guarded(Account.class)
    public Account get(String id) {
        throw new UnsupportedOperationException();
    }

    @Override
    @Guarded(Account.class)
    public Account replace(String id, Account account) {
        return account;
    }

    @Override
    @Guarded(Account.class)
    public Account rename(String id, String name) {
        throw new UnsupportedOperationException();
    }

    @Override
    @Guarded(Account.class)
    public HttpResponse<?> close(String id) {
        return HttpResponse.noContent();
    }
}
