package dev.truce.processor.diagnostic;

import static dev.truce.processor.diagnostic.DiagnosticCode.RESOURCE_NO_RUNTIME;
import static dev.truce.processor.diagnostic.DiagnosticCode.RESOURCE_RUNTIME_UNREADABLE;

import com.google.common.collect.ImmutableList;
import dev.truce.processor.testing.CompileFiles;
import dev.truce.processor.testing.Source;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** What the compiler says where generated code could not call the runtime. */
final class RuntimeRows {

    private RuntimeRows() {}

    static Stream<Row> all() {
        return Stream.of(Row.of(
                        RESOURCE_NO_RUNTIME,
                        "The guard of Order needs truce-runtime on the class path; "
                                + "add the dependency dev.truce:truce-runtime")
                .with("Order", "→record Order(@Unique String number) {}\n")
                .setting(compiler -> compiler.withClasspath(ImmutableList.of(where(dev.truce.Unique.class)))));
    }

    /** Needs modules, and so a compiler that reads and writes files. */
    static Row onTheModulePath() {
        return Row.of(
                        RESOURCE_RUNTIME_UNREADABLE,
                        "The module shop.orders does not read dev.truce.runtime; "
                                + "add 'requires dev.truce.runtime;' to its module-info")
                .with(MarkedSource.of("module-info", "module shop.orders {\n    requires dev.truce.annotations;\n}\n"))
                .with("Order", "→record Order(@Unique String number) {}\n");
    }

    /** Compiles a module with annotations and runtime on the module path, and nothing on the class path. */
    static List<? extends Diagnostic<? extends JavaFileObject>> module(Path folder, List<MarkedSource> sources) {
        List<Source> files = sources.stream()
                .map(source -> new Source(source.path(), source.text()))
                .toList();
        return CompileFiles.of(folder, files)
                .modules(where(dev.truce.Unique.class), where(dev.truce.runtime.Conflict.class))
                .run()
                .diagnostics();
    }

    /** The jar or folder that a class comes from. */
    static File where(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
