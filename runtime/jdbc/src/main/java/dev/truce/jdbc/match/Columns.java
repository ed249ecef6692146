package dev.truce.jdbc.match;

import dev.truce.jdbc.name.NameScanner;
import dev.truce.jdbc.violation.IndexedColumn;
import java.util.ArrayList;
import java.util.List;

/**
 * The columns that are unique together.
 *
 * @param names the declared columns, with those of the scope
 * @param ignoresCase whether an index over {@code lower(…)} or {@code upper(…)} of them is meant as well
 */
record Columns(List<String> names, boolean ignoresCase) {

    Columns {
        names = List.copyOf(names);
    }

    /** Whether an index has exactly these columns, in any order. */
    boolean areThoseOf(List<IndexedColumn> indexed) {
        if (names.isEmpty() || names.size() != indexed.size()) {
            return false;
        }
        List<String> open = new ArrayList<>(names);
        for (IndexedColumn column : indexed) {
            boolean found = (ignoresCase || !column.isCaseFolded()) && removeFirst(open, column.name());
            if (!found) {
                return false;
            }
        }
        return true;
    }

    private static boolean removeFirst(List<String> open, String told) {
        for (int i = 0; i < open.size(); i++) {
            if (Names.isSame(told, open.get(i))) {
                open.remove(i);
                return true;
            }
        }
        return false;
    }

    /** Whether two sets of declared columns are the same. */
    boolean areSame(List<String> others) {
        return areThoseOf(others.stream()
                .map(name -> new IndexedColumn(NameScanner.simple(name), false))
                .toList());
    }
}
