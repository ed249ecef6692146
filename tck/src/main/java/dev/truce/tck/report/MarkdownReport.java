package dev.truce.tck.report;

import dev.truce.tck.http.Exchange;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The report for people: counts, a table of all rows, then the exchanges of each. */
final class MarkdownReport {

    private static final int REASON_IN_TABLE = 160;

    private final StringBuilder text = new StringBuilder();

    private MarkdownReport() {}

    static String of(List<CaseResult> results) {
        MarkdownReport report = new MarkdownReport();
        report.summary(results);
        report.table(results);
        results.forEach(report::details);
        return report.text.toString();
    }

    private void summary(List<CaseResult> results) {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        results.forEach(result -> counts.merge(result.verdict(), 1, Integer::sum));
        line("# HTTP conformance").line("");
        counts.forEach((verdict, count) -> line("- " + verdict.text() + ": " + count));
    }

    private void table(List<CaseResult> results) {
        line("").line("| case | behaviour | verdict | reason |").line("|---|---|---|---|");
        for (CaseResult result : results) {
            line("| " + result.id() + " | " + cell(result.title()) + " | "
                    + result.verdict().text() + " | " + cell(firstLine(result.reason())) + " |");
        }
    }

    private void details(CaseResult result) {
        line("").line("## " + result.id() + ": " + result.title()).line("");
        line("Source: " + result.source() + ". Verdict: " + result.verdict().text() + ".");
        if (!result.reason().isEmpty()) {
            line("").line(firstLine(result.reason()));
        }
        List<Exchange> exchanges = result.exchanges();
        for (int i = 0; i < exchanges.size(); i++) {
            if (result.omitted() > 0 && i == exchanges.size() / 2) {
                line("").line("… " + result.omitted() + " more exchanges …");
            }
            // four backticks: an answer may hold three
            line("").line("````http").line(exchanges.get(i).toString()).line("````");
        }
    }

    private static String firstLine(String text) {
        String first = text.lines().findFirst().orElse("");
        return first.length() <= REASON_IN_TABLE ? first : first.substring(0, REASON_IN_TABLE) + "…";
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }

    private MarkdownReport line(String line) {
        text.append(line).append('\n');
        return this;
    }
}
