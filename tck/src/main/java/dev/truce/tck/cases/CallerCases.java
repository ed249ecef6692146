package dev.truce.tck.cases;

import dev.truce.tck.cases.AccountsApi.Account;
import dev.truce.tck.cases.AccountsApi.Caller;
import dev.truce.tck.http.Answer;
import dev.truce.tck.http.Call;
import java.net.URI;
import java.util.List;

/** Case 13: a precondition never tells a caller about what it may not see or change. */
final class CallerCases implements Topic {

    private static final String SOURCE = "RFC 9110 §13.2.1, §15.5.2, §15.5.4";
    private static final String STALE = "\"no-such-version\"";

    private final AccountsApi api;

    CallerCases(AccountsApi api) {
        this.api = api;
    }

    @Override
    public String title() {
        return "Callers";
    }

    @Override
    public void declare(Cases cases) {
        for (Caller caller : List.of(Caller.NOBODY, Caller.MALLORY)) {
            cases.add(
                    "13/" + (caller == Caller.NOBODY ? "anonymous" : "unknown"),
                    "who is not known is answered 401, whatever the precondition",
                    SOURCE,
                    () -> refused(caller, 401));
        }
        cases.add(
                "13/reader",
                "who may not write is answered 403, whatever the precondition",
                SOURCE,
                () -> refused(Caller.CAROL, 403));
        cases.add(
                "13/other-tenant",
                "another tenant's account is answered like one that is missing",
                SOURCE,
                this::otherTenant);
        cases.add("13/owner", "who may write is answered by the precondition", SOURCE, this::owner);
    }

    private void refused(Caller caller, int status) {
        Account account = api.created(Caller.ALICE);
        for (String method : List.of("PUT", "DELETE")) {
            tellsNothing(account, write(caller, method, account.uri()).send().is(status));
            tellsNothing(
                    account,
                    write(caller, method, account.uri()).ifMatch(STALE).send().is(status));
            tellsNothing(
                    account,
                    write(caller, method, account.uri()).ifMatch("*").send().is(status));
        }
        api.unchanged(account);
    }

    private void otherTenant() {
        Account account = api.created(Caller.ALICE);
        URI missing = api.missing();
        for (String tag : List.of(STALE, account.etag(), "*")) {
            for (String method : List.of("PUT", "DELETE")) {
                Answer there =
                        write(Caller.BOB, method, account.uri()).ifMatch(tag).send();
                Answer nowhere = write(Caller.BOB, method, missing).ifMatch(tag).send();
                tellsNothing(account, there);
                there.check(
                        there.problem(404).code().equals(nowhere.problem(404).code()),
                        "the code differs from the one of an account that is missing");
            }
        }
        tellsNothing(
                account,
                api.call(Caller.BOB, "GET", account.uri())
                        .ifNoneMatch(account.etag())
                        .send()
                        .is(404));
        api.unchanged(account);
    }

    private void owner() {
        Account account = api.created(Caller.ALICE);
        write(Caller.ALICE, "PUT", account.uri()).send().problem(428, "ACCOUNT_PRECONDITION_REQUIRED");
        write(Caller.ALICE, "PUT", account.uri())
                .ifMatch(STALE)
                .send()
                .problem(412, "ACCOUNT_PRECONDITION_FAILED")
                .withCurrentTag(account.etag());
        api.unchanged(account);
        write(Caller.ALICE, "PUT", account.uri()).ifMatch(account.etag()).send().is(200);
    }

    private Call write(Caller caller, String method, URI target) {
        Call call = api.call(caller, method, target);
        return method.equals("PUT") ? call.json(api.fresh()) : call;
    }

    private static void tellsNothing(Account account, Answer answer) {
        answer.check(answer.header("ETag").isEmpty(), "the answer has an ETag");
        String body = answer.exchange().body();
        answer.check(!body.contains("current_etag"), "the answer names the current tag");
        for (String member : List.of("name", "phone", "handle")) {
            answer.check(!body.contains(account.value(member)), "the answer shows the account's " + member);
        }
    }
}
