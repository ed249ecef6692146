package dev.truce.jdbc;

import dev.truce.runtime.Collision;
import dev.truce.runtime.Lifecycle;
import dev.truce.runtime.ProblemStyle;
import dev.truce.runtime.ResourceContract;
import dev.truce.runtime.UniqueRule;
import dev.truce.runtime.generated.StateColumn;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The table of a resource, with names quoted for one database. */
final class RowTarget {

    private static final int MOST_COLUMNS = 1_000;

    private final ResourceContract<?> contract;
    private final Dialect dialect;
    private final Identifiers identifiers;
    private final String table;
    private final List<String> scope;
    private final List<String> rowColumns;
    private final String selected;
    private final @Nullable LifecycleStates<?> states;
    /** Quoted names by the declared ones: quoting a name costs as much as the rest of the statement's text. */
    private final Map<String, String> quoted = new ConcurrentHashMap<>();

    RowTarget(ResourceContract<?> contract, Dialect dialect) {
        this.contract = Objects.requireNonNull(contract, "contract");
        this.dialect = Objects.requireNonNull(dialect, "dialect");
        this.identifiers = Identifiers.of(dialect);
        String declared = contract.table();
        if (declared == null || contract.keyColumns().isEmpty()) {
            throw new IllegalArgumentException("table or key of " + contract + " are not known");
        }
        if (contract.isWrittenByProvider()) {
            throw new IllegalArgumentException("a persistence provider writes " + contract
                    + " and compares its version; name the table in @ApiResource to write it with statements, too");
        }
        this.table = identifiers.quoteQualified(declared);
        Set<String> columns = new LinkedHashSet<>();
        contract.constraints().forEach(rule -> {
            if (rule instanceof UniqueRule unique) {
                columns.addAll(unique.scope());
            }
        });
        contract.keyColumns().forEach(columns::remove);
        this.scope = List.copyOf(columns);
        this.rowColumns = Stream.concat(contract.keyColumns().stream(), scope.stream())
                .map(identifiers::quote)
                .toList();
        StateColumn<?> state = contract.stateColumn();
        this.selected = selected(state);
        Lifecycle<?> lifecycle = contract.lifecycle();
        this.states = lifecycle == null || state == null ? null : LifecycleStates.of(lifecycle, state);
    }

    private String selected(@Nullable StateColumn<?> state) {
        List<String> compared = new ArrayList<>();
        String version = versionColumn();
        if (version != null) {
            compared.add(identifiers.quote(version));
        }
        if (state != null) {
            compared.add(identifiers.quote(state.column()));
        }
        return compared.isEmpty() ? "1" : String.join(", ", compared);
    }

    ResourceContract<?> contract() {
        return contract;
    }

    Dialect dialect() {
        return dialect;
    }

    String table() {
        return table;
    }

    List<String> scope() {
        return scope;
    }

    /** The quoted columns that identify a row: those of the key, then those of the scope. */
    List<String> rowColumns() {
        return rowColumns;
    }

    String quote(String column) {
        String known = quoted.get(column);
        if (known != null) {
            return known;
        }
        String name = identifiers.quote(column);
        if (quoted.size() < MOST_COLUMNS) { // a program may take the names of columns from a request
            quoted.put(column, name);
        }
        return name;
    }

    @Nullable
    String versionColumn() {
        return contract.version() == null ? null : contract.versionColumn();
    }

    /** A parameter's place, cast where the column's type needs it: other databases take texts for their enum types. */
    String stateParameter(StateColumn<?> column) {
        String type = column.databaseType();
        return type == null || dialect != Dialect.POSTGRESQL
                ? "?"
                : "CAST(? AS " + identifiers.quoteQualified(type) + ")";
    }

    void checkDeletable() {
        if (contract.isSoftDeleted()) {
            throw new IllegalStateException(contract + " keeps its rows when deleted: update them instead");
        }
    }

    /** The states in which a row may be deleted; {@code null} where the state does not matter. */
    @Nullable
    StateCondition<?> deletableStates() {
        Lifecycle<?> lifecycle = contract.lifecycle();
        if (lifecycle == null || lifecycle.deletableConflict(null) == null) {
            return null;
        }
        return states().deletable();
    }

    /** Returns the states in which the lifecycle allows a write. */
    LifecycleStates<?> states() {
        if (states == null) {
            throw new IllegalStateException("it is not known how " + contract + " stores a state");
        }
        return states;
    }

    Collision collision() {
        ProblemStyle style = contract.problemTypes().isEmpty()
                ? ProblemStyle.DEFAULT
                : contract.problemTypes().get(0).definition().style();
        return Collision.of(style, 1);
    }

    /** {@code SELECT}s version and state of a row, as the latest commit has them. */
    SqlText question(RowCondition condition) {
        SqlBuilder sql = new SqlBuilder().add("SELECT " + selected + " FROM " + table);
        condition.appendRow(sql);
        boolean snapshots = dialect == Dialect.MYSQL || dialect == Dialect.MARIADB;
        return sql.add(snapshots ? " LOCK IN SHARE MODE" : "").build();
    }
}
