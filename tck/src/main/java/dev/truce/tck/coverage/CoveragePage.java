package dev.truce.tck.coverage;

import java.util.Optional;
import java.util.SortedSet;

/** The coverage as a page: a table of operations and problem types, in which each mark names its tests. */
final class CoveragePage {

    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Contract coverage</title>
            <style>
            :root { color-scheme: light dark; --line: #8884; --met: #1a7f37; --open: #cf222e; --quiet: #8889; }
            body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 75rem; padding: 0 1rem; }
            h1 { margin-bottom: 0.25rem; }
            progress { width: 100%; height: 0.75rem; accent-color: var(--met); }
            .table { overflow-x: auto; }
            table { border-collapse: collapse; margin: 1.5rem 0; }
            th, td { border: 1px solid var(--line); padding: 0.3rem 0.6rem; }
            thead th { vertical-align: bottom; }
            thead th span { writing-mode: vertical-rl; transform: rotate(180deg); font-size: 0.8rem; white-space: nowrap; }
            tbody th { text-align: left; white-space: nowrap; font: 0.85rem ui-monospace, monospace; }
            td { text-align: center; }
            .met { color: var(--met); cursor: help; }
            .open { background: color-mix(in srgb, var(--open) 15%, transparent); color: var(--open); }
            .quiet { color: var(--quiet); }
            </style>
            </head>
            <body>
            <h1>Contract coverage</h1>
            """;

    private final Coverage coverage;
    private final StringBuilder html = new StringBuilder(HEAD);

    private CoveragePage(Coverage coverage) {
        this.coverage = coverage;
    }

    static String of(Coverage coverage) {
        CoveragePage page = new CoveragePage(coverage);
        page.write();
        return page.html.toString();
    }

    private void write() {
        html.append("<p>")
                .append(escaped(CoverageReports.sentence(coverage)))
                .append("</p>\n<progress max=\"")
                .append(coverage.demanded())
                .append("\" value=\"")
                .append(coverage.provoked())
                .append("\"></progress>\n<div class=\"table\"><table>\n<thead><tr><th scope=\"col\">operation</th>");
        for (String code : coverage.codes()) {
            html.append("<th scope=\"col\"><span>").append(escaped(code)).append("</span></th>");
        }
        html.append("</tr></thead>\n<tbody>\n");
        coverage.operations().forEach(this::row);
        html.append("</tbody></table></div>\n");
        html.append("<p>✓ provoked: the tooltip names the tests · ✗ not provoked · ○ documented, not demanded</p>\n");
        undocumented();
        html.append("</body>\n</html>\n");
    }

    private void row(Operation operation) {
        html.append("<tr><th scope=\"row\">")
                .append(escaped(operation.toString()))
                .append("</th>");
        for (String code : coverage.codes()) {
            Optional<DocumentedConflict> conflict = coverage.of(operation).stream()
                    .filter(documented -> documented.code().equals(code))
                    .findFirst();
            html.append(conflict.map(this::cell).orElse("<td></td>"));
        }
        html.append("</tr>\n");
    }

    private String cell(DocumentedConflict conflict) {
        SortedSet<String> tests = coverage.testsOf(conflict);
        if (!tests.isEmpty()) {
            String names = escaped(conflict.status() + " " + conflict.code() + "\n" + String.join("\n", tests));
            return "<td class=\"met\" title=\"" + names + "\">✓</td>";
        }
        String name = escaped(conflict.status() + " " + conflict.code());
        return conflict.isDemanded()
                ? "<td class=\"open\" title=\"" + name + "\">✗</td>"
                : "<td class=\"quiet\" title=\"" + name + "\">○</td>";
    }

    private void undocumented() {
        if (coverage.undocumented().isEmpty()) {
            return;
        }
        html.append("<h2>Answers that no document lists</h2>\n<ul>\n");
        coverage.undocumented()
                .forEach((answer, tests) -> html.append("<li class=\"open\">")
                        .append(escaped(answer + ": " + String.join(", ", tests)))
                        .append("</li>\n"));
        html.append("</ul>\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
