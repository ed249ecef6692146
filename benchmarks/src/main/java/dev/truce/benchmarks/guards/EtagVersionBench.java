package dev.truce.benchmarks.guards;

import dev.truce.runtime.EntityTag;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** ETag from a version column: independent of the body. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class EtagVersionBench {
    /** A counter, and a time in milliseconds. */
    @Param({"123456", "1700000000000"})
    public long version;

    @Benchmark
    public EntityTag truce() {
        return EntityTag.of(version++);
    }

    /** The text for the header. */
    @Benchmark
    public String truceHeader() {
        return EntityTag.of(version++).toString();
    }

    @Benchmark
    public String versionString() {
        return Http.etag(version++);
    }
}
