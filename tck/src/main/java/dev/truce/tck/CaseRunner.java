package dev.truce.tck;

import dev.truce.tck.cases.ConformanceCase;
import dev.truce.tck.http.Journal;
import dev.truce.tck.report.CaseResult;
import dev.truce.tck.report.Report;
import dev.truce.tck.report.Verdict;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;

/** Turns a case into a test, and its outcome into a verdict. */
final class CaseRunner {

    private final Declarations declarations;
    private final Journal journal;
    private final Report report;

    CaseRunner(Declarations declarations, Journal journal, Report report) {
        this.declarations = declarations;
        this.journal = journal;
        this.report = report;
    }

    DynamicTest declarations() {
        return DynamicTest.dynamicTest("every case that is declared unmet is known", declarations::check);
    }

    DynamicTest test(ConformanceCase row) {
        return DynamicTest.dynamicTest(row.id() + ": " + row.title(), () -> run(row));
    }

    private void run(ConformanceCase row) {
        journal.startCase();
        ConformanceCase.Body body = row.body();
        if (body == null) {
            String reason = String.valueOf(row.notRun());
            record(row, Verdict.NOT_RUN, reason);
            Assumptions.abort(reason);
            return;
        }
        Throwable failure = failureOf(body);
        Optional<String> unmet = declarations.reason(row);
        if (failure == null && unmet.isEmpty()) {
            record(row, Verdict.MET, "");
        } else if (failure == null) {
            String text = "now met: remove its declaration from unmet(), or declare only the rows that are not met";
            record(row, Verdict.NOW_MET, text);
            throw new AssertionError(heading(row) + text);
        } else if (unmet.isPresent()) {
            record(row, Verdict.UNMET, unmet.get());
            Assumptions.abort("declared unmet: " + unmet.get());
        } else {
            record(row, Verdict.FAILED, String.valueOf(failure.getMessage()));
            throw new AssertionError(heading(row) + failure.getMessage(), failure);
        }
    }

    // A runtime exception is a failure like an assertion: the client could make nothing of the answer.
    private static @Nullable Throwable failureOf(ConformanceCase.Body body) {
        try {
            body.run();
            return null;
        } catch (AssertionError | RuntimeException e) {
            return e;
        }
    }

    private void record(ConformanceCase row, Verdict verdict, String reason) {
        report.add(new CaseResult(
                row.id(), row.title(), row.source(), verdict, reason, journal.exchanges(), journal.omitted()));
    }

    private static String heading(ConformanceCase row) {
        return "case " + row.id() + " (" + row.source() + "): " + row.title() + '\n';
    }
}
