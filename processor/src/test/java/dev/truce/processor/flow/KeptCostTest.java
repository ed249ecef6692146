package dev.truce.processor.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import dev.truce.processor.testing.Compile;
import dev.truce.processor.testing.Compiled;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Writes down what the checks of bodies and contracts cost in an application in which every class concerns a guarded operation: the
 * share of the CPU time that javac's thread takes for the whole compilation without them.
 */
@Tag("corpus")
class KeptCostTest {
    private static final Path REPORT = Path.of("target", "kept-cost.txt");
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int WARM_UP = 2;
    private static final int TURNS = 5;

    @Test
    void costsAreWrittenDown() throws IOException {
        StringBuilder report = new StringBuilder("The checks, in CPU time of javac's thread on JDK %s, median of %d%n"
                .formatted(System.getProperty("java.version"), TURNS));
        for (int resources : List.of(45, 90)) {
            List<Long> whole = new ArrayList<>();
            List<Long> checks = new ArrayList<>();
            for (int turn = 0; turn < WARM_UP + TURNS; turn++) {
                Clock before = new Clock(-1);
                Clock after = new Clock(1);
                System.gc();
                long start = THREADS.getCurrentThreadCpuTime();
                Compiled compilation = Compile.of(ManyOperations.of(resources))
                        .with("-Xmaxwarns", "10000")
                        .with(before)
                        .withTruce()
                        .with(after)
                        .run();
                long total = THREADS.getCurrentThreadCpuTime() - start;
                assertThat(compilation.diagnostics()).hasSize(resources);
                if (turn >= WARM_UP) {
                    whole.add(total);
                    checks.add(before.sum + after.sum);
                }
            }
            long javac = median(whole) - median(checks);
            report.append("%7d lines %7.2f s without, the checks %7.3f s %5.1f %%%n"
                    .formatted(
                            resources * ManyOperations.linesPerResource(),
                            javac / 1e9,
                            median(checks) / 1e9,
                            100.0 * median(checks) / javac));
        }
        Files.writeString(REPORT, report.toString());
        assertThat(report).isNotEmpty();
    }

    private static long median(List<Long> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }

    /** Runs before or after the checks, since javac calls its listeners in their order. */
    private static final class Clock extends AbstractProcessor implements TaskListener {
        private final int sign;
        private long sum;

        Clock(int sign) {
            this.sign = sign;
        }

        @Override
        public synchronized void init(ProcessingEnvironment environment) {
            super.init(environment);
            JavacTask.instance(environment).addTaskListener(this);
        }

        @Override
        public void finished(TaskEvent event) {
            if (event.getKind() == TaskEvent.Kind.ANALYZE) {
                sum += sign * THREADS.getCurrentThreadCpuTime();
            }
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            return false;
        }
    }
}
