package dev.truce.benchmarks.guards;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.ServletWebRequest;

/** If-Match parsing and strong comparison with the current version, 42. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class PreconditionBench {
    public enum Field {
        SINGLE("\"42\""),
        LIST("\"7\", \"19\", W/\"42\", \"42\""),
        STALE("\"41\"");

        final String text;

        Field(String text) {
            this.text = text;
        }
    }

    @Param({"SINGLE", "LIST"})
    public Field field;

    private long version = 42;
    private String text;
    private HttpHeaders headers;
    private HttpServletRequest request;
    private ServletStubs.Response response;

    @Setup
    public void setup() {
        text = field.text;
        headers = new HttpHeaders();
        headers.set(HttpHeaders.IF_MATCH, text);
        request = ServletStubs.put(text);
        response = new ServletStubs.Response();
        boolean expected = field != Field.STALE;
        if (handWritten() != expected
                || truce() != expected
                || springHttpHeaders() != expected
                || springCheckNotModified() == expected) {
            throw new IllegalStateException("the four do not agree on " + field);
        }
    }

    @Benchmark
    public boolean handWritten() {
        return Http.ifMatch(text, version);
    }

    @Benchmark
    public boolean truce() {
        return Truce.ifMatch(text, version);
    }

    @Benchmark
    public boolean springHttpHeaders() {
        List<String> tags = headers.getIfMatch();
        String current = Http.etag(version);
        for (String tag : tags) {
            if (tag.equals("*") || tag.equals(current)) {
                return true;
            }
        }
        return false;
    }

    /** True when the request must stop here (412). */
    @Benchmark
    public boolean springCheckNotModified() {
        return new ServletWebRequest(request, response).checkNotModified(Http.etag(version));
    }
}
