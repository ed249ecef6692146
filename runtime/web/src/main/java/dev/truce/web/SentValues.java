package dev.truce.web;

import dev.truce.runtime.ConstraintRule;
import dev.truce.runtime.Contracts;
import dev.truce.runtime.ResourceContract;
import dev.truce.runtime.UniqueRule;
import dev.truce.web.GuardedOperation.Part;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.time.temporal.TemporalAccessor;
import java.util.Date;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The values that a client sent, of which a problem may repeat those of a broken rule. They are a snapshot of the body as it was read,
 * since a service may complete the body with values that its client must not learn. So may the class of the body, with the defaults of
 * its members or in a setter: a value counts only where the text of the body holds it.
 */
public final class SentValues {

    /**
     * The fields of the application's classes. A getter without a field, such as {@code isNumber()} of a JSON tree, is
     * not a member
     * that a client sent; the classes of libraries have no members at all.
     */
    private static final ClassValue<Map<String, Field>> FIELDS = new ClassValue<>() {
        @Override
        protected Map<String, Field> computeValue(Class<?> type) {
            Map<String, Field> fields = new LinkedHashMap<>();
            for (Class<?> next = type; next != null && next != Object.class; next = next.getSuperclass()) {
                for (Field field : next.getDeclaredFields()) {
                    if (!Modifier.isStatic(field.getModifiers()) && open(field)) {
                        fields.putIfAbsent(field.getName(), field);
                    }
                }
            }
            return fields;
        }

        private boolean open(Field field) {
            try {
                return field.trySetAccessible();
            } catch (SecurityException e) {
                return false;
            }
        }
    };

    private final Contracts contracts;
    private final Map<GuardedOperation, Set<String>> names = new ConcurrentHashMap<>();

    /**
     * Creates a reader.
     *
     * @param contracts the application's contracts
     */
    public SentValues(Contracts contracts) {
        this.contracts = Objects.requireNonNull(contracts, "contracts");
    }

    /**
     * Watches a JSON body as it is read. The values of a body in which no unique rule is interested are not remembered.
     *
     * @param json the body's bytes
     * @param operation the operation that it is read for
     * @return the stream to read the body from
     */
    public JsonTextCheck watch(InputStream json, GuardedOperation operation) {
        return new JsonTextCheck(json, !wanted(operation).isEmpty());
    }

    /**
     * Takes a snapshot of a body that was just read.
     *
     * @param body the body: a map, or an object of the application's own class
     * @param operation the operation that it was read for
     * @param text the text that it was read from; {@code null} if that was no JSON
     * @return its simple values that a unique rule of the operation's resources is about, by name; none that the text does not hold
     */
    public Map<String, Object> snapshot(Object body, GuardedOperation operation, @Nullable JsonTextCheck text) {
        Set<String> wanted = wanted(operation);
        if (wanted.isEmpty() || text == null) {
            return Map.of();
        }
        Map<String, Object> values = new LinkedHashMap<>();
        if (body instanceof Map<?, ?> map) {
            wanted.forEach(name -> add(values, name, map.get(name)));
        } else {
            FIELDS.get(body.getClass()).forEach((name, field) -> {
                if (wanted.contains(name)) {
                    add(values, name, value(field, body));
                }
            });
        }
        values.values().removeIf(value -> !text.holds(value));
        return values;
    }

    /** Adds to the body's values those of the path that are the key of one of the operation's resources. */
    Map<String, ?> of(ClientRequest request) {
        Map<String, Object> values = new LinkedHashMap<>();
        Map<String, String> variables = request.pathVariables();
        for (Part part : request.operation().parts()) {
            ResourceContract<?> contract = contracts.find(part.resource());
            for (UniqueRule rule : rules(contract)) {
                if (contract != null && isOfKey(rule, contract) && isInPath(rule, contract, part, request)) {
                    rule.members().forEach(member -> add(values, member, variables.get(member)));
                }
            }
        }
        values.putAll(request.bodyValues());
        return values;
    }

    /** Returns whether the path certainly names the key: a variable of the same name may belong to the parent's. */
    private static boolean isInPath(UniqueRule rule, ResourceContract<?> contract, Part part, ClientRequest request) {
        Map<String, String> variables = request.pathVariables();
        return rule.members().size() > 1
                ? variables.keySet().containsAll(rule.members())
                : Objects.equals(
                        NamedResource.key(contract, part, request),
                        variables.get(rule.members().get(0)));
    }

    /** Returns whether a rule is about the key. One without columns is about those that a naming strategy makes of its members. */
    static boolean isOfKey(UniqueRule rule, ResourceContract<?> contract) {
        List<String> columns = rule.columns().isEmpty() ? rule.members() : rule.columns();
        return rule.scope().isEmpty() && words(columns).equals(words(contract.keyColumns()));
    }

    private static List<String> words(List<String> columns) {
        return columns.stream()
                .map(column -> column.replace("_", "").toLowerCase(Locale.ROOT))
                .toList();
    }

    private Set<String> wanted(GuardedOperation operation) {
        return names.computeIfAbsent(operation, this::names);
    }

    private Set<String> names(GuardedOperation operation) {
        Set<String> wanted = new HashSet<>();
        for (Class<?> resource : operation.resources()) {
            for (UniqueRule rule : rules(contracts.find(resource))) {
                wanted.addAll(rule.members());
                wanted.addAll(rule.columns());
            }
        }
        return wanted;
    }

    private static Set<UniqueRule> rules(@Nullable ResourceContract<?> contract) {
        Set<UniqueRule> rules = new HashSet<>();
        if (contract != null) {
            for (ConstraintRule rule : contract.constraints()) {
                if (rule instanceof UniqueRule unique) {
                    rules.add(unique);
                }
            }
        }
        return rules;
    }

    /** Returns the fields of an object of the application, by name; none of a class that is not open. */
    static Map<String, Field> members(Class<?> type) {
        return FIELDS.get(type);
    }

    static @Nullable Object value(Field field, Object body) {
        try {
            return field.get(body);
        } catch (IllegalAccessException e) {
            return null;
        }
    }

    /** Returns whether a value is one, and not an object with members of its own. */
    static boolean isSimple(@Nullable Object value) {
        return value instanceof CharSequence
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof Character
                || value instanceof Enum
                || value instanceof UUID
                || value instanceof TemporalAccessor
                || value instanceof Date
                || value instanceof URI;
    }

    private static void add(Map<String, Object> values, String name, @Nullable Object value) {
        if (value != null && isSimple(value)) {
            values.put(name, value);
        }
    }
}
