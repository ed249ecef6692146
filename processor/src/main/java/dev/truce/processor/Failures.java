package dev.truce.processor;

import dev.truce.processor.diagnostic.DiagnosticCode;
import dev.truce.processor.diagnostic.Finding;
import dev.truce.processor.diagnostic.Findings;
import dev.truce.processor.read.source.Locations;
import java.util.List;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Turns a bug of ours into a finding that names the element it happened on, instead of a stack trace that ends the build. */
final class Failures {
    private Failures() {}

    /**
     * A failure as a finding.
     *
     * @param type the class that was worked on, {@code null} for all of them
     */
    static Findings of(@Nullable TypeElement type, Throwable failure) {
        Finding finding = type == null
                ? Finding.nowhere(DiagnosticCode.INTERNAL_ERROR, "the contract", describe(failure))
                : Finding.of(
                        DiagnosticCode.INTERNAL_ERROR, Locations.of(type), type.getQualifiedName(), describe(failure));
        return Findings.of(List.of(finding));
    }

    /** The failure and the line of ours it came through: enough to find it, on one line. */
    private static String describe(Throwable failure) {
        StringBuilder text = new StringBuilder(failure.getClass().getSimpleName());
        if (failure.getMessage() != null) {
            text.append(" '")
                    .append(failure.getMessage().lines().findFirst().orElse(""))
                    .append('\'');
        }
        for (StackTraceElement frame : failure.getStackTrace()) {
            if (frame.getClassName().startsWith("dev.truce.")) {
                return text.append(" at ")
                        .append(frame.getFileName())
                        .append(':')
                        .append(frame.getLineNumber())
                        .toString();
            }
        }
        return text.toString();
    }
}
