package dev.truce.processor.schema.ddl;

import dev.truce.processor.schema.sql.Identifier;
import dev.truce.processor.schema.sql.SqlPlace;
import dev.truce.processor.schema.sql.TableName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A table as the migrations so far have left it. */
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

    /** A unique constraint that was there once, and what removed it. */
    public record Removed(UniqueKey key, SqlPlace place) {}

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

    /** Where it was created. */
    public SqlPlace place() {
        return place;
    }

    /** Whether something may have changed it that was not understood. */
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

    /** Changes a column, if there is one. */
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

    void changeChecks(UnaryOperator<ValueCheck> change) {
        checks.replaceAll(change);
    }

    void removeUniques(Predicate<UniqueKey> which, SqlPlace at) {
        uniques.stream().filter(which).forEach(key -> removed.add(new Removed(key, at)));
        uniques.removeIf(which);
    }

    void removeForeignKeys(Predicate<ForeignKey> which) {
        foreignKeys.removeIf(which);
    }

    void removeChecks(Predicate<ValueCheck> which) {
        checks.removeIf(which);
    }

    void removeColumn(Identifier column) {
        columns.remove(column.key());
    }

    /** Keeps the order of the columns. */
    void renameColumn(Identifier from, Identifier to) {
        List<Column> all = columns();
        columns.clear();
        all.forEach(column -> put(column.name().is(from) ? column.renamed(to) : column));
    }
}
