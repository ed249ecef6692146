package dev.truce.tck.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A problem whose form has been checked (RFC 9457). Members are asked for by their snake-case names. */
public final class Problem {

    private final Answer answer;
    private final ObjectNode content;
    private final Names names;

    Problem(Answer answer, ObjectNode content, Names names) {
        this.answer = answer;
        this.content = content;
        this.names = names;
    }

    /**
     * Returns the code.
     *
     * @return the code, empty where the problem has none
     */
    public String code() {
        return content.path(names.ofProblem("code")).asText();
    }

    /**
     * Returns a member.
     *
     * @param name the member's name
     * @return its value, if there is one
     */
    public Optional<JsonNode> member(String name) {
        return Optional.ofNullable(content.get(names.ofProblem(name)));
    }

    /**
     * Demands a member with a value.
     *
     * @param name the member's name
     * @param value the right value
     * @return this
     */
    public Problem with(String name, Object value) {
        JsonNode actual = required(name);
        answer.check(
                actual.equals(Json.of(value)),
                "expected " + names.ofProblem(name) + " to be " + Json.of(value) + " but was " + actual);
        return this;
    }

    /**
     * Demands a list of strings, in any order.
     *
     * @param name the member's name
     * @param values the list's elements
     * @return this
     */
    public Problem withAll(String name, List<String> values) {
        JsonNode actual = required(name);
        Set<String> found = new HashSet<>();
        actual.forEach(element -> found.add(element.asText()));
        answer.check(
                actual.isArray() && actual.size() == values.size() && found.equals(Set.copyOf(values)),
                "expected " + names.ofProblem(name) + " to hold " + values + " but was " + actual);
        return this;
    }

    /**
     * Demands a member, whatever its value.
     *
     * @param name the member's name
     * @return its value
     */
    public JsonNode required(String name) {
        return member(name).orElseThrow(() -> answer.failure("the problem has no " + names.ofProblem(name)));
    }

    /**
     * Demands that members are absent.
     *
     * @param absent the members' names
     * @return this
     */
    public Problem without(String... absent) {
        for (String name : absent) {
            answer.check(member(name).isEmpty(), "the problem must not have " + names.ofProblem(name));
        }
        return this;
    }

    /**
     * Demands that the text for humans speaks of something.
     *
     * @param pattern a regular expression to be found in {@code detail}, ignoring case
     * @return this
     */
    public Problem detailSays(String pattern) {
        answer.check(
                Pattern.compile(pattern, Pattern.CASE_INSENSITIVE)
                        .matcher(content.path("detail").asText())
                        .find(),
                "expected detail to say /" + pattern + '/');
        return this;
    }

    /**
     * Demands the current entity tag, in the header and in the content.
     *
     * @param tag the current entity tag
     * @return this
     */
    public Problem withCurrentTag(String tag) {
        answer.check(tag.equals(answer.requiredHeader("ETag")), "expected ETag to be the current tag " + tag);
        return with("current_etag", tag);
    }

    /**
     * Returns the answer that holds this problem.
     *
     * @return the answer
     */
    public Answer answer() {
        return answer;
    }

    ProblemFact fact() {
        Exchange exchange = answer.exchange();
        return new ProblemFact(
                exchange.method(),
                exchange.uri().getRawPath(),
                exchange.status(),
                code(),
                content.path("type").asText(),
                content.path("title").asText());
    }
}
