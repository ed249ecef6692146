package dev.truce.tck.cases;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.truce.tck.http.Answer;
import dev.truce.tck.http.Call;
import java.net.URI;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Case 35: values that no database can hold, or not every one. */
final class HostileValueCases implements Topic {

    private static final String SOURCE = "RFC 9110 §15.5.1, §15.5.21; RFC 8259 §8.2";
    /** A placeholder for a value that a JSON library would not write. */
    private static final String MARK = "hostile";

    /** A member of each kind that holds any text. */
    private static final Map<Kind, String> TEXTS = new EnumMap<>(Map.of(
            Kind.USER, "username",
            Kind.PRODUCT, "name",
            Kind.DOCUMENT, "title",
            Kind.ORDER, "customer",
            Kind.BOOKING, "guest"));

    private final SampleApi api;

    HostileValueCases(SampleApi api) {
        this.api = api;
    }

    @Override
    public String title() {
        return "Values that cannot be stored";
    }

    @Override
    public void declare(Cases cases) {
        cases.add("35/nul", "a text with NUL is refused", SOURCE, () -> refused("a\\u0000b"));
        cases.add("35/surrogate", "half a surrogate pair is refused", SOURCE, () -> {
            refused("a\\ud800b");
            refused("\\udc00\\ud800");
        });
        cases.add("35/pair", "a character outside the BMP is stored as it is", SOURCE, this::pair);
        cases.add("35/instant", "an instant is refused, or stored as it is", SOURCE, this::instant);
        cases.add("35/number", "a number that is out of range is refused", SOURCE, this::number);
        cases.add("35/path", "a path with such a text is answered as what is missing or wrong", SOURCE, this::path);
    }

    /** Sends a text in a create of each kind, and in an update, which changes nothing. */
    private void refused(String escaped) {
        TEXTS.forEach((kind, member) -> {
            ObjectNode content = api.fresh(kind);
            content.setAll(api.body(kind, member, api.unique(MARK)));
            unusable(raw("POST", api.uri(kind.path()), content, MARK, escaped));
        });
        Stored document = api.create(Kind.DOCUMENT);
        ObjectNode content = api.changed(document);
        content.setAll(api.body(Kind.DOCUMENT, "title", MARK));
        unusable(raw("PUT", document.uri(), content, MARK, escaped).ifMatch(document.etag()));
        api.unchanged(document);
    }

    private void pair() {
        ObjectNode content = api.fresh(Kind.DOCUMENT);
        content.setAll(api.body(Kind.DOCUMENT, "title", MARK));
        Stored stored = api.created(
                Kind.DOCUMENT,
                raw("POST", api.uri("/documents"), content, MARK, "\\ud83d\\ude00")
                        .send());
        String title = api.value(api.read(stored), "title");
        api.get(stored.uri()).send().check(title.equals("\ud83d\ude00"), "expected the title as it was sent");
    }

    private void instant() {
        for (String start : List.of(
                "+1000000000-12-31T23:59:59.999999999Z",
                "-1000000000-01-01T00:00:00Z",
                "+294277-01-01T00:00:00Z",
                "-4800-01-01T00:00:00Z",
                "+10000-01-01T00:00:00Z")) {
            ObjectNode content = api.fresh(Kind.BOOKING);
            content.setAll(api.body(Kind.BOOKING, "start", start));
            Answer answer = api.post(Kind.BOOKING, content).send().is(201, 400, 422);
            if (answer.status() == 201) {
                Stored stored = api.read(api.created(Kind.BOOKING, answer));
                answer.check(api.value(stored, "start").equals(start), "expected the start as it was sent");
            } else {
                answer.problem(answer.status());
            }
        }
    }

    private void number() {
        for (String quantity :
                List.of("2147483648", "-2147483649", "9223372036854775808", "1e400", "-1e400", "1e-400", "1.5")) {
            ObjectNode content = api.fresh(Kind.ORDER);
            content.setAll(api.body(Kind.ORDER, "quantity", MARK));
            unusable(raw("POST", api.uri("/orders"), content, '"' + MARK + '"', quantity));
        }
    }

    private void path() {
        for (String path : List.of("/profiles/a%00b", "/profiles/%ED%A0%80", "/products/%00", "/orders/%00")) {
            api.get(api.uri(path)).send().is(400, 404, 422);
        }
    }

    /** Writes a value that a JSON library would not write. */
    private Call raw(String method, URI target, ObjectNode content, String mark, String value) {
        return api.wire()
                .call(method, target)
                .content("application/json", content.toString().replace(mark, value));
    }

    private static void unusable(Call call) {
        Answer answer = call.send().is(400, 422);
        answer.problem(answer.status());
    }
}
