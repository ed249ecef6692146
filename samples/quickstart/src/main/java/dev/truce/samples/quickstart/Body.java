package dev.truce.samples.quickstart;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The JSON object of a request. A member that is missing, or is not what it is asked for as, is answered with 400. */
record Body(JsonNode json) {
    static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .build();
    private static final int LIMIT = 1_000_000;
    private static final BigDecimal MOST = new BigDecimal("1e10");
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    static byte[] bytes(InputStream content) throws IOException {
        byte[] bytes = content.readNBytes(LIMIT + 1);
        if (bytes.length > LIMIT) {
            throw RequestProblem.CONTENT_TOO_LARGE.conflict().toException();
        }
        return bytes;
    }

    static Body read(InputStream content) throws IOException {
        try {
            JsonNode json = JSON.readTree(bytes(content));
            if (json.isObject()) {
                return new Body(json);
            }
        } catch (JsonProcessingException | ArithmeticException | NumberFormatException e) {
            // answered like an empty body or an array
        }
        throw RequestProblem.invalid("body", "a JSON object");
    }

    boolean has(String name) {
        return json.has(name);
    }

    String text(String name) {
        return read(
                name,
                "a text that is not blank, without NUL and unpaired surrogates",
                it -> it.isTextual() && !it.textValue().isBlank() && isText(it.textValue()) ? it.textValue() : null);
    }

    int count(String name) {
        return read(
                name,
                "a whole number above 0",
                it -> it.isIntegralNumber() && it.canConvertToInt() && it.intValue() > 0 ? it.intValue() : null);
    }

    BigDecimal price(String name) {
        return read(name, "a number with two decimals at most, from 0 to below 10000000000", it -> {
            BigDecimal price = it.isNumber() ? it.decimalValue() : MOST;
            boolean fits = price.scale() <= 2 && price.signum() >= 0 && price.compareTo(MOST) < 0;
            return fits ? price.setScale(2, RoundingMode.UNNECESSARY) : null;
        });
    }

    Instant time(String name) {
        return read(name, "a time such as 2026-03-01T10:00:00Z, in the years 1 to 9999", it -> {
            Instant time = Instant.parse(it.asText());
            return time.isBefore(FIRST) || time.isAfter(LAST) ? null : time;
        });
    }

    <S extends Enum<S>> S state(String name, Class<S> states) {
        String expected = "one of " + Arrays.toString(states.getEnumConstants());
        return read(name, expected, it -> Enum.valueOf(states, it.asText()));
    }

    /** The version that the client read, where it says so in the body. */
    @Nullable
    Long version() {
        return json.hasNonNull("version")
                ? read(
                        "version",
                        "a whole number",
                        it -> it.isIntegralNumber() && it.canConvertToLong() ? it.longValue() : null)
                : null;
    }

    /** Whether every database and every encoding can hold a text. */
    static boolean isText(String text) {
        return text.indexOf('\0') < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    private <T> T read(String name, String expected, Function<JsonNode, @Nullable T> reader) {
        try {
            T value = reader.apply(json.path(name));
            if (value != null) {
                return value;
            }
        } catch (DateTimeException | IllegalArgumentException e) {
            // answered like a missing member
        }
        throw RequestProblem.invalid(name, expected);
    }
}
