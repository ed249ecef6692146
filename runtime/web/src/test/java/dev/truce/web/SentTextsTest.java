package dev.truce.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.Disclosure;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which values a JSON text holds, and where it has half a surrogate pair, in each encoding of JSON. */
class SentTextsTest {

    private static final List<Charset> ENCODINGS = List.of(
            StandardCharsets.UTF_8,
            StandardCharsets.UTF_16BE,
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16,
            Charset.forName("UTF-32BE"),
            Charset.forName("UTF-32LE"),
            Charset.forName("X-UTF-32LE-BOM"));

    private static JsonTextCheck read(byte[] json) {
        try (JsonTextCheck check = new JsonTextCheck(new ByteArrayInputStream(json))) {
            check.transferTo(OutputStream.nullOutputStream());
            return check;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void assertHolds(String json, Object value, boolean held) {
        for (Charset encoding : ENCODINGS) {
            assertThat(read(json.getBytes(encoding)).holds(value))
                    .as("%s in %s holds %s", json, encoding, value)
                    .isEqualTo(held);
        }
    }

    @Test
    void stringsAreHeldAsTheyAreMeant() {
        assertHolds("{\"a\":\"x y\"}", "x y", true);
        assertHolds("{\"a\" : \"x\\\"y\\\\\\n\\u0041\\/\"}", "x\"y\\\nA/", true);
        assertHolds("{\"a\":\"é € \ud83d\ude00 \u5c75\u2215\"}", "é € \ud83d\ude00 \u5c75\u2215", true);
        assertHolds("{\"a\":\"\\ud83d\\ude00\"}", "\ud83d\ude00", true);
        assertHolds("{\"a\":\"\"}", "", true);
        assertHolds("[\"a\",\"b\"]", "a", true);
        assertHolds("[\"a\"\n,\"b\" ]", "b", true);
        assertHolds("\"whole\"", "whole", true);
    }

    @Test
    void namesPartsAndOtherCasesAreNotHeld() {
        assertHolds("{\"email\":\"x\"}", "email", false);
        assertHolds("{\"email\" :\"x\"}", "email", false);
        assertHolds("{\"a\":\"x y\"}", "x", false);
        assertHolds("{\"a\":\"X\"}", "x", false);
        assertHolds("{\"a\":\"{\\\"b\\\":\\\"inner\\\"}\"}", "inner", false);
        assertHolds("{}", "", false);
        assertHolds("", "x", false);
    }

    @Test
    void numbersAndLiteralsAreHeldWhateverTheirForm() {
        assertHolds("{\"a\":1.50}", new BigDecimal("1.5"), true);
        assertHolds("{\"a\":-1e3}", -1000, true);
        assertHolds("{\"a\":\"7\"}", 7L, true);
        assertHolds("{\"a\":7}", "7", true);
        assertHolds("[15]", 5, false);
        assertHolds("[true ,null]", true, true);
        assertHolds("[true]", false, false);
        assertHolds("12", 12, true);
        assertHolds("{\"a\":1e999999999}", 1, false);
    }

    @Test
    void keysAndConstantsAreHeldByTheirText() {
        UUID id = UUID.randomUUID();
        assertHolds("{\"id\":\"" + id.toString().toUpperCase(Locale.ROOT) + "\"}", id, true);
        assertHolds("{\"id\":\"VALUE\"}", Disclosure.VALUE, true);
        assertHolds("{\"id\":\"value\"}", Disclosure.VALUE, false);
    }

    @Test
    void timesAreHeldWhateverTheirForm() {
        Instant ten = Instant.parse("2026-03-01T10:00:00Z");
        assertHolds("{\"start\":\"2026-03-01T11:00:00+01:00\"}", ten, true);
        assertHolds("{\"start\":\"2026-03-01T10:00Z\"}", ten, true);
        assertHolds("{\"start\":\"2026-03-01T10:00:00.000Z\"}", ten, true);
        assertHolds("{\"start\":\"2026-03-01T11:00:00+01:00\"}", ten.atOffset(ZoneOffset.UTC), true);
        assertHolds("{\"start\":\"2026-03-01T11:00:00+01:00\"}", ten.atZone(ZoneOffset.UTC), true);
        assertHolds("{\"start\":\"2026-03-01T11:00:00+01:00\"}", Date.from(ten), true);
        assertHolds("{\"start\":" + ten.toEpochMilli() + "}", ten, true);
        assertHolds("{\"start\":" + ten.getEpochSecond() + ".000000000}", ten, true);
        assertHolds("{\"start\":\"2026-03-01T10:00:00\"}", LocalDateTime.parse("2026-03-01T10:00"), true);
        assertHolds("{\"start\":\"10:00:00\"}", LocalTime.of(10, 0), true);
        assertHolds("{\"start\":\"2026-03-01T10:00:00+01:00\"}", ten, false);
        assertHolds("{\"start\":\"2026-03-01T10:00:00\"}", ten, false);
        assertHolds("{\"start\":1e999999999,\"x\":1e-999999999,\"y\":1e2147483647}", ten, false);
        assertHolds("{\"start\":\"2026-02-30T10:00:00Z\",\"x\":\"2\",\"y\":\"-\",\"z\":\"10:00\"}", ten, false);
        assertHolds("{\"start\":\"2026-03-01T10:00:01\"}", LocalDateTime.parse("2026-03-01T10:00"), false);
    }

    @Test
    void aTextBeyondTheLimitIsNotHeld() {
        assertHolds("{\"a\":\"" + "x".repeat(1_000) + "\"}", "x".repeat(1_000), true);
        assertHolds("{\"a\":\"" + "x".repeat(5_000) + "\"}", "x".repeat(5_000), false);
        assertHolds("{\"a\":\"" + "x".repeat(5_000) + "\",\"b\":\"y\"}", "y", true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\\ud800\"", "{\"a\":\"x\\udc00\"}", "[\"\\ud83d\\ud83d\\ude00\"]"})
    void halfAPairIsBrokenInEachEncoding(String json) {
        for (Charset encoding : ENCODINGS) {
            assertThat(read(json.getBytes(encoding)).isBroken())
                    .as("%s", encoding)
                    .isTrue();
        }
    }

    @Test
    void halfAPairIsBrokenWithoutAnEscape() {
        byte[] json = {0, '"', (byte) 0xd8, 0, 0, '"'};
        assertThat(read(json).isBroken()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\ud83d\ude00\"", "\"\u5c75\ud83d\ude00\u5c75d8\"", "\"\u5c5c\u755c\"", "{\"a\":1}", "1"})
    void wholeCharactersPassInEachEncoding(String json) {
        for (Charset encoding : ENCODINGS) {
            assertThat(read(json.getBytes(encoding)).isBroken())
                    .as("%s", encoding)
                    .isFalse();
        }
    }

    @Test
    void aTextInAnotherEncodingIsNotBroken() {
        assertThat(read("{\"a\":\"í\u00a0\u0080\"}".getBytes(StandardCharsets.ISO_8859_1))
                        .isBroken())
                .isFalse();
        assertThat(read(new byte[] {'"', (byte) 0xff, (byte) 0x80, '"'}).isBroken())
                .isFalse();
    }
}
