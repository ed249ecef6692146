package dev.truce.processor.generate;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** A run of javac in memory. */
final class Compilation {
    private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

    /** The class files, by binary name. */
    final Map<String, byte[]> classes = new TreeMap<>();

    /** Everything that javac said. */
    final List<String> messages = new ArrayList<>();

    private Compilation() {}

    /** Compiles sources, given by qualified class name, with all warnings as errors. */
    static Compilation strict(Map<String, String> sources, String... further) {
        List<String> options = new ArrayList<>(List.of("-Xlint:all,-processing", "-Werror", "-proc:none"));
        options.addAll(List.of(further));
        return run(sources, null, options);
    }

    /** Runs a processor over sources that need not compile without what it would write. */
    static Compilation processing(Map<String, String> sources, Processor processor) {
        return run(sources, processor, List.of("-proc:only", "-Xlint:-options"));
    }

    private static Compilation run(Map<String, String> sources, Processor processor, List<String> options) {
        Compilation compilation = new Compilation();
        DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
        List<String> all = new ArrayList<>(options);
        if (!all.contains("--release")) {
            all.addAll(List.of("--release", "17"));
        }
        List<SourceFile> files = sources.entrySet().stream()
                .map(source -> new SourceFile(source.getKey(), source.getValue()))
                .toList();
        JavaFileManager manager = compilation.new Memory(JAVAC.getStandardFileManager(collector, null, null));
        JavaCompiler.CompilationTask task = JAVAC.getTask(null, manager, collector, all, null, files);
        if (processor != null) {
            task.setProcessors(List.of(processor));
        }
        task.call();
        collector.getDiagnostics().forEach(message -> compilation.messages.add(message.toString()));
        return compilation;
    }

    /** The compiled classes, loaded apart from everything else. */
    Loader load() {
        if (!messages.isEmpty()) {
            throw new AssertionError(messages.stream().collect(Collectors.joining("\n")));
        }
        return new Loader(classes);
    }

    /** Loads classes from memory. */
    static final class Loader extends ClassLoader {
        private final Map<String, byte[]> classes;

        Loader(Map<String, byte[]> classes) {
            super(Compilation.class.getClassLoader());
            this.classes = Map.copyOf(classes);
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = classes.get(name);
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }

    private static final class SourceFile extends SimpleJavaFileObject {
        private final String text;

        SourceFile(String qualifiedName, String text) {
            super(URI.create("memory:///" + qualifiedName.replace('.', '/') + Kind.SOURCE.extension), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private final class Memory extends ForwardingJavaFileManager<JavaFileManager> {
        Memory(JavaFileManager manager) {
            super(manager);
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
                            classes.put(className, toByteArray());
                        }
                    };
                }
            };
        }
    }
}
