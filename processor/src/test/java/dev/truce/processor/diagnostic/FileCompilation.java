package dev.truce.processor.diagnostic;

import dev.truce.processor.ContractProcessor;
import dev.truce.processor.GuardProcessor;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A compilation of files, which compile-testing's in-memory one cannot replace where there are modules. */
final class FileCompilation {

    private FileCompilation() {}

    /** Compiles a module with annotations and runtime on the module path, and nothing on the class path, and returns what the compiler says. */
    static List<? extends Diagnostic<? extends JavaFileObject>> ofModule(Path folder, List<MarkedSource> sources)
            throws IOException {
        List<File> written = new ArrayList<>();
        for (MarkedSource source : sources) {
            Path file = folder.resolve(source.path());
            Files.createDirectories(file.getParent());
            written.add(Files.writeString(file, source.text()).toFile());
        }
        String modulePath = RuntimeRows.where(dev.truce.Unique.class)
                + File.pathSeparator
                + RuntimeRows.where(dev.truce.runtime.Conflict.class);
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = javac.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
            JavaCompiler.CompilationTask task = javac.getTask(
                    null,
                    files,
                    diagnostics,
                    List.of("--module-path", modulePath, "-cp", folder.toString(), "-d", folder.toString()),
                    null,
                    files.getJavaFileObjectsFromFiles(written));
            task.setProcessors(List.of(new GuardProcessor(), new ContractProcessor()));
            task.call();
        }
        return diagnostics.getDiagnostics();
    }
}
