package dev.truce.processor.schema.ddl;

import dev.truce.processor.diagnostic.DiagnosticCode;
import dev.truce.processor.diagnostic.Finding;
import dev.truce.processor.schema.sql.SqlFile;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Flyway's order: versioned migrations by their numbers, then repeatable migrations by their descriptions. */
public final class MigrationOrder {
    private static final Pattern NAME = Pattern.compile("(?:.*/)?(?:([VB])([0-9]+(?:[._][0-9]+)*)|(R))__(.*)\\.sql");
    private static final Pattern UNDO = Pattern.compile("(?:.*/)?U[0-9].*__.*\\.sql");
    private static final Comparator<Entry> ORDER = ((Comparator<Entry>) Entry::compareVersion)
            .thenComparing(Entry::baseline, Comparator.reverseOrder())
            .thenComparing(Entry::description);

    private final List<SqlFile> plain = new ArrayList<>();
    private final List<Entry> versioned = new ArrayList<>();
    private final List<Entry> repeatable = new ArrayList<>();

    private MigrationOrder() {}

    /**
     * A migration and its position in the order.
     *
     * @param version the numbers of its version; empty for a repeatable migration
     * @param baseline whether it replaces all versions up to its own
     * @param description the description of a repeatable migration; empty for versions, which it does not order
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

        private String folder() {
            return file.name().substring(0, file.name().lastIndexOf('/') + 1);
        }

        Finding twin(Entry other) {
            String another = "give one of them another";
            return Finding.nowhere(
                    DiagnosticCode.SCHEMA_SAME_VERSION,
                    file.name(),
                    other.file.name(),
                    version.isEmpty() ? "description" : "version",
                    folder().equals(other.folder()) ? another : another + ", or let truce.schema name one folder only");
        }
    }

    public static boolean isMigration(String name) {
        return NAME.matcher(name).matches();
    }

    public static MigrationOrder of(Collection<SqlFile> files) {
        MigrationOrder order = new MigrationOrder();
        files.forEach(order::add);
        order.versioned.sort(ORDER);
        order.repeatable.sort(ORDER);
        return order;
    }

    private void add(SqlFile file) {
        Matcher name = NAME.matcher(file.name());
        if (!name.matches()) {
            if (!UNDO.matcher(file.name()).matches()) {
                plain.add(file);
            }
        } else if (name.group(3) == null) {
            List<BigInteger> version =
                    Stream.of(name.group(2).split("[._]")).map(BigInteger::new).toList();
            versioned.add(new Entry(file, version, name.group(1).equals("B"), ""));
        } else {
            repeatable.add(new Entry(file, List.of(), false, name.group(4).replace('_', ' ')));
        }
    }

    /** Returns the files in order; files that do not follow the naming scheme come first, in the order of the option. */
    public List<SqlFile> files() {
        return Stream.of(
                        plain.stream(),
                        fromLastBaseline().stream().map(Entry::file),
                        repeatable.stream().map(Entry::file))
                .flatMap(part -> part)
                .toList();
    }

    /** Finds migrations with the same version or description; Flyway refuses them even before a baseline. */
    public List<Finding> twins() {
        List<Finding> twins = new ArrayList<>();
        for (List<Entry> entries : List.of(versioned, repeatable)) {
            for (int i = 1; i < entries.size(); i++) {
                Entry before = entries.get(i - 1);
                if (ORDER.compare(before, entries.get(i)) == 0) {
                    twins.add(before.twin(entries.get(i)));
                }
            }
        }
        return twins;
    }

    private List<Entry> fromLastBaseline() {
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
