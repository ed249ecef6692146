package dev.truce.tck.cases;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.truce.tck.http.Answer;
import dev.truce.tck.http.Call;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Pattern;

/**
 * Requests that are nearly right, in random combinations. The system property {@code truce.fuzz.requests} says how many, {@code
 * truce.fuzz.seed} which: one seed always gives the same choices.
 */
final class FuzzCases implements Topic {

    private static final int REQUESTS = Integer.getInteger("truce.fuzz.requests", 300);
    private static final long SEED = Long.getLong("truce.fuzz.seed", 1);
    private static final int NEW_RESOURCES = 50;

    /** What a client must never see: stack frames, names of classes, statements of SQL. */
    private static final Pattern LEAK = Pattern.compile(
            "(\\s|\")at [\\w.$]+\\(|\\b(java|javax|jakarta|org|com|io|dev)\\.[a-z]\\w*\\.[\\w.]*[A-Z]\\w+|Exception\\b"
                    + "|(?i:\\bselect .+ from\\b|\\binsert into\\b|\\bupdate \\w+ set\\b|\\bdelete from\\b|sqlstate|jdbc)");

    private static final List<String> METHODS =
            List.of("GET", "HEAD", "OPTIONS", "POST", "POST", "PUT", "PUT", "PATCH", "DELETE");
    private static final List<String> SEGMENTS = List.of(
            "%00",
            "%ED%A0%80",
            "%FF",
            "%2F",
            "%5C",
            "..%2F",
            "%25",
            "%0D%0A",
            "'",
            "%22",
            "%7B%7D",
            ";a=b",
            "+",
            "-1",
            "0",
            "9223372036854775808",
            "00000000-0000-0000-0000-000000000000",
            "%F0%9F%98%80",
            "null",
            "archive",
            "ship");
    private static final List<String> QUERIES =
            List.of("", "", "", "?number=%00", "?number=%C3", "?number=%ED%A0%80", "?a", "?=", "?number='%20or%201=1");
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "[]",
            "{}",
            "[[[[]]]]",
            "\"\"",
            "\" \"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"\\udc00\\ud800\"",
            "\"\\ud83d\\ude00\"",
            "\"'\"",
            "\"${x}\"",
            "\"%s\"",
            "\"{0}\"",
            "0",
            "-0",
            "-1",
            "1.5",
            "2147483648",
            "1e400",
            "1e-400",
            "123456789012345678901234567890",
            "\"+1000000000-12-31T23:59:59Z\"",
            "\"-4800-01-01T00:00:00Z\"",
            "\"2031-02-30T00:00:00Z\"",
            "\"SHIPED\"",
            "\"DELIVERED\"",
            "NaN",
            "tru",
            "\"open",
            "{\"a\":");
    private static final List<String> TAGS = List.of(
            "*",
            "\"0\"",
            "\"1\"",
            "W/\"0\"",
            "\"\"",
            "\"a,b\"",
            "0",
            "\"open",
            ",",
            "\"0\",",
            "\"0\" \"1\"",
            "w/\"0\"",
            "\"\u00e9\"",
            "\"0;application/xml\"",
            "\"9223372036854775808\"",
            "*, \"0\"",
            "\"0-gzip\"");
    private static final List<String> KEYS =
            List.of("k", "\"k\"", "\"open", "a,b", " ", "\u00e9", "\"\\\\\"", "x".repeat(256));
    private static final List<String> TYPES = List.of(
            "application/json",
            "application/json",
            "application/json",
            "application/json;charset=utf-16",
            "*/*",
            "x",
            "application/merge-patch+json",
            "application/xml",
            "text/plain",
            "multipart/form-data",
            "application/x-www-form-urlencoded",
            "application/json;q=\"");
    private static final List<String> ACCEPTED = List.of(
            "*/*", "application/json", "text/html", "application/xml", "x", "q=2", "*/*;q=2", "a/b;c=\"", "image/*");
    private static final List<String> DATES = List.of("Thu, 26 Nov 2026 10:00:00 GMT", "yesterday", "0", "");

    private final SampleApi api;

    FuzzCases(SampleApi api) {
        this.api = api;
    }

    @Override
    public String title() {
        return "Random requests";
    }

    @Override
    public void declare(Cases cases) {
        cases.add(
                "fuzz",
                "no request is answered with 5xx, or with what is inside the server",
                "RFC 9110 §15.6.1",
                this::fuzz);
    }

    private void fuzz() {
        Random random = new Random(new SplittableRandom(SEED));
        List<Stored> resources = new ArrayList<>();
        for (int i = 0; i < REQUESTS; i++) {
            if (i % NEW_RESOURCES == 0) {
                resources.clear();
                for (Kind kind : Kind.VERSIONED) {
                    resources.add(api.create(kind));
                }
            }
            Call call = call(random, random.of(resources));
            try {
                judge(call.send());
            } catch (AssertionError e) {
                throw new AssertionError("request " + i + " of seed " + SEED + ": " + e.getMessage(), e);
            }
        }
    }

    private static void judge(Answer answer) {
        answer.check(answer.status() < 500, "a request was answered with a failure of the server");
        answer.check(!LEAK.matcher(answer.exchange().body()).find(), "the answer shows what is inside the server");
    }

    private Call call(Random random, Stored stored) {
        String method = random.of(METHODS);
        Call call = api.wire().call(method, api.uri(path(random, stored) + random.of(QUERIES)));
        if (random.oneIn(2)) {
            call.ifMatch(random.oneIn(2) ? stored.etag() : random.of(TAGS));
        }
        if (random.oneIn(4)) {
            call.ifNoneMatch(random.of(TAGS));
        }
        if (random.oneIn(4)) {
            call.header("Idempotency-Key", random.oneIn(2) ? api.unique("key") : random.of(KEYS));
        }
        if (random.oneIn(4)) {
            call.header("Accept", random.of(ACCEPTED));
        }
        if (random.oneIn(16)) {
            call.header(random.oneIn(2) ? "If-Unmodified-Since" : "If-Modified-Since", random.of(DATES));
        }
        if (random.oneIn(16)) {
            call.header("Range", "bytes=5-1");
        }
        boolean hasContent = method.startsWith("P") || random.oneIn(8);
        return hasContent ? call.content(random.of(TYPES), content(random, stored)) : call;
    }

    private String path(Random random, Stored stored) {
        String kind = random.of(List.of(Kind.values())).path();
        return switch (random.below(8)) {
            case 0 -> kind;
            case 1 -> kind + '/' + random.of(SEGMENTS);
            case 2 -> below(stored) + '/' + random.of(SEGMENTS);
            case 3 -> below(stored) + "/paragraphs";
            case 4 -> below(stored) + "/subscriptions";
            case 5 -> "/problems/" + random.of(SEGMENTS);
            default -> below(stored);
        };
    }

    /** Returns the path of a resource below the address of the API. */
    private String below(Stored stored) {
        return stored.uri().toString().substring(api.uri("").toString().length());
    }

    /** Writes the content of a create or an update, of which one member has an odd value, or a part is missing. */
    private String content(Random random, Stored stored) {
        Kind kind = random.oneIn(4) ? random.of(List.of(Kind.values())) : stored.kind();
        ObjectNode members = api.fresh(kind);
        if (random.oneIn(3)) {
            return members.toString();
        }
        String member = api.names().of(kind.wireName(), random.of(kind.members()));
        String text = members.put(member, "odd").toString().replace("\"odd\"", random.of(VALUES));
        return random.oneIn(8) ? text.substring(0, random.below(text.length())) : text;
    }

    /** Choices that one seed determines. */
    private record Random(SplittableRandom source) {
        int below(int limit) {
            return source.nextInt(limit);
        }

        boolean oneIn(int number) {
            return below(number) == 0;
        }

        <T> T of(List<T> choices) {
            return choices.get(below(choices.size()));
        }
    }
}
