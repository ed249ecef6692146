package dev.truce.tck.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The model's idempotency keys. */
final class ModelKeys {

    private static final Pattern KEY = Pattern.compile("[ !#-~]{1,255}");

    /** What is known of a key: its payload, and its answer unless its request still runs. */
    private record Entry(String payload, @Nullable Reply answer) {}

    /** Executes a request. */
    interface Handler {
        Reply answer(Request request);
    }

    private final Faults faults;
    private final Map<String, Entry> entries = new HashMap<>();

    ModelKeys(Faults faults) {
        this.faults = faults;
    }

    boolean isIdempotent(Request request) {
        boolean isCreate = request.path().equals(List.of("orders"));
        return request.method().equals("POST") && (isCreate || isRequired(request));
    }

    Reply answer(Request request, Handler handler) {
        return answer("", request, handler);
    }

    Reply answer(String caller, Request request, Handler handler) {
        String key = key(request);
        if (key == null) {
            return handler.answer(request);
        }
        if (faults.has(Fault.CHECKS_VERSIONS_BEFORE_KEYS)
                && request.lines("If-match").contains("\"1\"")) {
            Reply checked = handler.answer(request);
            if (checked.status() == 412) {
                return checked;
            }
        }
        String id = caller + ' ' + operation(request) + ' ' + key;
        String payload = payload(request);
        Reply stored = claim(id, payload);
        if (stored != null) {
            return stored;
        }
        Reply reply = null;
        try {
            if (faults.has(Fault.LOOKS_FOR_KEYS_THEN_EXECUTES) || faults.has(Fault.DOES_NOT_SAY_WHEN_TO_RETRY)) {
                faults.meetAnother();
            }
            reply = handler.answer(request).with("Vary", "Accept");
            return reply;
        } finally {
            settle(id, new Entry(payload, reply));
        }
    }

    /** Returns the stored answer; {@code null} if there is none. */
    @Nullable
    synchronized Reply stored(String caller, Request request) {
        Entry entry = entries.get(caller + ' ' + operation(request) + ' ' + key(request));
        return entry == null ? null : replayed(entry.answer());
    }

    /** Returns the stored answer; {@code null} if the request is to be executed. */
    private synchronized @Nullable Reply claim(String id, String payload) {
        Entry entry = entries.get(id);
        if (entry == null || faults.has(Fault.EXECUTES_RETRIES)) {
            entries.put(id, new Entry(payload, null));
            return null;
        }
        if (!entry.payload().equals(payload)) {
            throw problem(422, "REUSED", "Use a key of its own for each request.");
        }
        if (entry.answer() != null) {
            return replayed(entry.answer());
        }
        if (faults.has(Fault.LOOKS_FOR_KEYS_THEN_EXECUTES)) {
            return null;
        }
        ModelProblem inUse = problem(409, "IN_USE", "The first request still runs.");
        throw faults.has(Fault.DOES_NOT_SAY_WHEN_TO_RETRY) ? inUse : inUse.header("Retry-After", "1");
    }

    private synchronized void settle(String id, Entry entry) {
        Reply answer = entry.answer();
        boolean isStored = answer != null
                && (answer.status() < 300
                        || Set.of(409, 412).contains(answer.status()) && !faults.has(Fault.FORGETS_CONFLICTS)
                        || answer.status() == 400 && faults.has(Fault.STORES_WHAT_IS_INVALID));
        if (isStored) {
            entries.put(id, entry);
        } else {
            entries.remove(id);
        }
    }

    private @Nullable Reply replayed(@Nullable Reply answer) {
        if (answer == null || faults.has(Fault.HIDES_REPLAYS)) {
            return answer;
        }
        Reply replay = answer.with("Idempotent-Replayed", "true");
        return faults.has(Fault.REPLAYS_WITHOUT_VARY) ? replay.without("Vary") : replay;
    }

    private static boolean isRequired(Request request) {
        return request.path().get(request.path().size() - 1).equals("paragraphs");
    }

    /** Returns the key without quotes; {@code null} if there is none and none is needed. */
    private @Nullable String key(Request request) {
        List<String> lines = request.lines("Idempotency-key");
        if (lines.isEmpty()) {
            if (isRequired(request) && !faults.has(Fault.DOES_NOT_DEMAND_KEYS)) {
                throw problem(400, "MISSING", "Send a key.").with("required_header", "Idempotency-Key");
            }
            return null;
        }
        String line = String.join(", ", lines);
        if (faults.has(Fault.TAKES_EVERY_KEY)) {
            return line;
        }
        boolean isQuoted = line.length() > 1 && line.startsWith("\"") && line.endsWith("\"");
        String key = isQuoted ? line.substring(1, line.length() - 1) : line;
        if (faults.has(Fault.CUTS_KEYS) && key.length() > 255) {
            key = key.substring(0, 255);
        }
        if (lines.size() > 1 || !KEY.matcher(key).matches() || isQuoted && key.contains("\\")) {
            throw problem(400, "MALFORMED", "Send one key.").with("header", "Idempotency-Key");
        }
        return faults.has(Fault.HEEDS_QUOTES) ? line : key;
    }

    private String operation(Request request) {
        return faults.has(Fault.SHARES_KEYS_BETWEEN_OPERATIONS) ? "" : Boolean.toString(isRequired(request));
    }

    private String payload(Request request) {
        if (faults.has(Fault.IGNORES_THE_PAYLOAD)) {
            return "";
        }
        return faults.has(Fault.IGNORES_THE_PATH) ? request.body() : request.path() + request.body();
    }

    private static ModelProblem problem(int status, String kind, String detail) {
        String code = "IDEMPOTENCY_KEY_" + kind;
        return new ModelProblem(status, code, "Idempotency key: " + kind, detail, "change_value");
    }
}
