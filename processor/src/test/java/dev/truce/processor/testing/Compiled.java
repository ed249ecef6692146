package dev.truce.processor.testing;

import com.google.testing.compile.Compilation;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * What a compilation gave.
 *
 * @param diagnostics all that the compiler said
 * @param classes the class files, by binary name; none of a compilation in memory that failed
 * @param generated likewise the sources and resources that processors wrote, by their path in the class output
 */
public record Compiled(
        List<? extends Diagnostic<? extends JavaFileObject>> diagnostics,
        Map<String, byte[]> classes,
        Map<String, String> generated) {
    private static final String CLASS = ".class";

    static Compiled of(Compilation compilation) {
        Map<String, byte[]> files = new TreeMap<>();
        boolean failed = compilation.status() == Compilation.Status.FAILURE;
        // compile-testing tells the files of a compilation that succeeded only
        for (JavaFileObject file : failed ? List.<JavaFileObject>of() : compilation.generatedFiles()) {
            // compile-testing names files after their location: /CLASS_OUTPUT/shop/OrderGuard.class
            String path = file.toUri().getPath();
            try (InputStream content = file.openInputStream()) {
                files.put(path.substring(path.indexOf('/', 1) + 1), content.readAllBytes());
            } catch (FileNotFoundException e) {
                // the Filer opens what a processor only looks for as a file to write, which stays without content
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return of(compilation.diagnostics(), files);
    }

    static Compiled of(List<? extends Diagnostic<? extends JavaFileObject>> diagnostics, Path output) {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(output)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(output.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return of(diagnostics, files);
    }

    private static Compiled of(
            List<? extends Diagnostic<? extends JavaFileObject>> diagnostics, Map<String, byte[]> files) {
        Map<String, byte[]> classes = new TreeMap<>();
        Map<String, String> generated = new TreeMap<>();
        files.forEach((path, content) -> {
            if (path.endsWith(CLASS)) {
                String name = path.substring(0, path.length() - CLASS.length());
                classes.put(name.replace('/', '.'), content);
            } else {
                generated.put(path, new String(content, StandardCharsets.UTF_8));
            }
        });
        return new Compiled(diagnostics, classes, generated);
    }

    public List<? extends Diagnostic<? extends JavaFileObject>> errors() {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .toList();
    }

    /** The texts of the errors. */
    public List<String> errorTexts() {
        return errors().stream().map(Compiled::text).toList();
    }

    /** The texts of the warnings, mandatory ones included. */
    public List<String> warnings() {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.getKind().name().contains("WARNING"))
                .map(Compiled::text)
                .toList();
    }

    /** Everything that the compiler said, as lines such as {@code User.java:13:5 error [TRUCE-…] …}. */
    public List<String> messages() {
        return diagnostics.stream().map(Compiled::line).toList();
    }

    /** The compiled classes, in a loader of their own; the compiler must have said nothing. */
    public ClassLoader load() {
        if (!diagnostics.isEmpty()) {
            throw new AssertionError(String.join("\n", messages()));
        }
        return load(classes, Compiled.class.getClassLoader());
    }

    /** Class files, in a loader of their own. */
    public static ClassLoader load(Map<String, byte[]> classes, ClassLoader parent) {
        Map<String, byte[]> compiled = Map.copyOf(classes);
        return new ClassLoader(parent) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                byte[] bytes = compiled.get(name);
                if (bytes == null) {
                    throw new ClassNotFoundException(name);
                }
                return defineClass(name, bytes, 0, bytes.length);
            }
        };
    }

    private static String line(Diagnostic<? extends JavaFileObject> diagnostic) {
        JavaFileObject source = diagnostic.getSource();
        String place = source == null
                ? "nowhere"
                : source.getName().replaceFirst("^.*/", "") + ":" + diagnostic.getLineNumber() + ":"
                        + diagnostic.getColumnNumber();
        return place + " " + diagnostic.getKind().toString().toLowerCase(Locale.ROOT) + " " + text(diagnostic);
    }

    private static String text(Diagnostic<?> diagnostic) {
        return Message.of(diagnostic);
    }
}
