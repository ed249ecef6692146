package dev.truce.tck.cases;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.truce.tck.http.Answer;
import dev.truce.tck.http.Call;
import dev.truce.tck.http.Json;
import dev.truce.tck.http.Wire;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;

/** The fixture with callers and tenants, as its callers see it. */
public final class AccountsApi {

    private static final String PATH = "/accounts";

    /** The caller. */
    enum Caller {
        /** Reads and writes in tenant red. */
        ALICE,
        /** Reads in tenant red. */
        CAROL,
        /** Reads and writes in tenant blue. */
        BOB,
        /** Is not known. */
        MALLORY,
        /** Does not say who it is. */
        NOBODY
    }

    /** An account as the server showed it. */
    record Account(URI uri, String etag, ObjectNode json) {
        String value(String member) {
            return json.path(member).asText();
        }
    }

    private final Wire wire;
    private final Unique unique = new Unique();

    /**
     * Creates a client.
     *
     * @param wire the way to the fixture
     */
    public AccountsApi(Wire wire) {
        this.wire = wire;
    }

    Call call(Caller caller, String method, URI target) {
        Call call = wire.call(method, target);
        if (caller == Caller.NOBODY) {
            return call;
        }
        String name = caller.name().toLowerCase(Locale.ROOT);
        byte[] credentials = (name + ':' + name).getBytes(StandardCharsets.UTF_8);
        return call.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials));
    }

    Call create(Caller caller, ObjectNode content) {
        return call(caller, "POST", wire.uri(PATH)).json(content);
    }

    /** The content of a create that conflicts with nothing. */
    ObjectNode fresh() {
        return Json.object()
                .put("name", unique.value("name"))
                .put("phone", unique.value("phone"))
                .put("handle", unique.value("handle"));
    }

    String unique(String stem) {
        return unique.value(stem);
    }

    Account created(Caller caller) {
        Answer answer = create(caller, fresh()).send().is(201);
        return new Account(wire.resolve(answer.requiredHeader("Location")), answer.etag(), answer.object());
    }

    /** Returns where no account is any more. */
    URI missing() {
        Account account = created(Caller.ALICE);
        call(Caller.ALICE, "DELETE", account.uri())
                .ifMatch(account.etag())
                .send()
                .is(204);
        return account.uri();
    }

    void unchanged(Account account) {
        Answer now = call(Caller.ALICE, "GET", account.uri()).send().is(200);
        now.check(
                now.object().equals(account.json()) && now.etag().equals(account.etag()),
                "expected the stored account to be unchanged: " + account.json());
    }
}
