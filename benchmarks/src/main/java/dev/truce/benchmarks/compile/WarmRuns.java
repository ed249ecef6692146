package dev.truce.benchmarks.compile;

import com.sun.management.OperatingSystemMXBean;
import dev.truce.benchmarks.compile.Contender.Mode;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Many compilations in one JVM, what a build of many modules pays for each: with a new class loader for the processor each time, as in
 * Maven, or with one for all, as in Gradle's daemon. The last half of them counts. No processor may be on this JVM's class path: javac's
 * loader asks that first.
 */
final class WarmRuns {
    static final String FILE = "compile-warm.csv";

    private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    private final OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private final Contender contender;
    private final List<String> sources;
    private final ClassLoader loader;

    private WarmRuns(Contender contender, int resources) throws IOException {
        this.contender = contender;
        this.sources = contender.sourceFiles(resources);
        List<URL> path = new ArrayList<>();
        for (String entry : contender.processorPath().split(File.pathSeparator)) {
            path.add(Path.of(entry).toUri().toURL());
        }
        this.loader =
                new URLClassLoader(path.toArray(URL[]::new), compiler.getClass().getClassLoader());
    }

    static void run(String name, int resources, Mode mode, int iterations) throws IOException {
        Contender contender = Contender.of(name);
        Sources.make(contender, resources);
        WarmRuns runs = new WarmRuns(contender, resources);
        Path results = Places.WORK.resolve("results").resolve(FILE);
        for (int i = 1; i <= iterations; i++) {
            Output output = new Output(Places.WORK.resolve("out/warm")).fresh();
            double busy = Machine.busyMillis();
            long start = System.nanoTime();
            double cpu = runs.compile(mode, output);
            double wall = (System.nanoTime() - start) / 1e6;
            if (i > iterations / 2) {
                Output.Sizes sizes = output.sizes();
                ColdRuns.append(
                        results,
                        String.format(
                                Locale.ROOT,
                                "%s,%d,%s,%d,%.0f,%.1f,%d,%d,%d,%d,%.2f",
                                name,
                                resources,
                                mode,
                                i,
                                wall,
                                cpu,
                                0,
                                sizes.sources(),
                                sizes.classes(),
                                sizes.others(),
                                Machine.foreign(busy, cpu, wall)));
            }
            output.delete();
        }
    }

    /** The milliseconds of CPU that the whole process takes meanwhile. */
    private double compile(Mode mode, Output output) throws IOException {
        System.gc();
        long before = system.getProcessCpuTime();
        StringWriter text = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            JavaCompiler.CompilationTask task = compiler.getTask(
                    text,
                    files,
                    null,
                    contender.arguments(mode, output),
                    null,
                    files.getJavaFileObjectsFromStrings(sources));
            if (mode == Mode.KEPT) {
                task.setProcessors(processors());
            }
            if (!task.call()) {
                throw new IllegalStateException(contender.name() + " does not compile: " + text);
            }
        }
        return (system.getProcessCpuTime() - before) / 1e6;
    }

    /** New instances of classes that stay loaded. */
    private List<Processor> processors() {
        List<Processor> processors = new ArrayList<>();
        ServiceLoader.load(Processor.class, loader).forEach(processors::add);
        return processors;
    }
}
