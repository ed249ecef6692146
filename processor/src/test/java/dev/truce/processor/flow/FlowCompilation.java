package dev.truce.processor.flow;

import dev.truce.processor.ContractProcessor;
import dev.truce.processor.GuardProcessor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * A whole run of javac in memory: bodies are read only once everything else is done.
 *
 * @param diagnostics all that javac said
 * @param classes the class files, by binary name
 */
record FlowCompilation(List<Diagnostic<? extends JavaFileObject>> diagnostics, Map<String, byte[]> classes) {

    /** Compiles sources, given by class name, with Truce's processors. */
    static FlowCompilation of(Map<String, String> sources, String... options) {
        return of(sources, List.of(options), List.of(new GuardProcessor(), new ContractProcessor()));
    }

    static FlowCompilation of(Map<String, String> sources, List<String> options, List<Processor> processors) {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        Map<String, byte[]> classes = new TreeMap<>();
        JavaFileManager files = new Memory(javac.getStandardFileManager(said, Locale.ROOT, null), classes);
        List<Source> units = sources.entrySet().stream()
                .map(source -> new Source(source.getKey(), source.getValue()))
                .toList();
        JavaCompiler.CompilationTask task = javac.getTask(null, files, said, options, null, units);
        task.setLocale(Locale.ROOT);
        task.setProcessors(processors);
        task.call();
        return new FlowCompilation(said.getDiagnostics(), classes);
    }

    /** What javac said of one class: the line, then {@code !} for an error or {@code ?} for a warning, then the text. */
    List<String> saidOf(String className) {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.getSource() instanceof Source source && source.name.equals(className))
                .map(FlowCompilation::describe)
                .toList();
    }

    private static String describe(Diagnostic<?> diagnostic) {
        String sign = switch (diagnostic.getKind()) {
            case ERROR -> "! ";
            case WARNING -> "? ";
            default -> "- ";
        };
        return diagnostic.getLineNumber()
                + sign
                + diagnostic.getMessage(Locale.ROOT).replaceFirst("^\\[TRUCE-FLOW-[A-Z-]+] ", "");
    }

    /** The compiled classes, beside those of a folder. */
    ClassLoader load(Path folder) throws IOException {
        Map<String, byte[]> compiled = Map.copyOf(classes);
        ClassLoader parent =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, FlowCompilation.class.getClassLoader());
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

    private static final class Source extends SimpleJavaFileObject {
        private final String name;
        private final String text;

        Source(String name, String text) {
            super(URI.create("memory:///" + name.replace('.', '/') + ".java"), Kind.SOURCE);
            this.name = name;
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private static final class Memory extends ForwardingJavaFileManager<JavaFileManager> {
        private final Map<String, byte[]> classes;
        private final Map<String, String> generated = new TreeMap<>();

        Memory(JavaFileManager files, Map<String, byte[]> classes) {
            super(files);
            this.classes = classes;
        }

        @Override
        public JavaFileObject getJavaFileForOutput(Location location, String className, Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(
                    URI.create("memory:///" + className.replace('.', '/') + kind.extension), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return new ByteArrayOutputStream() {
                        @Override
                        public void close() {
                            if (kind == Kind.CLASS) {
                                classes.put(className, toByteArray());
                            } else {
                                generated.put(className, toString(StandardCharsets.UTF_8));
                            }
                        }
                    };
                }

                @Override
                public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                    return generated.get(className);
                }
            };
        }

        @Override
        public FileObject getFileForOutput(Location location, String packageName, String name, FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("memory:///" + name), Kind.OTHER) {
                @Override
                public OutputStream openOutputStream() {
                    return OutputStream.nullOutputStream();
                }
            };
        }
    }
}
