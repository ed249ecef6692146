package dev.truce.benchmarks.report;

import java.util.ArrayList;
import java.util.List;

/** The project's budgets, and whether this run meets them. */
final class Budgets {
    private static final String TRUCE = "truce";
    private static final String AVAJE = "avaje-javalin";

    private final List<String> lines = new ArrayList<>();

    List<String> of(CompileTable cold, CompileTable warm, CompileTable kept, JmhTable guards, JmhTable merge) {
        lines.add("| what | budget | measured | |");
        lines.add("|---|--:|--:|---|");
        runTime(guards);
        atMost("compile time, cold, 1 resource: with Truce over without", 1.45, cold.ratio(TRUCE, 1));
        for (int size : new int[] {100, 1000}) {
            below("compile time, cold, " + size + " resources", cold.ratio(TRUCE, size), cold.ratio(AVAJE, size));
        }
        growth(cold);
        below(
                "peak memory in MiB, 1,000 resources",
                cold.with(TRUCE, 1000, CompileTable.MEMORY) / 1024,
                cold.with(AVAJE, 1000, CompileTable.MEMORY) / 1024);
        atMost("compile time, warm, 1 resource, the processor loaded each time", 1.7, warm.ratio(TRUCE, 1));
        atMost("compile time, warm, 1 resource, the processor kept", 1.7, kept.ratio(TRUCE, 1));
        double merging = merge.row("MergeBench.truceMerge").median()
                - merge.row("MergeBench.truceWithoutInput").median();
        atMost(
                "merging into 776 KB (the compilation with the document less the one without) over reading it with swagger-parser",
                1.5,
                merging / merge.row("MergeBench.swaggerParser").median());
        return lines;
    }

    private void growth(CompileTable cold) {
        String what = "growth: the cost of one more resource, 1,000 to 3,000 over 100 to 1,000";
        if (cold.has(TRUCE, 3000)) {
            atMost(what, 1.2, slope(cold, 1000, 3000) / slope(cold, 100, 1000));
        } else {
            lines.add("| " + what + " | ≤ 1.20 | not measured in this run | |");
        }
    }

    private void runTime(JmhTable guards) {
        atMost(
                "legal transition over a bit mask",
                1.2,
                guards.ratio("TransitionBench.t1_truceChange", "TransitionBench.a1_bitmask"));
        bytes("legal transition", 0, guards.row("TransitionBench.t1_truceChange"));
        bytes("rejection as a value", 0, guards.row("RejectionBench.t1_truceConflict"));
        atMost(
                "If-Match, one tag, over hand-written",
                1.5,
                guards.ratio("PreconditionBench.truce SINGLE", "PreconditionBench.handWritten SINGLE"));
        bytes("If-Match, one tag", 32, guards.row("PreconditionBench.truce SINGLE"));
        atLeast(
                "If-Match: Spring's checkNotModified over Truce",
                4,
                guards.ratio("PreconditionBench.springCheckNotModified SINGLE", "PreconditionBench.truce SINGLE"));
        bytes("entity tag of a counter", 64, guards.row("EtagVersionBench.truce 123456"));
        bytes("entity tag of a time", 64, guards.row("EtagVersionBench.truce 1700000000000"));
        bytes(
                "entity tag of a time as the text of a header",
                64,
                guards.row("EtagVersionBench.truceHeader 1700000000000"));
        atMost("409 body over a byte template", 3, guards.ratio("ProblemBench.truce", "ProblemBench.template"));
    }

    private static double slope(CompileTable cold, int from, int to) {
        return (cold.added(TRUCE, to) - cold.added(TRUCE, from)) / (to - from);
    }

    private void atMost(String what, double budget, double measured) {
        line(what, "≤ " + Report.number(budget), Report.number(measured), measured <= budget);
    }

    private void atLeast(String what, double budget, double measured) {
        line(what, "≥ " + Report.number(budget), Report.number(measured), measured >= budget);
    }

    private void below(String what, double measured, double avaje) {
        line(what, "< " + Report.number(avaje) + " (avaje-http)", Report.number(measured), measured < avaje);
    }

    private void bytes(String what, int budget, JmhTable.Row row) {
        line(
                what + ", bytes",
                "≤ " + budget,
                String.valueOf(Math.round(row.bytes())),
                Math.round(row.bytes()) <= budget);
    }

    private void line(String what, String budget, String measured, boolean met) {
        lines.add("| " + what + " | " + budget + " | " + measured + " | " + (met ? "met" : "**missed**") + " |");
    }
}
