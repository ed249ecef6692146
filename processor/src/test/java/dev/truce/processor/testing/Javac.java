package dev.truce.processor.testing;

import com.google.testing.compile.Compiler;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import javax.lang.model.SourceVersion;
import javax.tools.DiagnosticListener;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The JDK's compiler, whose compilations share the opened jars of the test class path. Opening them for each of some thousand
 * compilations took a quarter of the time of the tests.
 */
public final class Javac implements JavaCompiler {
    private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();
    private static final StandardJavaFileManager OPENED = JAVAC.getStandardFileManager(null, Locale.ROOT, null);

    private Javac() {}

    /** A compiler whose output stays in memory, without processors and options. */
    public static Compiler inMemory() {
        return Compiler.compiler(new Javac());
    }

    @Override
    public StandardJavaFileManager getStandardFileManager(
            DiagnosticListener<? super JavaFileObject> listener, Locale locale, Charset charset) {
        return (StandardJavaFileManager) Proxy.newProxyInstance(
                Javac.class.getClassLoader(),
                new Class<?>[] {StandardJavaFileManager.class},
                new Files(() -> JAVAC.getStandardFileManager(listener, locale, charset)));
    }

    @Override
    public CompilationTask getTask(
            Writer out,
            JavaFileManager files,
            DiagnosticListener<? super JavaFileObject> listener,
            Iterable<String> options,
            Iterable<String> classes,
            Iterable<? extends JavaFileObject> units) {
        return JAVAC.getTask(out, files, listener, options, classes, units);
    }

    @Override
    public int isSupportedOption(String option) {
        return JAVAC.isSupportedOption(option);
    }

    @Override
    public int run(InputStream in, OutputStream out, OutputStream err, String... arguments) {
        return JAVAC.run(in, out, err, arguments);
    }

    @Override
    public Set<SourceVersion> getSourceVersions() {
        return JAVAC.getSourceVersions();
    }

    /** The files of one compilation: the opened ones, or its own as soon as it asks for other paths. */
    private static final class Files implements InvocationHandler {
        private final Supplier<StandardJavaFileManager> other;
        private StandardJavaFileManager files = OPENED;

        Files(Supplier<StandardJavaFileManager> other) {
            this.other = other;
        }

        @Override
        public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
            if (files == OPENED) {
                switch (method.getName()) {
                    case "close", "flush":
                        return null;
                    case "handleOption":
                        // javac gives the release for jars with several versions to each compilation
                        if (arguments[0].equals("--multi-release")) {
                            return true;
                        }
                        files = other.get();
                        break;
                    case "setLocation", "setLocationFromPaths", "setLocationForModule":
                        files = other.get();
                        break;
                    default:
                }
            }
            try {
                return method.invoke(files, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }
    }
}
