package dev.truce.tck.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.truce.tck.http.Json;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The model's database: each operation is atomic, unless a fault makes it two. */
final class ModelStore {

    /** A version of a resource; two versions are the same only if they are the same object. */
    static final class Row {
        final ObjectNode json;
        final long version;

        Row(ObjectNode json, long version) {
            this.json = json;
            this.version = version;
        }
    }

    private final Map<ModelType, Map<String, Row>> tables = new EnumMap<>(ModelType.class);
    private final Set<String> subscribed = new HashSet<>();
    private final Faults faults;

    ModelStore(Faults faults) {
        this.faults = faults;
        for (ModelType type : ModelType.values()) {
            tables.put(type, new LinkedHashMap<>());
        }
    }

    synchronized @Nullable Row find(ModelType type, String key) {
        return table(type).get(key);
    }

    synchronized List<Row> all(ModelType type) {
        return List.copyOf(table(type).values());
    }

    /** Inserts a row, or tells that its key is taken. */
    boolean insert(ModelType type, String key, Row row) {
        if (faults.has(Fault.CHECKS_VALUES_THEN_WRITES)) {
            checkUnique(type, null, row);
            faults.meetAnother();
            return put(type, key, row);
        }
        synchronized (this) {
            checkUnique(type, null, row);
            return put(type, key, row);
        }
    }

    /** Replaces the version that was read, or tells that another one is stored now. */
    synchronized boolean replace(ModelType type, String key, Row read, Row row) {
        if (find(type, key) != read) {
            return false;
        }
        overwrite(type, key, row);
        return true;
    }

    /** Replaces whatever is stored. */
    synchronized void overwrite(ModelType type, String key, Row row) {
        checkUnique(type, find(type, key), row);
        table(type).put(key, row);
    }

    boolean delete(ModelType type, String key, Row read) {
        if (faults.has(Fault.CHECKS_REFERENCES_THEN_DELETES)) {
            checkReferences(type, key);
            faults.meetAnother();
            return remove(type, key, read);
        }
        synchronized (this) {
            if (find(type, key) == read) {
                checkReferences(type, key);
            }
            return remove(type, key, read);
        }
    }

    void subscribe(String user) {
        synchronized (this) {
            if (find(ModelType.USERS, user) == null) {
                throw ModelProblem.notFound();
            }
            subscribed.add(user);
        }
        if (faults.has(Fault.CHECKS_REFERENCES_THEN_DELETES)) {
            faults.meetAnother();
        }
    }

    private Map<String, Row> table(ModelType type) {
        return tables.getOrDefault(type, Map.of());
    }

    private synchronized boolean put(ModelType type, String key, Row row) {
        return table(type).putIfAbsent(key, row) == null;
    }

    private synchronized boolean remove(ModelType type, String key, Row read) {
        return table(type).remove(key, read);
    }

    private synchronized void checkReferences(ModelType type, String key) {
        if (type != ModelType.USERS || !subscribed.contains(key) || faults.has(Fault.DELETES_WHAT_IS_REFERENCED)) {
            return;
        }
        String code = faults.has(Fault.CALLS_A_REFERENCE_A_DUPLICATE)
                ? "DUPLICATE_USER_USERNAME"
                : "USER_REFERENCED_BY_SUBSCRIPTION";
        throw new ModelProblem(409, code, "User is in use", "A subscription refers to it.", "not_retryable")
                .with("referenced_by", "subscription");
    }

    private synchronized void checkUnique(ModelType type, @Nullable Row replaced, Row row) {
        for (ModelType.Rule rule : type.rules()) {
            for (Row other : table(type).values()) {
                if (other != replaced && key(rule, other).equals(key(rule, row))) {
                    throw duplicate(rule, faults.has(Fault.SHOWS_THE_STORED_VALUE) ? other : row);
                }
            }
        }
    }

    private String key(ModelType.Rule rule, Row row) {
        StringBuilder key = new StringBuilder();
        rule.members().forEach(member -> key.append(row.json.path(member)).append(' '));
        return rule.ignoringCase() && !faults.has(Fault.HEEDS_CASE)
                ? key.toString().toLowerCase(Locale.ROOT)
                : key.toString();
    }

    ModelProblem duplicate(ModelType.Rule rule, Row shown) {
        if (faults.has(Fault.FAILS_ON_DUPLICATES)) {
            throw new IllegalStateException(rule.code());
        }
        String detail = faults.has(Fault.SHOWS_THE_CONSTRAINT) ? "Violates uk_email." : "Use a different one.";
        ModelProblem problem = new ModelProblem(409, rule.code(), "Already taken", detail, "change_value");
        if (faults.has(Fault.NAMES_NO_FIELD)) {
            return problem;
        }
        problem.with("fields", rule.members());
        if (rule.members().size() == 1) {
            JsonNode value = shown.json.path(rule.members().get(0));
            return problem.with("field", rule.members().get(0)).with("value", value);
        }
        ObjectNode values = Json.object();
        rule.members().forEach(member -> values.set(member, shown.json.path(member)));
        return problem.with("values", values);
    }
}
