package dev.truce.processor.schema;

import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.truce.processor.ContractProcessor;
import dev.truce.processor.GuardProcessor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** Compiles resources against a schema, and tells what the compiler says. */
final class SchemaCompilation {
    private SchemaCompilation() {}

    /** What the compiler says of the resources of a history: {@code User.java:13:5 error [TRUCE-…] …}. */
    static List<String> ofHistory(String history, Path schema) {
        return of(schema.toString(), sources(history));
    }

    static List<JavaFileObject> sources(String history) {
        List<JavaFileObject> sources = new ArrayList<>();
        try (Stream<Path> files = Files.list(History.RESOURCES.resolve("source").resolve(history))) {
            for (Path file : files.sorted().toList()) {
                sources.add(JavaFileObjects.forResource(file.toUri().toURL()));
            }
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sources;
    }

    /** What the compiler says of one class {@code shop.Order}. */
    static List<String> of(Path schema, String source) {
        String text = "package shop;\n\nimport dev.truce.*;\nimport java.util.*;\n\n" + source;
        return of(schema.toString(), List.of(JavaFileObjects.forSourceString("shop.Order", text)));
    }

    static List<String> of(String option, List<JavaFileObject> sources) {
        return Compiler.javac()
                .withProcessors(new GuardProcessor(), new ContractProcessor())
                .withOptions("-Atruce.schema=" + option)
                .compile(sources)
                .diagnostics()
                .stream()
                .map(SchemaCompilation::describe)
                .toList();
    }

    private static String describe(Diagnostic<? extends JavaFileObject> diagnostic) {
        String place = diagnostic.getSource() == null
                ? "nowhere"
                : diagnostic.getSource().getName().replaceFirst("^.*/", "") + ":" + diagnostic.getLineNumber() + ":"
                        + diagnostic.getColumnNumber();
        String kind = diagnostic.getKind().toString().toLowerCase(Locale.ROOT);
        return place + " " + kind + " " + diagnostic.getMessage(Locale.ROOT);
    }
}
