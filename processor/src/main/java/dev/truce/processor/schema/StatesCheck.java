package dev.truce.processor.schema;

import dev.truce.processor.diagnostic.DiagnosticCode;
import dev.truce.processor.diagnostic.Finding;
import dev.truce.processor.model.Lifecycle;
import dev.truce.processor.model.State;
import dev.truce.processor.schema.ddl.Column;
import dev.truce.processor.schema.ddl.Schema;
import dev.truce.processor.schema.ddl.Table.ValueCheck;
import dev.truce.processor.schema.sql.SqlPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Checks the states of a lifecycle against the values that the database allows in their column. */
final class StatesCheck {
    private final ResourceTable owner;
    private final Lifecycle lifecycle;
    private final List<Finding> findings = new ArrayList<>();

    private StatesCheck(ResourceTable owner, Lifecycle lifecycle) {
        this.owner = owner;
        this.lifecycle = lifecycle;
    }

    static List<Finding> check(ResourceTable owner) {
        Lifecycle lifecycle = owner.resource().lifecycle();
        if (lifecycle == null) {
            return List.of();
        }
        Column column = owner.columns().of(lifecycle.member());
        if (column == null) {
            return List.of(owner.noColumn(lifecycle.member(), lifecycle.location()));
        }
        StatesCheck check = new StatesCheck(owner, lifecycle);
        check.run(column);
        return check.findings;
    }

    /** Whether the states of a resource are stored in a column of a type. */
    static boolean isOfType(ResourceTable owner, String type) {
        Lifecycle lifecycle = owner.resource().lifecycle();
        Column column = lifecycle == null ? null : owner.columns().of(lifecycle.member());
        return column != null && column.type().equals(type);
    }

    private void run(Column column) {
        compare("The type of " + column.name(), column.place(), column.values());
        Schema.EnumType type = owner.schema().enumType(column.type());
        if (type != null) {
            compare("The type '" + type.name() + "'", type.place(), type.values());
        }
        for (ValueCheck check : owner.table().checks()) {
            if (check.column().equals(column.name().key())) {
                compare("'" + check.label() + "'", check.place(), check.values());
            }
        }
    }

    /** Compares the values with the states. Values without any common name, such as codes of one letter, encode them differently. */
    private void compare(String subject, SqlPlace place, List<String> values) {
        Map<String, String> allowed = new TreeMap<>();
        values.forEach(value -> allowed.put(folded(value), value));
        List<String> missing = new ArrayList<>();
        Set<String> known = new TreeSet<>();
        for (State state : lifecycle.states()) {
            List<String> names = List.of(folded(state.name()), folded(state.wireName()));
            if (names.stream().noneMatch(allowed::containsKey)) {
                missing.add(state.name());
            }
            known.addAll(names);
        }
        List<String> surplus =
                values.stream().filter(value -> !known.contains(folded(value))).toList();
        boolean related = surplus.size() < values.size();
        if (related && !(missing.isEmpty() && surplus.isEmpty())) {
            findings.add(owner.finding(
                    DiagnosticCode.SCHEMA_STATES,
                    lifecycle.location(),
                    subject,
                    place,
                    difference(missing, surplus),
                    String.join(
                            ", ", lifecycle.states().stream().map(State::name).toList())));
        }
    }

    private static String difference(List<String> missing, List<String> surplus) {
        List<String> parts = new ArrayList<>();
        if (!missing.isEmpty()) {
            parts.add("does not allow " + String.join(", ", missing));
        }
        if (!surplus.isEmpty()) {
            String verb = surplus.size() == 1 ? ", which is not a state" : ", which are not states";
            parts.add("allows " + String.join(", ", surplus) + verb);
        }
        return String.join(", and ", parts);
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    }
}
