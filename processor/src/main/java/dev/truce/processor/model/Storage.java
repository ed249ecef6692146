package dev.truce.processor.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a resource is stored, as far as a statement needs it that compares a row before it writes it.
 *
 * @param table its table; empty where it is not known, and then nothing else is
 * @param columns the column of each member by the member's name
 * @param keyColumns the columns of its key
 * @param joinedTables the other tables that hold parts of its rows
 * @param state how its state is stored; {@code null} where it has none, or no statement is to compare it
 * @param writer who writes its rows
 * @param softDeleted whether a delete keeps the row
 */
public record Storage(
        String table,
        Map<String, String> columns,
        List<String> keyColumns,
        List<String> joinedTables,
        @Nullable StateStorage state,
        Writer writer,
        boolean softDeleted) {

    /** Who compares the version of a row, and writes it. */
    public enum Writer {
        /** The application's own statements. */
        APPLICATION,
        /** A persistence provider, which knows the version by an annotation of its own. */
        PROVIDER
    }

    /** The storage of a resource whose table is unknown. */
    public static final Storage UNKNOWN = of("");

    public Storage {
        columns = Map.copyOf(columns);
        keyColumns = List.copyOf(keyColumns);
        joinedTables = List.copyOf(joinedTables);
    }

    /** A table of which nothing but its name is known. */
    public static Storage of(String table) {
        return new Storage(table, Map.of(), List.of(), List.of(), null, Writer.APPLICATION, false);
    }

    /** The column of a member where it is known, else the name itself. */
    public String column(String name) {
        return columns.getOrDefault(name, name);
    }
}
