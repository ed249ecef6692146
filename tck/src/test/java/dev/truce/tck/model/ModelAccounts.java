package dev.truce.tck.model;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The model's fixture with callers and tenants; a leaking one looks at preconditions and rows before it looks at the caller. */
final class ModelAccounts {

    private record Account(String tenant, ObjectNode json) {
        String tag() {
            return '"' + json.path("version").asText() + '"';
        }
    }

    private record Caller(String tenant, boolean writes) {}

    // Basic credentials whose password is the name
    private static final Map<String, Caller> CALLERS = Map.of(
            "Basic YWxpY2U6YWxpY2U=", new Caller("red", true),
            "Basic Y2Fyb2w6Y2Fyb2w=", new Caller("red", false),
            "Basic Ym9iOmJvYg==", new Caller("blue", true));

    private final Map<String, Account> accounts = new LinkedHashMap<>();
    private final boolean leaking;
    private final ModelKeys keys = new ModelKeys(new Faults(null, false));

    ModelAccounts(boolean leaking) {
        this.leaking = leaking;
    }

    synchronized Reply answer(Request request) {
        if (leaking && request.path().size() == 1) {
            Reply stored = keys.stored("", request);
            if (stored != null) {
                return stored;
            }
        }
        Account account =
                request.path().size() < 2 ? null : accounts.get(request.path().get(1));
        if (leaking && account != null) {
            check(request, account);
        }
        Caller caller = CALLERS.get(String.join("", request.lines("Authorization")));
        if (caller == null) {
            throw new ModelProblem(401, "UNAUTHENTICATED", "Unauthenticated", "Say who you are.", "not_retryable")
                    .header("WWW-Authenticate", "Basic realm=\"accounts\"");
        }
        if (!request.isRead() && !caller.writes()) {
            throw new ModelProblem(403, "FORBIDDEN", "Forbidden", "You may only read.", "not_retryable");
        }
        if (request.path().size() == 1) {
            return created(caller, request);
        }
        if (account == null || !account.tenant().equals(caller.tenant())) {
            throw ModelProblem.notFound();
        }
        return existing(account, request);
    }

    private Reply created(Caller caller, Request request) {
        String owner = leaking ? "" : String.join("", request.lines("Authorization"));
        return keys.answer(owner, request, executed -> create(caller, executed));
    }

    private Reply create(Caller caller, Request request) {
        Account account = new Account(caller.tenant(), request.object());
        unique(account, null);
        String id = UUID.randomUUID().toString();
        account.json().put("id", id).put("version", 1);
        accounts.put(id, account);
        return shown(201, account).with("Location", "/accounts/" + id);
    }

    private Reply existing(Account account, Request request) {
        if (request.isRead()) {
            return shown(200, account);
        }
        check(request, account);
        String id = account.json().path("id").asText();
        if (request.method().equals("DELETE")) {
            accounts.remove(id);
            return Reply.empty(204);
        }
        Account changed = new Account(account.tenant(), request.object());
        unique(changed, account);
        changed.json()
                .put("id", id)
                .put("version", account.json().path("version").asInt() + 1);
        accounts.put(id, changed);
        return shown(200, changed);
    }

    private static void check(Request request, Account account) {
        String ifMatch = String.join(",", request.lines("If-match"));
        if (ifMatch.isEmpty() && !request.isRead()) {
            throw new ModelProblem(428, "ACCOUNT_PRECONDITION_REQUIRED", "Required", "Send If-Match.", "refetch");
        }
        if (!ifMatch.isEmpty() && !List.of("*", account.tag()).contains(ifMatch)) {
            throw new ModelProblem(412, "ACCOUNT_PRECONDITION_FAILED", "Failed", "It has changed.", "refetch")
                    .current(account.tag());
        }
    }

    private void unique(Account account, @Nullable Account replaced) {
        for (Account other : accounts.values()) {
            boolean sameTenant = leaking || other.tenant().equals(account.tenant());
            if (other == replaced) {
                continue;
            }
            if (sameTenant && same("name", account, other)) {
                throw duplicate("DUPLICATE_ACCOUNT_NAME", "name")
                        .with("value", account.json().path("name"));
            }
            if (same("phone", account, other)) {
                ModelProblem problem = duplicate("DUPLICATE_ACCOUNT_PHONE", "phone");
                throw leaking ? problem.with("value", account.json().path("phone")) : problem;
            }
            if (same("handle", account, other)) {
                throw leaking
                        ? duplicate("DUPLICATE_ACCOUNT_HANDLE", "handle")
                        : new ModelProblem(409, "ACCOUNT_REFUSED", "Refused", "It conflicts.", "not_retryable");
            }
        }
    }

    private static boolean same(String member, Account one, Account other) {
        return one.json().path(member).equals(other.json().path(member));
    }

    private static ModelProblem duplicate(String code, String member) {
        return new ModelProblem(409, code, "Already taken", "Use a different one.", "change_value")
                .with("fields", List.of(member))
                .with("field", member);
    }

    private static Reply shown(int status, Account account) {
        return Reply.json(status, account.json().deepCopy()).with("ETag", account.tag());
    }
}
