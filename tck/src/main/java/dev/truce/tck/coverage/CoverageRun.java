package dev.truce.tck.coverage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A run of tests, from its first annotated class to its end. Several tests and several requests may run at once. */
@SuppressWarnings("deprecation") // JUnit closes what is AutoCloseable since 5.13 only
final class CoverageRun implements AutoCloseable, ExtensionContext.Store.CloseableResource {

    /** The codes that any operation can meet: the database is away or cannot store a value. */
    private static final Set<String> NOT_OF_AN_OPERATION = Set.of("UNAVAILABLE", "UNSTORABLE_VALUE");

    private final Path directory;
    private final SortedSet<DocumentedConflict> documented;
    private final Map<String, RunningTest> running = new ConcurrentHashMap<>();
    private final Map<DocumentedConflict, Set<String>> provoked = new ConcurrentHashMap<>();
    private final Map<ProvokedConflict, Set<String>> undocumented = new ConcurrentHashMap<>();
    private final Map<String, Set<ProvokedConflict>> unreported = new ConcurrentHashMap<>();
    private volatile double minimum;

    CoverageRun(Path directory, SortedSet<DocumentedConflict> documented) {
        this.directory = directory;
        this.documented = documented;
    }

    static CoverageRun start(Path directory) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        CoverageRun run = new CoverageRun(directory, ConflictDocuments.read(loader));
        CoverageRecorder.add(run);
        return run;
    }

    synchronized void demand(double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("The minimum must be from 0 to 1: " + share);
        }
        minimum = Math.max(minimum, share);
    }

    void started(RunningTest test) {
        running.put(test.id(), test);
    }

    /** Ends a test that has failed anyway. */
    void abandoned(RunningTest test) {
        running.remove(test.id());
        unreported.remove(test.name());
    }

    /** Ends a test, and fails it if it alone provoked what no document lists. */
    void finished(RunningTest test) {
        running.remove(test.id());
        Set<ProvokedConflict> own = unreported.remove(test.name());
        if (own != null) {
            throw new AssertionError(complaint(own));
        }
    }

    void provoked(ProvokedConflict conflict) {
        if (NOT_OF_AN_OPERATION.contains(conflict.code())) {
            return;
        }
        List<RunningTest> tests = tests();
        String by = name(tests);
        DocumentedConflict known = find(conflict);
        if (known != null) {
            provoked.computeIfAbsent(known, key -> ConcurrentHashMap.newKeySet())
                    .add(by);
            return;
        }
        undocumented
                .computeIfAbsent(conflict, key -> ConcurrentHashMap.newKeySet())
                .add(by);
        if (tests.size() == 1) {
            unreported.computeIfAbsent(by, key -> ConcurrentHashMap.newKeySet()).add(conflict);
        }
    }

    /** Which tests may have sent the request: the one on this thread, as with MockMvc, or else each that is running. */
    private List<RunningTest> tests() {
        Collection<RunningTest> all = running.values();
        List<RunningTest> innermost = all.stream()
                .filter(test -> all.stream().noneMatch(test::isParentOf))
                .toList();
        Thread thread = Thread.currentThread();
        List<RunningTest> here =
                innermost.stream().filter(test -> test.thread() == thread).toList();
        return here.isEmpty() ? innermost : here;
    }

    private static String name(List<RunningTest> tests) {
        return switch (tests.size()) {
            case 0 -> "outside of tests";
            case 1 -> tests.get(0).name();
            default -> "one of " + tests.size() + " parallel tests";
        };
    }

    private @Nullable DocumentedConflict find(ProvokedConflict conflict) {
        List<Operation> operations = operations(conflict);
        return operations.size() != 1
                ? null
                : documented.stream()
                        .filter(known -> known.operation().equals(operations.get(0)) && conflict.isOf(known))
                        .findFirst()
                        .orElse(null);
    }

    private List<Operation> operations(ProvokedConflict conflict) {
        List<Operation> ofMethod = documented.stream()
                .map(DocumentedConflict::operation)
                .distinct()
                .filter(operation -> operation.method().equals(conflict.method()))
                .toList();
        List<Operation> exact = ofMethod.stream()
                .filter(operation -> operation.isAt(conflict.route()))
                .toList();
        return exact.isEmpty()
                ? ofMethod.stream()
                        .filter(operation -> operation.isBelow(conflict.route()))
                        .toList()
                : exact;
    }

    /** The conflicts provoked so far. */
    Coverage coverage() {
        return Coverage.of(documented, provoked, undocumented);
    }

    /** Writes the reports, and fails the run if a demand is not met. */
    @Override
    public void close() throws IOException {
        CoverageRecorder.remove(this);
        Coverage coverage = coverage();
        CoverageReports.write(coverage, directory);
        List<String> complaints = new ArrayList<>();
        if (coverage.share() < minimum) {
            complaints.add(coverage.summary() + ", where " + Coverage.percent(minimum) + " are demanded; missing:\n"
                    + String.join("\n", coverage.missing()) + "\nSee "
                    + directory.resolve("coverage.html").toAbsolutePath());
        }
        if (!undocumented.isEmpty()) {
            complaints.add(complaint(undocumented.keySet()));
        }
        if (!complaints.isEmpty()) {
            throw new AssertionError(String.join("\n", complaints));
        }
    }

    private static String complaint(Set<ProvokedConflict> conflicts) {
        return conflicts.stream()
                .map(conflict -> conflict + ", which its document does not list")
                .sorted()
                .collect(Collectors.joining("\n"));
    }
}
