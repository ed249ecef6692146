package dev.truce.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class JsonWriterTest {

    static Stream<Arguments> values() {
        Map<Object, @Nullable Object> map = new LinkedHashMap<>();
        map.put(OrderStatus.PENDING, 1);
        map.put(2, null);
        map.put(null, List.of());
        return Stream.of(
                Arguments.of(null, "null"),
                Arguments.of(true, "true"),
                Arguments.of(42, "42"),
                Arguments.of((byte) -1, "-1"),
                Arguments.of((short) 7, "7"),
                Arguments.of(Long.MIN_VALUE, "-9223372036854775808"),
                Arguments.of(1.5f, "1.5"),
                Arguments.of(-0.0, "-0.0"),
                Arguments.of(1e300, "1.0E300"),
                Arguments.of(Double.MIN_VALUE, "4.9E-324"),
                Arguments.of(Double.NaN, "\"NaN\""),
                Arguments.of(Float.NEGATIVE_INFINITY, "\"-Infinity\""),
                Arguments.of(new BigDecimal("1E+3"), "1E+3"),
                Arguments.of(new BigDecimal("0.10"), "0.10"),
                Arguments.of(BigInteger.TEN.pow(30), "1000000000000000000000000000000"),
                Arguments.of(new OddNumber("0x1F"), "\"0x1F\""),
                Arguments.of(new OddNumber("007"), "\"007\""),
                Arguments.of(new OddNumber(null), "null"),
                Arguments.of(OrderStatus.PROCESSING, "\"PROCESSING\""),
                Arguments.of('"', "\"\\\"\""),
                Arguments.of(new StringBuilder("text"), "\"text\""),
                Arguments.of("a\"\\/\b\f\n\r\t\u0000\u001f\u007f", "\"a\\\"\\\\/\\b\\f\\n\\r\\t\\u0000\\u001f\u007f\""),
                Arguments.of("é€😀\u2028", "\"é€😀\u2028\""),
                Arguments.of("\ud800", "\"\\ud800\""),
                Arguments.of("\udc00a", "\"\\udc00a\""),
                Arguments.of("\udbff\ud83d\ude00", "\"\\udbff😀\""),
                Arguments.of(List.of(), "[]"),
                Arguments.of(Arrays.asList(1, null, "x"), "[1,null,\"x\"]"),
                Arguments.of(new int[] {1, 2}, "[1,2]"),
                Arguments.of(new char[] {'a'}, "[\"a\"]"),
                Arguments.of(new Object[] {new String[0], List.of(true)}, "[[],[true]]"),
                Arguments.of(Map.of(), "{}"),
                Arguments.of(map, "{\"PENDING\":1,\"2\":null,\"null\":[]}"),
                Arguments.of(Path.of("a", "b"), "\"" + Path.of("a", "b") + "\""),
                Arguments.of(Instant.EPOCH, "\"1970-01-01T00:00:00Z\""),
                Arguments.of(new UUID(0, 1), "\"00000000-0000-0000-0000-000000000001\""),
                Arguments.of(new Silent(), "null"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void valueIsWrittenByItsKind(@Nullable Object value, String json) {
        assertThat(json(value)).isEqualTo(json);
    }

    @Test
    void containerThatHoldsItselfEnds() {
        List<Object> list = new ArrayList<>();
        Map<String, Object> map = new LinkedHashMap<>();
        list.add(1);
        list.add(map);
        map.put("list", list);
        assertThat(json(list)).isEqualTo("[1,{\"list\":null}]");
    }

    @Test
    void sameContainerTwiceIsWrittenTwice() {
        List<Integer> inner = List.of(1);
        assertThat(json(List.of(inner, inner))).isEqualTo("[[1],[1]]");
    }

    @Test
    void nestingHasAnEnd() {
        Object value = "deep";
        for (int i = 0; i < 10_000; i++) {
            value = Collections.singletonList(value);
        }
        assertThat(json(value)).isEqualTo("[".repeat(64) + "null" + "]".repeat(64));
    }

    @Test
    void bufferGrowsWithTheText() {
        String text = "é\"".repeat(10_000);
        assertThat(json(text)).hasSize(30_002);
    }

    private static String json(@Nullable Object value) {
        JsonWriter writer = new JsonWriter();
        writer.value(value);
        return new String(writer.toBytes(), StandardCharsets.UTF_8);
    }

    /** A number class of an application, with any text. */
    private static final class OddNumber extends Number {
        private static final long serialVersionUID = 1L;
        private final @Nullable String text;

        OddNumber(@Nullable String text) {
            this.text = text;
        }

        @Override
        public int intValue() {
            return 0;
        }

        @Override
        public long longValue() {
            return 0;
        }

        @Override
        public float floatValue() {
            return 0;
        }

        @Override
        public double doubleValue() {
            return 0;
        }

        @Override
        public @Nullable String toString() {
            return text;
        }
    }

    /** A class without a text. */
    private static final class Silent {
        @Override
        public @Nullable String toString() {
            return null;
        }
    }
}
