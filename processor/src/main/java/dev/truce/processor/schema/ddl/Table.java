package dev.truce.processor.schema.ddl;

import dev.truce.processor.schema.sql.Dialect;
import dev.truce.processor.schema.sql.Identifier;
import dev.truce.processor.schema.sql.SqlPlace;
import dev.truce.processor.schema.sql.TableName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A table in the state that the migrations read so far leave it in. */
public final class Table {
    private final SqlPlace place;
    private TableName name;
    private boolean opaque;
    private String collation = "";
    private final Map<String, Column> columns = new LinkedHashMap<>();
    private final List<UniqueKey> uniques = new ArrayList<>();
    private final List<ValueCheck> checks = new ArrayList<>();
    private final List<ForeignKey> foreignKeys = new ArrayList<>();
    private final List<Removed> removed = new ArrayList<>();

    /** A unique constraint that a later statement removed, and the place of that statement. */
    public record Removed(UniqueKey key, SqlPlace place) {}

    /**
     * A {@code CHECK} constraint.
     *
     * @param name its name; empty where the database chooses one that is not known
     * @param column the key of the column whose values the check lists; empty for any other condition
     * @param values the values that the column may have
     * @param place where it was declared
     */
    public record ValueCheck(Identifier name, String column, List<String> values, SqlPlace place) {

        public ValueCheck {
            values = List.copyOf(values);
        }

        ValueCheck renamed(Identifier to) {
            return new ValueCheck(to, column, values, place);
        }

        ValueCheck on(String other) {
            return new ValueCheck(name, other, values, place);
        }

        public String label() {
            return name.key().isEmpty() ? "CHECK" : name.shown();
        }
    }

    public Table(TableName name, SqlPlace place) {
        this.name = name;
        this.place = place;
    }

    public TableName name() {
        return name;
    }

    void rename(TableName to) {
        name = name.renamed(to);
    }

    /** The statement that creates the table. */
    public SqlPlace place() {
        return place;
    }

    /** Whether a statement that was not understood may have changed the table. */
    public boolean isOpaque() {
        return opaque;
    }

    void blur() {
        opaque = true;
    }

    public String collation() {
        return collation;
    }

    public void collate(String other) {
        collation = other;
    }

    public List<Column> columns() {
        return List.copyOf(columns.values());
    }

    @Nullable
    public Column column(String key) {
        return columns.get(key);
    }

    public List<UniqueKey> uniques() {
        return List.copyOf(uniques);
    }

    public List<ValueCheck> checks() {
        return List.copyOf(checks);
    }

    public List<ForeignKey> foreignKeys() {
        return List.copyOf(foreignKeys);
    }

    public List<Removed> removed() {
        return List.copyOf(removed);
    }

    void put(Column column) {
        columns.put(column.name().key(), column);
    }

    public void add(UniqueKey key) {
        uniques.add(key);
    }

    public void add(ValueCheck check) {
        checks.add(check);
    }

    public void add(ForeignKey key) {
        foreignKeys.add(key);
    }

    /** Changes a column if it exists. */
    void change(Identifier column, UnaryOperator<Column> change) {
        columns.computeIfPresent(column.key(), (key, old) -> change.apply(old));
    }

    void changeColumns(UnaryOperator<Column> change) {
        columns.replaceAll((key, old) -> change.apply(old));
    }

    void changeUniques(UnaryOperator<UniqueKey> change) {
        uniques.replaceAll(change);
    }

    void changeForeignKeys(UnaryOperator<ForeignKey> change) {
        foreignKeys.replaceAll(change);
    }

    void removeUniques(Predicate<UniqueKey> which, SqlPlace at) {
        uniques.stream().filter(which).forEach(key -> removed.add(new Removed(key, at)));
        uniques.removeIf(which);
    }

    void removeForeignKeys(Predicate<ForeignKey> which) {
        foreignKeys.removeIf(which);
    }

    /**
     * Drops a column with its constraints. In MySQL a constraint over several columns stays and loses only this column.
     */
    void dropColumn(Identifier column, Dialect dialect, SqlPlace at) {
        String key = column.key();
        columns.remove(key);
        if (dialect == Dialect.MYSQL) {
            uniques.replaceAll(unique -> unique.parts().size() > 1 ? unique.withoutColumn(key) : unique);
        }
        removeUniques(
                unique -> unique.parts().stream().anyMatch(part -> part.mentions(key))
                        || unique.condition().mentions(key),
                at);
        foreignKeys.removeIf(foreign -> foreign.columns().contains(key));
        checks.removeIf(check -> check.column().equals(key));
    }

    /** Renames a column, which keeps its position, and the column in its constraints. */
    void renameColumn(Identifier from, Identifier to) {
        List<Column> all = columns();
        columns.clear();
        all.forEach(column -> put(column.name().is(from) ? column.renamed(to) : column));
        uniques.replaceAll(unique -> unique.withRenamedColumn(from, to));
        foreignKeys.replaceAll(foreign -> foreign.withRenamedColumn(from, to));
        checks.replaceAll(check -> check.column().equals(from.key()) ? check.on(to.key()) : check);
    }

    boolean hasConstraint(Identifier constraint) {
        return constraintNames().anyMatch(constraint::is);
    }

    /** Whether the database chose the name of a constraint in a way that is not known. */
    boolean hasUnnamedConstraint() {
        return constraintNames().anyMatch(constraint -> constraint.key().isEmpty());
    }

    private Stream<Identifier> constraintNames() {
        return Stream.of(
                        uniques.stream().map(UniqueKey::name),
                        checks.stream().map(ValueCheck::name),
                        foreignKeys.stream().map(ForeignKey::name))
                .flatMap(names -> names);
    }

    void dropConstraint(Identifier constraint, SqlPlace at) {
        removeUniques(key -> key.name().is(constraint), at);
        checks.removeIf(check -> check.name().is(constraint));
        removeForeignKeys(foreign -> foreign.name().is(constraint));
    }

    void renameConstraint(Identifier from, Identifier to) {
        uniques.replaceAll(key -> key.name().is(from) ? key.renamed(to) : key);
        checks.replaceAll(check -> check.name().is(from) ? check.renamed(to) : check);
        foreignKeys.replaceAll(foreign -> foreign.name().is(from) ? foreign.renamed(to) : foreign);
    }
}
