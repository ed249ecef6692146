package dev.truce.benchmarks.guards;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** ETag from the response body, which must be rendered and buffered first (not counted here). */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class EtagBodyBench {
    private static final class Filter extends ShallowEtagHeaderFilter {
        String tag(InputStream body) throws IOException {
            return generateETagHeaderValue(body, false);
        }
    }

    @Param({"1024", "16384"})
    public int bytes;

    private final Filter filter = new Filter();
    private byte[] body;

    @Setup
    public void setup() {
        body = new byte[bytes];
        new Random(42).nextBytes(body);
    }

    @Benchmark
    public String springShallowFilterMd5() throws IOException {
        return filter.tag(new ByteArrayInputStream(body));
    }

    @Benchmark
    public String sha256() throws Exception {
        return '"'
                + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body))
                + '"';
    }
}
