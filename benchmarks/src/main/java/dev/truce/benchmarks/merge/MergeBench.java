package dev.truce.benchmarks.merge;

import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * A document of 776 KB: read by swagger-parser; and read, extended, validated and written by a compilation with Truce's default options,
 * of which everything but parsing three small sources is Truce's.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class MergeBench {
    private final Path document = Path.of(System.getProperty("document")).toAbsolutePath();
    private Payments payments;
    private String text;

    /** Reads the document, and checks that the output is the merged document. */
    @Setup
    public void setup() throws IOException {
        payments = new Payments(Files.createTempDirectory("truce-merge"));
        text = Files.readString(document);
        List<String> lines = truceMerge().lines().toList();
        for (String wanted :
                List.of("PaymentLinkUpdateConflict:", "PaymentLinkStaleProblem:", "PaymentLinkPreconditionFailed:")) {
            if (lines.stream().noneMatch(line -> line.strip().equals(wanted)) || text.contains(wanted)) {
                throw new IllegalStateException("the merged document has no " + wanted);
            }
        }
        if (lines.size() < text.lines().count()) {
            throw new IllegalStateException("the merged document is shorter than the one before");
        }
        if (swaggerParser().getOpenAPI().getPaths().get("/paymentLinks/{linkId}") == null) {
            throw new IllegalStateException("the parser does not find the path");
        }
    }

    @Benchmark
    public SwaggerParseResult swaggerParser() {
        ParseOptions options = new ParseOptions();
        options.setResolve(false);
        return new OpenAPIV3Parser().readContents(text, List.of(), options);
    }

    @Benchmark
    public String truceMerge() throws IOException {
        return payments.document(document);
    }

    /** The same compilation without the document. */
    @Benchmark
    public String truceWithoutInput() throws IOException {
        return payments.document(null);
    }
}
