package dev.truce.benchmarks.report;

import java.util.ArrayList;
import java.util.List;

/** The project's budgets, and whether this run meets them. */
final class Budgets {
    private static final String TRUCE = "truce";
    private static final String AVAJE = "avaje-javalin";

    private final List<String> lines = new ArrayList<>();

    List<String> of(
            CompileTable cold,
            CompileTable partial,
            HeapTable heap,
            ServerTable servers,
            JmhTable guards,
            JmhTable merge) {
        lines.add("| what | budget | measured | |");
        lines.add("|---|--:|--:|---|");
        atMost("compile time, one of 100 resources changed", 1.6, partial.ratio(TRUCE, 100));
        compileTime(cold);
        atMost("heap of 1,000 resources in 512 MiB, MiB", 330, heap.withProcessor(TRUCE));
        servers(servers);
        runTime(guards);
        double merging = merge.row("MergeBench.truceMerge").median()
                - merge.row("MergeBench.truceWithoutInput").median();
        atMost(
                "merging into 776 KB (the compilation with the document less the one without) over reading it with swagger-parser",
                1.5,
                merging / merge.row("MergeBench.swaggerParser").median());
        return lines;
    }

    private void compileTime(CompileTable cold) {
        overAvaje(cold, 1, 1);
        overAvaje(cold, 100, 1.05);
        overAvaje(cold, 1000, 1.25);
        for (String other : List.of("mapstruct", "immutables", "dagger", "micronaut-openapi")) {
            for (int size : List.of(1, 100)) {
                atMost(
                        compileTime(size) + " over that of " + other,
                        1,
                        cold.ratio(TRUCE, size) / cold.ratio(other, size));
            }
        }
    }

    private void overAvaje(CompileTable cold, int size, double budget) {
        atMost(
                compileTime(size) + " over that of avaje-http",
                budget,
                cold.ratio(TRUCE, size) / cold.ratio(AVAJE, size));
    }

    private static String compileTime(int size) {
        return "compile time, " + size + (size == 1 ? " resource," : " resources,");
    }

    private void servers(ServerTable servers) {
        for (String kind : List.of("accepted", "rejected")) {
            String put = "PUT, " + kind + ", CPU over ";
            atMost(put + "hand-written checks, JDK server", 1.05, servers.ratio("jdk-truce", "jdk-by-hand", kind));
            atMost(
                    put + "hand-written checks, Spring MVC",
                    1.05,
                    servers.ratio("spring-truce", "spring-by-hand", kind));
            atMost(put + "Spring Data REST", 1, servers.ratio("spring-truce", "spring-data-rest", kind));
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

    private void atMost(String what, double budget, double measured) {
        if (Double.isNaN(measured)) {
            lines.add("| " + what + " | ≤ " + Report.number(budget) + " | not in this run | |");
            return;
        }
        line(what, "≤ " + Report.number(budget), Report.number(measured), measured <= budget);
    }

    private void atLeast(String what, double budget, double measured) {
        line(what, "≥ " + Report.number(budget), Report.number(measured), measured >= budget);
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
