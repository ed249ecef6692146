package dev.truce.tck;

import dev.truce.tck.cases.Cases;
import dev.truce.tck.cases.ConformanceCase;
import dev.truce.tck.cases.Topic;
import dev.truce.tck.http.Journal;
import dev.truce.tck.report.Report;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Runs cases one after the other, one dynamic test each, and writes the report when all have run. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Execution(ExecutionMode.SAME_THREAD)
abstract class CaseSuite {

    private final Report report = new Report();

    CaseSuite() {}

    /**
     * Returns the cases that this server cannot meet, each with the reason. They still run: a declared case that is met is a failure,
     * so that declarations do not outlive their reason.
     *
     * @return reasons by a row's id ({@code "3/order-lines"}) or by a case's number for all its rows ({@code "3"}), empty by default
     */
    protected Map<String, String> unmet() {
        return Map.of();
    }

    /**
     * Returns which cases are run, for work on one of them: {@code mvn test -Dtruce.tck.only=3,25/ship-twice}.
     *
     * @return rows' ids or cases' numbers, empty for all; by default what the system property {@code truce.tck.only} lists
     */
    protected Set<String> only() {
        String listed = System.getProperty("truce.tck.only", "");
        return listed.isBlank() ? Set.of() : Set.of(listed.strip().split("\\s*,\\s*"));
    }

    /**
     * Returns where the report is written: {@code report.md} and {@code report.json}, with case, verdict, reason, requests and answers.
     *
     * @return a directory, {@code target/truce-tck} by default
     */
    protected Path reportDirectory() {
        return Path.of("target", "truce-tck");
    }

    /** Connects to the server and returns what there is to run. */
    abstract List<Topic> topics(Journal journal);

    @TestFactory
    final Stream<DynamicNode> conformance() {
        Journal journal = new Journal();
        Map<String, List<ConformanceCase>> rows = new LinkedHashMap<>();
        for (Topic topic : topics(journal)) {
            Cases cases = new Cases();
            topic.declare(cases);
            rows.put(topic.title(), cases.rows());
        }
        List<ConformanceCase> all = rows.values().stream().flatMap(List::stream).toList();
        Set<String> only = only();
        Predicate<ConformanceCase> selected =
                row -> only.isEmpty() || only.stream().anyMatch(row::isMeantBy);
        CaseRunner runner = new CaseRunner(new Declarations(unmet(), all), journal, report);
        List<DynamicNode> nodes = new ArrayList<>();
        nodes.add(runner.declarations());
        rows.forEach((title, cases) -> nodes.add(DynamicContainer.dynamicContainer(
                title, cases.stream().filter(selected).map(runner::test))));
        return nodes.stream();
    }

    @AfterAll
    final void writeReport() throws IOException {
        report.writeTo(reportDirectory());
    }
}
