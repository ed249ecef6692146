package dev.truce.processor.diagnostic;

import static dev.truce.processor.diagnostic.DiagnosticCode.RESOURCE_NO_RUNTIME;
import static dev.truce.processor.diagnostic.DiagnosticCode.RESOURCE_RUNTIME_UNREADABLE;

import com.google.common.collect.ImmutableList;
import java.io.File;
import java.net.URISyntaxException;
import java.util.stream.Stream;

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
