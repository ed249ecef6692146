package dev.truce.tck.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** If-Match and If-None-Match of a request. */
final class ModelPreconditions {

    private static final Pattern TAG = Pattern.compile("\\s*((?:W/)?\"[\\x21\\x23-\\x7E\\x80-\\xFF]*\")\\s*(,|$)");
    private static final String ANY = "*";

    private final Faults faults;
    private final @Nullable List<String> ifMatch;
    private final @Nullable List<String> ifNoneMatch;

    ModelPreconditions(Request request, Faults faults) {
        this.faults = faults;
        ifMatch = parse("If-Match", request.lines("If-match"));
        ifNoneMatch = parse("If-None-Match", request.lines("If-none-match"));
    }

    boolean hasIfMatch() {
        return ifMatch != null;
    }

    boolean hasTags() {
        return ifMatch != null && !ifMatch.contains(ANY);
    }

    boolean ifNoneMatchIsAny() {
        return ifNoneMatch != null && ifNoneMatch.contains(ANY);
    }

    /** Whether If-Match lets a write through. */
    boolean matches(String current) {
        if (ifMatch == null || faults.has(Fault.IGNORES_IF_MATCH)) {
            return true;
        }
        List<String> tags = faults.has(Fault.READS_ONE_TAG) ? ifMatch.subList(0, 1) : ifMatch;
        return tags.contains(ANY) || tags.stream().anyMatch(tag -> same(tag, current));
    }

    /** Whether If-None-Match stops a request. */
    boolean noneMatchFails(String current) {
        return ifNoneMatch != null
                && (ifNoneMatch.contains(ANY)
                        || ifNoneMatch.stream()
                                .anyMatch(tag -> faults.has(Fault.COMPARES_IF_NONE_MATCH_STRONGLY)
                                        ? tag.equals(current)
                                        : sent(tag).equals(current)));
    }

    boolean matchesOnlyWeakly(String current) {
        return ifMatch != null
                && ifMatch.stream().anyMatch(tag -> strong(tag).equals(current))
                && !ifMatch.contains(current);
    }

    private boolean same(String tag, String current) {
        if (faults.acceptsWeakened()) {
            return sent(tag).equals(current);
        }
        return (faults.has(Fault.COMPARES_IF_MATCH_WEAKLY) ? strong(tag) : tag).equals(current);
    }

    /** The tag as the server may have sent it, before a proxy changed it. */
    private String sent(String tag) {
        String strong = strong(tag);
        return faults.acceptsWeakened() ? strong.replaceAll("-{1,2}(gzip|br)\"$", "\"") : strong;
    }

    private static String strong(String tag) {
        return tag.startsWith("W/") ? tag.substring(2) : tag;
    }

    private @Nullable List<String> parse(String name, List<String> lines) {
        if (lines.isEmpty()) {
            return null;
        }
        String value = faults.has(Fault.READS_ONE_HEADER_LINE) ? lines.get(0) : String.join(",", lines);
        if (value.strip().equals(ANY)) {
            return List.of(ANY);
        }
        if (faults.has(Fault.SPLITS_AT_COMMAS)) {
            return List.of(value.replace("\"", "").split(",")).stream()
                    .map(text -> '"' + text.strip() + '"')
                    .toList();
        }
        List<String> tags = new ArrayList<>();
        Matcher matcher = TAG.matcher(value);
        int end = 0;
        while (end < value.length() && matcher.find() && matcher.start() == end) {
            tags.add(matcher.group(1));
            end = matcher.end();
        }
        if (end < value.length() || tags.isEmpty()) {
            if (faults.has(Fault.CALLS_MALFORMED_FAILED)) {
                return List.of("\"nothing\"", "\"else\"");
            }
            throw new ModelProblem(
                            400, "MALFORMED_PRECONDITION", "Malformed precondition", "Send \"5\".", "change_value")
                    .with("header", name)
                    .with("expected", "\"5\"");
        }
        return tags;
    }
}
