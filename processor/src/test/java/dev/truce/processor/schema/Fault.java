package dev.truce.processor.schema;

import java.util.function.UnaryOperator;

/**
 * A change of the shop's migrations.
 *
 * @param name what is wrong
 * @param change how it gets into the migrations
 */
record Fault(String name, UnaryOperator<History> change) {

    static Fault of(String name) {
        return new Fault(name, history -> history);
    }

    Fault replacing(String file, String from, String to) {
        return changed(history -> history.replace(file, from, to));
    }

    /** With one more migration at the end. */
    Fault migratedBy(String sql) {
        return changed(history -> history.with("V31__fault.sql", sql));
    }

    Fault changed(UnaryOperator<History> next) {
        return new Fault(name, history -> next.apply(change.apply(history)));
    }

    History planted(History history) {
        return change.apply(history);
    }

    @Override
    public String toString() {
        return name;
    }
}
