package dev.truce.tck.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a problem and demands the form that every problem has, whatever its type (case 28). */
final class ProblemReader {

    private static final Set<String> STANDARD = Set.of("type", "title", "status", "detail", "instance");
    private static final Set<String> RESOLUTIONS =
            Set.of("refetch", "change_value", "other_state", "retry_later", "not_retryable");
    private static final Pattern EXTENSION_NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]{2,}");

    /** Texts that only a database or a stack trace contains (case 19). */
    private static final Pattern LEAK = Pattern.compile(
            "(?i:SQLSTATE|jdbc:|insert into|delete from|violates|CONSTRAINT_INDEX|\\b(?:uk|uq|ux|idx|pk|fk)_\\w+"
                    + "|\\w+_(?:uk|uq|ux|key|idx|pk|pkey|fk|fkey)\\b)"
                    + "|\\w+Exception\\b|\\b(?:\\w+\\.){2,}[A-Z]\\w+");

    private final Answer answer;
    private final Names names;

    ProblemReader(Answer answer, Names names) {
        this.answer = answer;
        this.names = names;
    }

    Problem read() {
        String mediaType = answer.requiredHeader("Content-Type").toLowerCase(Locale.ROOT);
        answer.check(
                mediaType.split(";", 2)[0].strip().equals("application/problem+json"),
                "a problem's Content-Type is application/problem+json");
        ObjectNode content = answer.object();
        answer.check(
                content.path("status").isInt() && content.path("status").intValue() == answer.status(),
                "the problem's status is not the answer's");
        text(content, "title");
        text(content, "detail");
        type(text(content, "type"));
        if (content.has("instance")) {
            instance(text(content, "instance"));
        }
        String resolution = text(content, names.ofProblem("resolution"));
        answer.check(RESOLUTIONS.contains(resolution), "resolution must be one of " + RESOLUTIONS);
        content.fieldNames()
                .forEachRemaining(name -> answer.check(
                        STANDARD.contains(name) || EXTENSION_NAME.matcher(name).matches(),
                        "an extension member's name is a letter and two or more letters, digits or _: " + name));
        Matcher leak = LEAK.matcher(answer.exchange().body());
        if (leak.find()) {
            throw answer.failure("the problem tells what is behind the API: " + leak.group());
        }
        return new Problem(answer, content, names);
    }

    private String text(ObjectNode content, String name) {
        JsonNode value = content.path(name);
        answer.check(value.isTextual() && !value.asText().isBlank(), "the problem has no text in " + name);
        return value.asText();
    }

    private void type(String type) {
        boolean fromRoot = type.startsWith("/") && !type.startsWith("//");
        answer.check(
                fromRoot || reference(type).isAbsolute(),
                "the problem's type is neither absolute nor a path from the root: " + type);
    }

    private void instance(String instance) {
        String path = reference(instance).getRawPath();
        answer.check(
                path == null || path.equals(answer.exchange().uri().getRawPath()),
                "the problem's instance is not the request's path");
    }

    private URI reference(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw answer.failure("this is no URI reference: " + text);
        }
    }
}
