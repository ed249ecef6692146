package dev.truce.benchmarks.guards;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.json.Jackson2ObjectMapperBuilder;
import org.zalando.problem.Problem;
import org.zalando.problem.Status;
import org.zalando.problem.ThrowableProblem;

/** One conflict as RFC 9457 bytes, by every way measured. All write the same members. */
public final class Problems {
    private Problems() {}

    private static final String TYPE = "https://api.example.com/problems/invalid-state-transition";
    private static final URI TYPE_URI = URI.create(TYPE);
    private static final String TITLE = "Invalid state transition";

    public static final ObjectMapper SPRING = Jackson2ObjectMapperBuilder.json().build();
    public static final ObjectMapper ZALANDO =
            new ObjectMapper().registerModule(new org.zalando.problem.jackson.ProblemModule());
    private static final JsonFactory FACTORY = new JsonFactory();

    private static String detail(OrderState from, OrderState to) {
        return "Order cannot go from " + from + " to " + to;
    }

    public static ProblemDetail spring(OrderState from, OrderState to, String instance) {
        ProblemDetail p = ProblemDetail.forStatus(HttpStatus.CONFLICT);
        p.setType(TYPE_URI);
        p.setTitle(TITLE);
        p.setDetail(detail(from, to));
        p.setInstance(URI.create(instance));
        p.setProperty("currentState", from);
        p.setProperty("requestedState", to);
        p.setProperty("allowedTransitions", Orders.allowed(from));
        return p;
    }

    /** A ThrowableProblem: building it fills in a stack trace. */
    public static ThrowableProblem zalando(OrderState from, OrderState to, String instance) {
        return Problem.builder()
                .withType(TYPE_URI)
                .withTitle(TITLE)
                .withStatus(Status.CONFLICT)
                .withDetail(detail(from, to))
                .withInstance(URI.create(instance))
                .with("currentState", from)
                .with("requestedState", to)
                .with("allowedTransitions", Orders.allowed(from))
                .build();
    }

    public static byte[] streaming(OrderState from, OrderState to, String instance) {
        try (ByteArrayBuilder out = new ByteArrayBuilder(FACTORY._getBufferRecycler(), 512);
                JsonGenerator g = FACTORY.createGenerator(out)) {
            g.writeStartObject();
            g.writeStringField("type", TYPE);
            g.writeStringField("title", TITLE);
            g.writeNumberField("status", 409);
            g.writeStringField("detail", detail(from, to));
            g.writeStringField("instance", instance);
            g.writeStringField("currentState", from.name());
            g.writeStringField("requestedState", to.name());
            g.writeArrayFieldStart("allowedTransitions");
            for (OrderState s : Orders.allowed(from)) {
                g.writeString(s.name());
            }
            g.writeEndArray();
            g.writeEndObject();
            g.flush();
            return out.getClearAndRelease();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final byte[] TAIL = "\"}".getBytes(StandardCharsets.UTF_8);
    private static final byte[][] HEAD = new byte[64][];

    static {
        for (OrderState from : OrderState.values()) {
            for (OrderState to : OrderState.values()) {
                HEAD[from.ordinal() << 3 | to.ordinal()] = head(from, to).getBytes(StandardCharsets.UTF_8);
            }
        }
    }

    private static String head(OrderState from, OrderState to) {
        Set<OrderState> allowed = Orders.allowed(from);
        StringBuilder list = new StringBuilder();
        for (OrderState s : allowed) {
            list.append(list.isEmpty() ? "\"" : ",\"").append(s).append('"');
        }
        return "{\"type\":\"" + TYPE + "\",\"title\":\"" + TITLE + "\",\"status\":409,\"detail\":\"" + detail(from, to)
                + "\",\"currentState\":\"" + from + "\",\"requestedState\":\"" + to
                + "\",\"allowedTransitions\":[" + list + "],\"instance\":\"";
    }

    /** Everything but the instance is known when the code is generated. */
    public static byte[] template(OrderState from, OrderState to, String instance) {
        byte[] head = HEAD[from.ordinal() << 3 | to.ordinal()];
        byte[] middle = JsonStringEncoder.getInstance().quoteAsUTF8(instance);
        byte[] out = new byte[head.length + middle.length + TAIL.length];
        System.arraycopy(head, 0, out, 0, head.length);
        System.arraycopy(middle, 0, out, head.length, middle.length);
        System.arraycopy(TAIL, 0, out, head.length + middle.length, TAIL.length);
        return out;
    }
}
