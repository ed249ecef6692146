package dev.truce.processor.schema;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Flyway's order: by the numbers of the versions, then the repeatable migrations by their descriptions. */
final class MigrationOrder {
    private static final Pattern NAME = Pattern.compile("(?:.*/)?(?:([VB])([0-9]+(?:[._][0-9]+)*)|(R))__(.*)\\.sql");
    private static final Pattern UNDO = Pattern.compile("(?:.*/)?U[0-9].*__.*\\.sql");

    private MigrationOrder() {}

    /**
     * A file's part in the order.
     *
     * @param version its numbers; empty for what has none
     * @param baseline whether it stands for all versions up to its own
     */
    private record Entry(SqlFile file, List<BigInteger> version, boolean baseline, String description) {

        int compareVersion(Entry other) {
            for (int i = 0; i < Math.max(version.size(), other.version.size()); i++) {
                int order = number(i).compareTo(other.number(i));
                if (order != 0) {
                    return order;
                }
            }
            return 0;
        }

        private BigInteger number(int index) {
            return index < version.size() ? version.get(index) : BigInteger.ZERO;
        }
    }

    static boolean isMigration(String name) {
        return NAME.matcher(name).matches();
    }

    /** Files that are no migrations come first, in the order in which they were named. */
    static List<SqlFile> sort(List<SqlFile> files) {
        List<SqlFile> plain = new ArrayList<>();
        List<Entry> versioned = new ArrayList<>();
        List<Entry> repeatable = new ArrayList<>();
        for (SqlFile file : files) {
            Matcher name = NAME.matcher(file.name());
            if (!name.matches()) {
                if (!UNDO.matcher(file.name()).matches()) {
                    plain.add(file);
                }
            } else if (name.group(3) == null) {
                List<BigInteger> version = Stream.of(name.group(2).split("[._]"))
                        .map(BigInteger::new)
                        .toList();
                versioned.add(new Entry(file, version, name.group(1).equals("B"), name.group(4)));
            } else {
                repeatable.add(new Entry(file, List.of(), false, name.group(4)));
            }
        }
        versioned.sort(Comparator.comparing(Entry::baseline, Comparator.reverseOrder()));
        versioned.sort(Entry::compareVersion);
        repeatable.sort(Comparator.comparing(Entry::description));
        return Stream.of(
                        plain.stream(),
                        fromLastBaseline(versioned).stream().map(Entry::file),
                        repeatable.stream().map(Entry::file))
                .flatMap(part -> part)
                .toList();
    }

    private static List<Entry> fromLastBaseline(List<Entry> versioned) {
        int last = versioned.size() - 1;
        while (last >= 0 && !versioned.get(last).baseline()) {
            last--;
        }
        if (last < 0) {
            return versioned;
        }
        Entry baseline = versioned.get(last);
        return versioned.stream()
                .filter(entry -> entry.equals(baseline) || entry.compareVersion(baseline) > 0)
                .toList();
    }
}
