package dev.truce.processor;

import dev.truce.processor.Shop.Source;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A compilation as a build tool runs it: files in directories, javac's own options, and the real class path of the tests.
 *
 * @param classes the class output
 * @param errors what javac said, errors only
 * @param warnings what javac said, warnings only
 */
record Build(Path classes, List<Diagnostic<? extends JavaFileObject>> errors, List<String> warnings) {

    /** Compiles sources in their order; {@code sources} and {@code classes} below the directory are used. */
    static Build of(Path directory, List<Source> sources, String... options) {
        return of(directory, sources, List.of(), List.of(new GuardProcessor(), new ContractProcessor()), options);
    }

    /**
     * Compiles sources.
     *
     * @param classNames classes to process from class files
     * @param processors the processors to run
     */
    static Build of(
            Path directory,
            List<Source> sources,
            List<String> classNames,
            List<Processor> processors,
            String... options) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        Path classes = directory.resolve("classes");
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            Files.createDirectories(classes);
            List<Path> paths = new ArrayList<>();
            for (Source source : sources) {
                Path path = source.in(directory.resolve("sources"));
                Files.createDirectories(path.getParent());
                paths.add(Files.writeString(path, source.text()));
            }
            List<String> arguments = new ArrayList<>(List.of("-d", classes.toString(), "-Xlint:all,-processing"));
            arguments.addAll(List.of("--release", "17", "-cp", classes + ":" + System.getProperty("java.class.path")));
            arguments.addAll(List.of(options));
            JavaCompiler.CompilationTask task = compiler.getTask(
                    new StringWriter(),
                    files,
                    diagnostics,
                    arguments,
                    classNames.isEmpty() ? null : classNames,
                    paths.isEmpty() ? null : files.getJavaFileObjectsFromPaths(paths));
            task.setProcessors(processors);
            task.call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Build(
                classes,
                diagnostics.getDiagnostics().stream()
                        .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                        .toList(),
                diagnostics.getDiagnostics().stream()
                        .filter(diagnostic -> diagnostic.getKind().name().contains("WARNING"))
                        .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                        .toList());
    }

    /** The texts of the errors. */
    List<String> messages() {
        return errors.stream()
                .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                .toList();
    }

    /** Everything that was generated, by its path in the class output: sources and resources, but no class files. */
    Map<String, String> generated() {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(classes)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                if (!path.toString().endsWith(".class")) {
                    files.put(classes.relativize(path).toString(), Files.readString(path));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
