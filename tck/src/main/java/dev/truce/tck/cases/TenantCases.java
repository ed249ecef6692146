package dev.truce.tck.cases;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.truce.tck.cases.AccountsApi.Account;
import dev.truce.tck.cases.AccountsApi.Caller;
import dev.truce.tck.http.Answer;
import dev.truce.tck.http.Problem;
import java.util.List;
import java.util.Locale;

/** Cases 20 and 21: duplicates of rows that the caller may not see, and of values that must not be disclosed. */
final class TenantCases implements Topic {

    private static final String SOURCE = "RFC 9110 §15.5.10, RFC 9457 §5";
    private static final List<Caller> WRITERS = List.of(Caller.ALICE, Caller.BOB);

    private final AccountsApi api;

    TenantCases(AccountsApi api) {
        this.api = api;
    }

    @Override
    public String title() {
        return "Tenants and disclosure";
    }

    @Override
    public void declare(Cases cases) {
        cases.add("20/scoped", "a value that is unique within a tenant is free in another", SOURCE, this::scoped);
        cases.add(
                "20/same-tenant",
                "within the tenant it is a duplicate, and the tenant is not named",
                SOURCE,
                this::sameTenant);
        cases.add(
                "20/opaque", "a duplicate of another tenant's row is an opaque 409", SOURCE, () -> hidden(Caller.BOB));
        cases.add("21/field-only", "a duplicate may name the field and not the value", SOURCE, this::fieldOnly);
        cases.add("21/hidden", "a hidden duplicate names neither", SOURCE, () -> hidden(Caller.ALICE));
    }

    private void scoped() {
        Account reds = api.created(Caller.ALICE);
        api.create(Caller.BOB, freshWith("name", reds)).send().is(201);
        api.unchanged(reds);
    }

    private void sameTenant() {
        Account first = api.created(Caller.ALICE);
        Problem problem = api.create(Caller.ALICE, freshWith("name", first))
                .send()
                .problem(409, "DUPLICATE_ACCOUNT_NAME")
                .with("fields", List.of("name"))
                .with("field", "name")
                .with("value", first.value("name"));
        notIn(problem.answer(), "tenant");
    }

    private void fieldOnly() {
        for (Caller caller : WRITERS) {
            Account first = api.created(Caller.ALICE);
            Problem problem = api.create(caller, freshWith("phone", first))
                    .send()
                    .problem(409, "DUPLICATE_ACCOUNT_PHONE")
                    .with("fields", List.of("phone"))
                    .with("field", "phone")
                    .without("value", "values");
            notIn(problem.answer(), first.value("phone"));
        }
    }

    private void hidden(Caller caller) {
        Account first = api.created(Caller.ALICE);
        Problem problem = api.create(caller, freshWith("handle", first))
                .send()
                .problem(409)
                .without("fields", "field", "value", "values");
        notIn(problem.answer(), "handle");
    }

    private ObjectNode freshWith(String member, Account of) {
        return api.fresh().put(member, of.value(member));
    }

    private static void notIn(Answer answer, String text) {
        answer.check(
                !answer.exchange().body().toLowerCase(Locale.ROOT).contains(text), "the answer discloses: " + text);
    }
}
