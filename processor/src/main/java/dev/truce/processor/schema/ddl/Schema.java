package dev.truce.processor.schema.ddl;

import dev.truce.processor.model.Words;
import dev.truce.processor.schema.sql.Dialect;
import dev.truce.processor.schema.sql.Identifier;
import dev.truce.processor.schema.sql.SqlPlace;
import dev.truce.processor.schema.sql.SqlStatement;
import dev.truce.processor.schema.sql.TableName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** All tables and types as the migrations so far have left them, and what of them is not known. */
public final class Schema {
    static final String NOT_UNDERSTOOD = "is not understood";
    /** Of a table that is made from another, whose columns and constraints are not looked up. */
    static final String MADE_FROM_OTHERS = "makes the table from others";
    /** Of a table that was there before the first migration, or that a migration in Java makes. */
    static final String OF_UNKNOWN_TABLE = "is about a table that no migration creates";

    private final Dialect dialect;
    private final List<Table> tables = new ArrayList<>();
    private final Map<String, EnumType> enums = new LinkedHashMap<>();
    private final Set<String> foldingTypes = new TreeSet<>(Set.of("citext", "varchar_ignorecase"));
    private final Set<String> foldingCollations = new TreeSet<>(Set.of("nocase"));
    private final List<Skipped> skipped = new ArrayList<>();
    private boolean opaque;

    /** An enum type of the database; without values if they are not known. */
    public record EnumType(Identifier name, List<String> values, SqlPlace place) {
        public EnumType {
            values = List.copyOf(values);
        }
    }

    /** A statement whose effect is not known, why, and what it may have changed: one table, one type, or anything. */
    public record Skipped(
            SqlStatement statement,
            String reason,
            @Nullable Table table,
            @Nullable Identifier type) {}

    public Schema(Dialect dialect) {
        this.dialect = dialect;
    }

    public Dialect dialect() {
        return dialect;
    }

    /** Whether anything may have been changed by what was not understood. */
    public boolean isOpaque() {
        return opaque;
    }

    /** Whether there is no table, and none could be. */
    public boolean isEmpty() {
        return tables.isEmpty() && !opaque;
    }

    public List<Skipped> skipped() {
        return List.copyOf(skipped);
    }

    public List<Table> tables() {
        return List.copyOf(tables);
    }

    public void add(Table table) {
        tables.add(table);
    }

    void remove(Table table) {
        tables.remove(table);
        for (Table other : tables) {
            other.removeForeignKeys(foreign -> foreign.target().is(table.name()));
        }
    }

    /** The table that a resource names, or its entity: as it is, or in snake case, as naming strategies have it. */
    @Nullable
    public Table declared(String name) {
        Table table = table(TableName.of(name));
        return table == null ? table(TableName.of(Words.underscored(name))) : table;
    }

    /** The table of a name; without a schema on one side, the only one of this name. */
    @Nullable
    public Table table(TableName name) {
        List<Table> named = tables.stream()
                .filter(table -> table.name().name().is(name.name()))
                .toList();
        for (Table table : named) {
            if (table.name().is(name)) {
                return table;
            }
        }
        boolean fits = named.size() == 1
                && (name.schema().isEmpty() || named.get(0).name().schema().isEmpty());
        return fits ? named.get(0) : null;
    }

    /** The table of a name; one that was made before the first migration is unknown but for its name. */
    public Table known(TableName name, SqlStatement statement) {
        Table table = table(name);
        if (table == null) {
            table = new Table(name, statement.place());
            tables.add(table);
            skip(statement, table, OF_UNKNOWN_TABLE);
        }
        return table;
    }

    @Nullable
    public EnumType enumType(String key) {
        return enums.get(key);
    }

    public void put(EnumType type) {
        enums.put(type.name().key(), type);
    }

    void removeEnum(String key) {
        enums.remove(key);
    }

    void addFoldingType(String key) {
        foldingTypes.add(key);
    }

    void addFoldingCollation(String key) {
        foldingCollations.add(key);
    }

    boolean isFolding(String type) {
        return foldingTypes.contains(type);
    }

    boolean isFoldingCollation(String key) {
        return key.endsWith("_ci") || key.contains("_ci_") || foldingCollations.contains(key);
    }

    /** Whether two texts in a column that differ in case only are equal. */
    public boolean ignoresCase(Table table, Column column) {
        if (foldingTypes.contains(column.type())) {
            return true;
        }
        String collation = column.collation().isEmpty() ? table.collation() : column.collation();
        if (collation.isEmpty()) {
            return dialect.ignoresCase();
        }
        return isFoldingCollation(collation);
    }

    /** Takes note of a statement that may have changed one table. */
    void skip(SqlStatement statement, TableName name) {
        skip(statement, known(name, statement), NOT_UNDERSTOOD);
    }

    /** Takes note of a statement that leaves a table unknown; once for each. */
    void skip(SqlStatement statement, Table table, String reason) {
        table.blur();
        boolean noted =
                skipped.stream().anyMatch(other -> other.statement().equals(statement) && table.equals(other.table()));
        if (!noted) {
            skipped.add(new Skipped(statement, reason, table, null));
        }
    }

    /** Takes note of a statement that may have changed one type. */
    void skipType(SqlStatement statement, Identifier name) {
        put(new EnumType(name, List.of(), statement.place()));
        skipped.add(new Skipped(statement, NOT_UNDERSTOOD, null, name));
    }

    /** Takes note of a statement that may have changed anything. */
    void skip(SqlStatement statement) {
        opaque = true;
        skipped.add(new Skipped(statement, NOT_UNDERSTOOD, null, null));
    }
}
