package dev.truce.processor.flow;

import dev.truce.processor.testing.Compiled;
import dev.truce.processor.testing.Message;
import java.util.List;
import javax.tools.Diagnostic;

/** What the compiler says of one class. */
final class Said {
    private Said() {}

    /** Each diagnostic as its line, then {@code !} for an error or {@code ?} for a warning, then its text. */
    static List<String> of(Compiled compiled, String className) {
        String file = className.replace('.', '/') + ".java";
        return compiled.diagnostics().stream()
                .filter(diagnostic -> diagnostic.getSource() != null
                        && diagnostic.getSource().getName().endsWith(file))
                .map(Said::line)
                .toList();
    }

    private static String line(Diagnostic<?> diagnostic) {
        String sign = switch (diagnostic.getKind()) {
            case ERROR -> "! ";
            case WARNING -> "? ";
            default -> "- ";
        };
        return diagnostic.getLineNumber() + sign + Message.of(diagnostic).replaceFirst("^\\[TRUCE-FLOW-[A-Z-]+] ", "");
    }
}
