package dev.truce.processor.testing;

import dev.truce.processor.ContractProcessor;
import dev.truce.processor.GuardProcessor;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A compilation on disk, as a build tool runs it: sources and output are directories, and types may come from class files and modules.
 * {@link Compile}, in memory, is faster.
 */
public final class CompileFiles {
    private static final String CLASS_PATH = System.getProperty("java.class.path");

    private final Path directory;
    private final List<Source> sources;
    private List<String> classNames = List.of();
    private List<Processor> processors = List.of(new GuardProcessor(), new ContractProcessor());
    private JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    private final List<String> options = new ArrayList<>();
    private List<String> path;

    private CompileFiles(Path directory, List<Source> sources) {
        this.directory = directory;
        this.sources = sources;
        this.path = List.of("-cp", output() + File.pathSeparator + CLASS_PATH);
    }

    /** Sources in their order; the compilation uses {@code sources} and {@code classes} below the directory. */
    public static CompileFiles of(Path directory, List<Source> sources) {
        return new CompileFiles(directory, sources);
    }

    /** Runs with Truce's processors. */
    public static Compiled run(Path directory, List<Source> sources, String... options) {
        return of(directory, sources).with(options).run();
    }

    public CompileFiles with(String... more) {
        options.addAll(List.of(more));
        return this;
    }

    /** Uses another compiler than javac. */
    public CompileFiles compiler(JavaCompiler other) {
        compiler = other;
        return this;
    }

    /** Runs other processors than Truce's own. */
    public CompileFiles processors(Processor... others) {
        processors = List.of(others);
        return this;
    }

    /** Processes types from class files, as incremental builds do. */
    public CompileFiles classNames(List<String> names) {
        classNames = names;
        return this;
    }

    /** Puts jars and folders on the module path, and nothing on the class path. */
    public CompileFiles modules(File... files) {
        String modules = Stream.of(files).map(File::getPath).collect(Collectors.joining(File.pathSeparator));
        path = List.of("--module-path", modules, "-cp", output().toString());
        return this;
    }

    /** Where the class files are written. */
    public Path output() {
        return directory.resolve("classes");
    }

    public Compiled run() {
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(said, Locale.ROOT, StandardCharsets.UTF_8)) {
            List<Path> written = write();
            List<String> arguments = new ArrayList<>(
                    List.of("-d", output().toString(), "-s", output().toString(), "-Xlint:all,-processing"));
            arguments.addAll(List.of("--release", "17"));
            arguments.addAll(path);
            arguments.addAll(options);
            JavaCompiler.CompilationTask task = compiler.getTask(
                    new StringWriter(),
                    files,
                    said,
                    arguments,
                    classNames.isEmpty() ? null : classNames,
                    written.isEmpty() ? null : files.getJavaFileObjectsFromPaths(written));
            task.setProcessors(processors);
            task.call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Compiled.of(said.getDiagnostics(), output());
    }

    private List<Path> write() throws IOException {
        Files.createDirectories(output());
        List<Path> written = new ArrayList<>();
        for (Source source : sources) {
            Path file = directory.resolve("sources").resolve(source.name());
            Files.createDirectories(file.getParent());
            written.add(Files.writeString(file, source.text()));
        }
        return written;
    }
}
