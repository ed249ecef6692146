package dev.truce.processor;

import dev.truce.processor.diagnostic.DiagnosticCode;
import dev.truce.processor.diagnostic.Finding;
import dev.truce.processor.diagnostic.Findings;
import dev.truce.processor.read.source.Locations;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Turns a failure of Truce itself into a finding that names the class, instead of a stack trace that ends the build.
 */
final class Failures {
    /** The modules of the JDK that libraries use, by the beginning of the names of their classes. */
    private static final Map<String, String> MODULES = Map.of(
            "java.beans.", "java.desktop",
            "java.lang.management.", "java.management",
            "java.net.http.", "java.net.http",
            "java.sql.", "java.sql",
            "java.util.logging.", "java.logging",
            "javax.naming.", "java.naming",
            "javax.xml.", "java.xml",
            "org.w3c.dom.", "java.xml",
            "org.xml.sax.", "java.xml");

    private Failures() {}

    /**
     * Returns the finding for a failure.
     *
     * @param type the class that was worked on, {@code null} for all of them
     */
    static Findings of(@Nullable TypeElement type, Throwable failure) {
        String module = missingModule(failure);
        DiagnosticCode code = module == null ? DiagnosticCode.INTERNAL_ERROR : DiagnosticCode.INTERNAL_MISSING_MODULE;
        String reason = module == null ? describe(failure) : module;
        Finding finding = type == null
                ? Finding.nowhere(code, "the contract", reason)
                : Finding.of(code, Locations.of(type), type.getQualifiedName(), reason);
        return Findings.of(List.of(finding));
    }

    /** The module of the JDK whose class was not found; {@code null} if something else has failed. */
    private static @Nullable String missingModule(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String missing = cause instanceof NoClassDefFoundError || cause instanceof ClassNotFoundException
                    ? String.valueOf(cause.getMessage()).replace('/', '.')
                    : "";
            for (Map.Entry<String, String> module : MODULES.entrySet()) {
                if (missing.startsWith(module.getKey())) {
                    return module.getValue();
                }
            }
        }
        return null;
    }

    /** Returns the failure and the line of Truce that it passed, as one line of text. */
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
