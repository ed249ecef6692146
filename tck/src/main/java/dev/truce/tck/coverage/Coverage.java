package dev.truce.tck.coverage;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which documented conflicts were provoked.
 *
 * @param tests the tests that provoked each documented conflict; none of one that was not provoked
 * @param undocumented what was answered though no document lists it, with the tests that provoked it
 */
record Coverage(
        SortedMap<DocumentedConflict, SortedSet<String>> tests, SortedMap<String, SortedSet<String>> undocumented) {

    static Coverage of(
            SortedSet<DocumentedConflict> documented,
            Map<DocumentedConflict, Set<String>> provoked,
            Map<ProvokedConflict, Set<String>> undocumented) {
        SortedMap<DocumentedConflict, SortedSet<String>> tests = new TreeMap<>();
        documented.forEach(conflict -> tests.put(conflict, new TreeSet<>(provoked.getOrDefault(conflict, Set.of()))));
        SortedMap<String, SortedSet<String>> others = new TreeMap<>();
        undocumented.forEach((conflict, by) -> others.put(conflict.toString(), new TreeSet<>(by)));
        return new Coverage(tests, others);
    }

    SortedSet<Operation> operations() {
        SortedSet<Operation> operations = new TreeSet<>();
        tests.keySet().forEach(conflict -> operations.add(conflict.operation()));
        return operations;
    }

    /** The codes of all problem types, which are the columns of the table. */
    SortedSet<String> codes() {
        SortedSet<String> codes = new TreeSet<>();
        tests.keySet().forEach(conflict -> codes.add(conflict.code()));
        return codes;
    }

    List<DocumentedConflict> of(Operation operation) {
        return tests.keySet().stream()
                .filter(conflict -> conflict.operation().equals(operation))
                .toList();
    }

    boolean isProvoked(DocumentedConflict conflict) {
        return !testsOf(conflict).isEmpty();
    }

    SortedSet<String> testsOf(DocumentedConflict conflict) {
        return tests.getOrDefault(conflict, new TreeSet<>());
    }

    long demanded() {
        return tests.keySet().stream().filter(DocumentedConflict::isDemanded).count();
    }

    long provoked() {
        return tests.keySet().stream()
                .filter(conflict -> conflict.isDemanded() && isProvoked(conflict))
                .count();
    }

    /** The share that was provoked of what is demanded, from 0 to 1. */
    double share() {
        return demanded() == 0 ? 1 : (double) provoked() / demanded();
    }

    String summary() {
        return provoked() + " of " + demanded() + " documented conflicts provoked (" + percent(share()) + ")";
    }

    /** The conflicts that are still to be provoked. */
    List<String> missing() {
        return tests.keySet().stream()
                .filter(conflict -> conflict.isDemanded() && !isProvoked(conflict))
                .map(conflict -> conflict.operation() + " " + conflict.status() + " " + conflict.code())
                .toList();
    }

    /** A share as people read it, rounded down so that 100 % is all. */
    static String percent(double share) {
        return String.format(Locale.ROOT, "%d %%", (int) Math.floor(share * 100));
    }
}
