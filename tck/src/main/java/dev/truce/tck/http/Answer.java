package dev.truce.tck.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The answer to a request, with what may be demanded of it. Every failure shows the whole exchange. */
public final class Answer {

    private final Exchange exchange;
    private final Wire wire;

    Answer(Exchange exchange, Wire wire) {
        this.exchange = exchange;
        this.wire = wire;
    }

    /**
     * Returns the exchange.
     *
     * @return request and answer as they were on the wire
     */
    public Exchange exchange() {
        return exchange;
    }

    /**
     * Sends the same request once more.
     *
     * @return the answer to it
     */
    public Answer again() {
        return wire.send(exchange.method(), exchange.uri(), exchange.requestHeaders(), exchange.requestBody());
    }

    /**
     * Returns the status.
     *
     * @return the status code
     */
    public int status() {
        return exchange.status();
    }

    /**
     * Tells whether the request was carried out.
     *
     * @return whether the status is 2xx
     */
    public boolean isSuccess() {
        return status() / 100 == 2;
    }

    /**
     * Demands a status.
     *
     * @param anyOf the statuses that are right
     * @return this
     */
    public Answer is(int... anyOf) {
        if (Arrays.stream(anyOf).noneMatch(status -> status == status())) {
            throw failure("expected status "
                    + Arrays.stream(anyOf).mapToObj(String::valueOf).collect(Collectors.joining(" or "))
                    + " but was " + status());
        }
        return this;
    }

    /**
     * Demands that the request was carried out.
     *
     * @return this
     */
    public Answer isDone() {
        if (!isSuccess()) {
            throw failure("expected a success (2xx) but was " + status());
        }
        return this;
    }

    /**
     * Returns a header.
     *
     * @param name the header's name
     * @return its value, if there is one
     */
    public Optional<String> header(String name) {
        return exchange.header(name);
    }

    /**
     * Demands a header.
     *
     * @param name the header's name
     * @return its value
     */
    public String requiredHeader(String name) {
        return header(name).orElseThrow(() -> failure("the answer has no " + name));
    }

    /**
     * Demands a strong entity tag.
     *
     * @return the value of {@code ETag}
     */
    public String etag() {
        String tag = requiredHeader("ETag");
        check(EntityTags.isStrong(tag), "ETag is not one strong entity tag: " + tag);
        return tag;
    }

    /**
     * Demands a JSON object.
     *
     * @return the content
     */
    public ObjectNode object() {
        if (json() instanceof ObjectNode object) {
            return object;
        }
        throw failure("the content is no JSON object");
    }

    /**
     * Demands JSON.
     *
     * @return the content
     */
    public JsonNode json() {
        try {
            return Json.read(exchange.body());
        } catch (JsonProcessingException e) {
            throw failure("the content is no JSON: " + e.getOriginalMessage());
        }
    }

    /**
     * Demands a problem, in the form that every problem has (case 28).
     *
     * @param status its status
     * @param codes the codes that are right; none where any is
     * @return the problem
     */
    public Problem problem(int status, String... codes) {
        is(status);
        Problem problem = new ProblemReader(this, wire.names()).read();
        if (codes.length > 0 && !Arrays.asList(codes).contains(problem.code())) {
            throw failure("expected code " + String.join(" or ", codes) + " but was " + problem.code());
        }
        wire.journal().add(problem.fact());
        return problem;
    }

    /**
     * Demands a condition.
     *
     * @param condition what must be true
     * @param otherwise the failure's text, if it is not
     * @return this
     */
    public Answer check(boolean condition, String otherwise) {
        if (!condition) {
            throw failure(otherwise);
        }
        return this;
    }

    /**
     * Creates a failure that shows the exchange.
     *
     * @param text what is wrong
     * @return the failure, to be thrown
     */
    public AssertionError failure(String text) {
        return new AssertionError(text + "\n\n" + exchange);
    }
}
