package dev.truce.benchmarks.merge;

import dev.truce.processor.ContractProcessor;
import dev.truce.processor.GuardProcessor;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A compilation of one resource with three endpoints, whose paths the document has. */
final class Payments {
    private static final String RESOURCE = """
            package shop;

            import dev.truce.*;

            public record PaymentLink(
                    String id,
                    @Unique String reference,
                    @Versioned long version,
                    @StateTransitions(initial = "ACTIVE", terminal = {"PAID", "EXPIRED"}, value = {
                        @Transition(name = "pay", from = "ACTIVE", to = "PAID"),
                        @Transition(name = "expire", from = "ACTIVE", to = "EXPIRED")
                    }) State status) {
                public enum State { ACTIVE, PAID, EXPIRED }
            }
            """;

    private static final String ENDPOINTS = """
            package shop;

            import dev.truce.Guarded;

            class PaymentLinks {
                @Guarded(value = PaymentLink.class, method = "POST", path = "/paymentLinks")
                PaymentLink create(PaymentLink link) { return link; }

                @Guarded(value = PaymentLink.class, method = "GET", path = "/paymentLinks/{linkId}")
                PaymentLink read(String linkId) { return null; }

                @Guarded(value = PaymentLink.class, method = "PATCH", path = "/paymentLinks/{linkId}")
                PaymentLink update(String linkId, PaymentLink link) { return link; }
            }
            """;

    private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    private final Path output;

    Payments(Path output) {
        this.output = output;
    }

    /** Compiles with the document as the input, or without one, and returns the document that is written. */
    String document(Path input) throws IOException {
        List<String> options = new ArrayList<>(List.of("-proc:only", "-d", output.toString()));
        if (input != null) {
            options.add("-Atruce.openapi.input=" + input);
        }
        StringWriter text = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            JavaCompiler.CompilationTask task = compiler.getTask(
                    text,
                    files,
                    null,
                    options,
                    null,
                    List.of(source("PaymentLink", RESOURCE), source("PaymentLinks", ENDPOINTS)));
            task.setProcessors(List.of(new GuardProcessor(), new ContractProcessor()));
            if (!task.call()) {
                throw new IllegalStateException(text.toString());
            }
        }
        return Files.readString(output.resolve("META-INF/truce/openapi.yaml"));
    }

    private static JavaFileObject source(String name, String text) {
        return new SimpleJavaFileObject(URI.create("string:///shop/" + name + ".java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }
}
