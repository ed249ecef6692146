package dev.truce.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.util.JavacTask;
import dev.truce.processor.model.Operation;
import dev.truce.processor.model.SubResource;
import dev.truce.processor.model.UnguardedWrite;
import dev.truce.processor.read.endpoint.OperationReader;
import dev.truce.processor.read.source.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * An application whose endpoints are read from its sources, or from its class files.
 *
 * @param sources texts of source files, read where there are any
 * @param classPath directories and jars
 * @param basePath the base path of the reader
 * @param applicationPath the path of the Jakarta REST application
 */
public record Application(List<String> sources, String classPath, String basePath, String applicationPath) {
    private static final Path RESOURCES = Path.of("src/test/resources/applications");
    private static final Pattern TYPE = Pattern.compile("\\b(?:class|record|enum|interface) (\\w+)");

    /** Sources given as texts, with the resources of the shop. */
    public static Application of(String... sources) {
        List<String> all = new ArrayList<>(directory("shop"));
        all.addAll(List.of(sources));
        return new Application(all, System.getProperty("java.class.path"), "", "");
    }

    /** The sources of a directory of test resources. */
    static Application in(String directory) {
        return of(directory(directory).toArray(String[]::new));
    }

    public Application under(String base, String application) {
        return new Application(sources, classPath, base, application);
    }

    /** The operations of a class, as lines such as {@code ship: POST /orders/{id}/ship TRANSITION}. */
    public List<String> operations(String type) {
        return read(type, (reader, element) -> reader.operations()).stream()
                .map(Application::line)
                .toList();
    }

    public List<String> unguarded(String type) {
        return read(type, (reader, element) -> reader.unguarded()).stream()
                .map(Application::line)
                .toList();
    }

    public List<String> subResources(String type) {
        return read(type, (reader, element) -> reader.subResources()).stream()
                .map(Application::line)
                .toList();
    }

    public <R> R read(String type, BiFunction<OperationReader, TypeElement, R> question) {
        return readAll(List.of(type), question).get(0);
    }

    /** The operations of some classes, each followed by its writes that are not guarded. */
    public List<String> endpoints(List<String> types) {
        List<String> lines = new ArrayList<>();
        readAll(types, (reader, type) -> {
            reader.operations().forEach(operation -> lines.add(line(operation)));
            reader.unguarded().forEach(write -> lines.add("unguarded " + line(write)));
            return type;
        });
        return lines;
    }

    private <R> List<R> readAll(List<String> types, BiFunction<OperationReader, TypeElement, R> question) {
        return compile(List.of("-proc:none"), task -> {
            List<TypeElement> compiled = new ArrayList<>();
            task.analyze().forEach(element -> compiled.add((TypeElement) element));
            Elements elements = task.getElements();
            Reading reading = new Reading(elements, task.getTypes(), "/problems", "");
            List<R> answers = new ArrayList<>();
            for (String type : types) {
                TypeElement element = elements.getTypeElement(type);
                assertThat(element).as(type).isNotNull();
                OperationReader reader = new OperationReader(reading, basePath, applicationPath, compiled);
                reader.read(element);
                answers.add(question.apply(reader, element));
            }
            return answers;
        });
    }

    /** The same application as class files in a directory, without parameter names. */
    Application compiledTo(Path output) {
        compile(List.of("-proc:none", "-d", output.toString()), JavacTask::generate);
        String path = output + System.getProperty("path.separator") + classPath;
        return new Application(List.of(), path, basePath, applicationPath);
    }

    private <R> R compile(List<String> options, Action<R> action) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<String> all = new ArrayList<>(options);
        all.addAll(List.of("-classpath", classPath));
        List<String> classes = sources.isEmpty() ? List.of("java.lang.Object") : null;
        List<SimpleJavaFileObject> files =
                sources.stream().map(Application::file).toList();
        try {
            R result = action.on((JavacTask) compiler.getTask(null, null, diagnostics, all, classes, files));
            assertThat(diagnostics.getDiagnostics())
                    .filteredOn(diagnostic -> diagnostic.getKind() == javax.tools.Diagnostic.Kind.ERROR)
                    .isEmpty();
            return result;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(Operation operation) {
        return (operation.method() + ": " + operation.httpMethod() + " " + operation.path() + " " + operation.kind())
                .replaceAll(" +", " ");
    }

    private static String line(UnguardedWrite write) {
        return write.method() + ": " + write.httpMethod() + " " + write.path();
    }

    private static String line(SubResource subResource) {
        return subResource.method() + ": " + subResource.role();
    }

    private static List<String> directory(String name) {
        try (Stream<Path> files = Files.list(RESOURCES.resolve(name))) {
            List<String> texts = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                texts.add(Files.readString(file));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SimpleJavaFileObject file(String text) {
        Matcher type = TYPE.matcher(text);
        assertThat(type.find()).as(text).isTrue();
        return new SimpleJavaFileObject(
                URI.create("memory:///" + type.group(1) + ".java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }

    /** Something done with a task of javac. */
    private interface Action<R> {
        R on(JavacTask task) throws IOException;
    }
}
