package dev.truce.processor.schema.ddl;

import dev.truce.processor.schema.sql.Dialect;
import dev.truce.processor.schema.sql.Identifier;
import dev.truce.processor.schema.sql.SqlPlace;
import dev.truce.processor.schema.sql.SqlStatement;
import dev.truce.processor.schema.sql.TableName;
import dev.truce.runtime.vocabulary.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** All tables and types after the migrations read so far, and the statements whose effect is not known. */
public final class Schema {
    static final String NOT_UNDERSTOOD = "is not understood";
    /** The reason for a statement that runs under a condition that is not known to hold. */
    static final String CONDITIONAL = "runs only under a condition";
    /** The reason for a table that is made from another one, whose columns and constraints are not looked up. */
    static final String MADE_FROM_OTHERS = "makes the table from others";
    /** The reason for a table that exists before the first migration, or that a migration in Java creates. */
    static final String OF_UNKNOWN_TABLE = "is about a table that no migration creates";

    private final Dialect dialect;
    private final List<Table> tables = new ArrayList<>();
    private final Map<String, EnumType> enums = new LinkedHashMap<>();
    private final Set<String> foldingTypes = new TreeSet<>(Set.of("citext", "varchar_ignorecase"));
    private final Set<String> foldingCollations = new TreeSet<>(Set.of("nocase"));
    private final List<Skipped> skipped = new ArrayList<>();
    private final Set<String> possible = new TreeSet<>();
    private boolean opaque;

    /** An enum type of the database; without values where they are not known. */
    public record EnumType(Identifier name, List<String> values, SqlPlace place) {
        public EnumType {
            values = List.copyOf(values);
        }
    }

    /** A statement whose effect is not known, the reason, and what it may have changed: a table, a type, or (both null) anything. */
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

    /** Records a name that a statement may have given to a table. */
    void mayHave(Identifier name) {
        possible.add(name.key());
    }

    /** Whether a table may exist that is not among {@link #tables()}. */
    public boolean mayHave(TableName name) {
        return opaque
                || possible.contains(name.name().key())
                || tables.stream().anyMatch(table -> table.name().name().mayBe(name.name()));
    }

    /** Whether there is certainly no table. */
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

    /** Renames a table, also in the foreign keys that refer to it. */
    void rename(Table table, TableName to) {
        TableName from = table.name();
        table.rename(to);
        for (Table other : tables) {
            other.changeForeignKeys(foreign ->
                    table(foreign.target()) == table || foreign.target().is(from) ? foreign.to(table.name()) : foreign);
        }
    }

    /** Finds the table that a resource or its entity names: as written, or in snake case as naming strategies spell it. */
    @Nullable
    public Table declared(String name) {
        Table table = table(TableName.of(name));
        return table == null ? table(TableName.of(Words.underscored(name))) : table;
    }

    /** Finds a table. Where one side has no schema, the only table of that name counts. */
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

    /** Finds a table, or adds one of which only the name is known because no migration creates it. */
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

    /** Whether a column treats texts that differ only in case as equal. */
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

    /** Records a statement that may have changed one table. */
    void skip(SqlStatement statement, TableName name) {
        skip(statement, known(name, statement), NOT_UNDERSTOOD);
    }

    /** Records once per table that a statement leaves the table unknown. */
    void skip(SqlStatement statement, Table table, String reason) {
        table.blur();
        boolean noted =
                skipped.stream().anyMatch(other -> other.statement().equals(statement) && table.equals(other.table()));
        if (!noted) {
            skipped.add(new Skipped(statement, reason, table, null));
        }
    }

    /** Records a statement that may have changed one type. */
    void skipType(SqlStatement statement, Identifier name) {
        put(new EnumType(name, List.of(), statement.place()));
        skipped.add(new Skipped(statement, NOT_UNDERSTOOD, null, name));
    }

    /** Records a statement that may have changed anything that exists at that time. */
    void skip(SqlStatement statement) {
        opaque = true;
        tables.forEach(Table::blur);
        enums.replaceAll((key, type) -> new EnumType(type.name(), List.of(), type.place()));
        skipped.add(new Skipped(statement, NOT_UNDERSTOOD, null, null));
    }
}
