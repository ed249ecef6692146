package dev.truce.processor.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.processor.testing.Compiled;
import dev.truce.processor.testing.Message;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compiles the sources of well-known libraries with the check looking at every method, in which it must find nothing, and writes
 * down what it costs. Costs are CPU times of javac's thread: the medians of compilations with the check and without, which take
 * turns once javac has warmed up, and what a clock around the check says.
 */
@Tag("corpus")
class FlowCorpusTest {
    private static final Path REPORT = Path.of("target", "flow-cost.txt");
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int WARM_UP = 2;
    private static final int TURNS = 3;

    @BeforeAll
    static void begin() throws IOException {
        Files.writeString(
                REPORT,
                "The check of every method, in CPU time of javac's thread on JDK %s, median of %d%n"
                                .formatted(System.getProperty("java.version"), TURNS)
                        + "%-24s %6s %7s %9s %9s %9s %7s%n"
                                .formatted("library", "files", "lines", "javac", "with it", "the check", "cost"));
    }

    @ParameterizedTest
    @MethodSource("dev.truce.processor.flow.Corpus#all")
    void readingEveryMethodFindsNothing(Corpus corpus) throws IOException {
        List<Long> without = new ArrayList<>();
        List<Long> with = new ArrayList<>();
        List<Long> clocked = new ArrayList<>();
        AtomicInteger read = new AtomicInteger();
        for (int turn = 0; turn < WARM_UP + TURNS; turn++) {
            FlowOnly check = new FlowOnly(unit -> read.incrementAndGet() > 0);
            // now the one comes first, now the other
            long early = cpu(corpus, turn % 2 == 0 ? check : new FlowOnly());
            long late = cpu(corpus, turn % 2 == 0 ? new FlowOnly() : check);
            if (turn >= WARM_UP) {
                with.add(turn % 2 == 0 ? early : late);
                without.add(turn % 2 == 0 ? late : early);
                clocked.add(check.cost());
            }
        }
        report(corpus, median(without), median(with), median(clocked));

        assertThat(corpus.lines()).isGreaterThan(20_000);
        assertThat(read.get())
                .isGreaterThanOrEqualTo((WARM_UP + TURNS) * corpus.sources().size());
    }

    private static long cpu(Corpus corpus, FlowOnly processor) throws IOException {
        System.gc();
        long before = THREADS.getCurrentThreadCpuTime();
        Compiled compilation = corpus.compile(processor);
        long after = THREADS.getCurrentThreadCpuTime();

        assertThat(compilation.diagnostics())
                .filteredOn(said -> said.getKind() == Diagnostic.Kind.ERROR
                        || Message.of(said).contains("TRUCE"))
                .isEmpty();
        assertThat(compilation.classes())
                .hasSizeGreaterThanOrEqualTo(corpus.sources().size());
        return after - before;
    }

    private static void report(Corpus corpus, long without, long with, long check) throws IOException {
        String row = String.format(
                Locale.ROOT,
                "%-24s %6d %7d %7.2f s %7.2f s %7.3f s %5.1f %%%n",
                corpus.name(),
                corpus.sources().size(),
                corpus.lines(),
                without / 1e9,
                with / 1e9,
                check / 1e9,
                100.0 * check / without);
        Files.writeString(REPORT, row, StandardOpenOption.APPEND);
    }

    private static long median(List<Long> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }
}
