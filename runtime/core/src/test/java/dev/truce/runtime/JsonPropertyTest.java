package dev.truce.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whatever the members of a problem hold: Jackson reads back what was written. */
class JsonPropertyTest {

    private static final long SEED = 8259L;
    private static final int CASES = 20_000;

    private static final ObjectMapper STRICT = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    @Test
    void everyValueIsReadBackAsItWas() throws IOException {
        Random random = new Random(SEED);
        for (int i = 0; i < CASES; i++) {
            Object value = value(random, 3);
            String instance = RandomText.next(random, 4);
            String which = "seed " + SEED + ", case " + i;
            Problem problem = Orders.NUMBER
                    .duplicate(value)
                    .toProblem()
                    .withInstance(instance)
                    .withTitle(RandomText.next(random, 4))
                    .withDetail(RandomText.next(random, 4))
                    .with("extra", value);
            JsonNode json = STRICT.readTree(problem.toBytes());
            assertThat(json.get("instance").textValue()).as(which).isEqualTo(instance);
            assertThat(json.get("title").textValue()).as(which).isEqualTo(problem.title());
            assertThat(json.get("detail").textValue()).as(which).isEqualTo(problem.detail());
            assertThat(json.get("status").intValue()).as(which).isEqualTo(409);
            assertSame(which, json.get("extra"), value);
            if (value != null) {
                assertSame(which, json.get("value"), value);
            }
        }
    }

    @Test
    void everyInstanceIsWrittenIntoAKeptBody() throws IOException {
        Random random = new Random(SEED);
        Problem kept = Orders.SHIP.conflictFrom(OrderStatus.DELIVERED).toProblem();
        for (int i = 0; i < CASES; i++) {
            String instance = RandomText.next(random, 8);
            JsonNode json = STRICT.readTree(kept.withInstance(instance).toBytes());
            assertThat(json.get("instance").textValue())
                    .as("seed " + SEED + ", case " + i)
                    .isEqualTo(instance);
            assertThat(json.get("resolution").textValue()).isEqualTo("not_retryable");
        }
    }

    private static void assertSame(String which, JsonNode json, @Nullable Object value) {
        if (value == null) {
            assertThat(json.isNull()).as(which).isTrue();
        } else if (value instanceof Boolean) {
            assertThat(json.booleanValue()).as(which).isEqualTo(value);
        } else if (value instanceof Number number && isFinite(number)) {
            assertThat(json.decimalValue()).as(which).isEqualByComparingTo(new BigDecimal(number.toString()));
        } else if (value instanceof List<?> list) {
            assertThat(json.size()).as(which).isEqualTo(list.size());
            for (int i = 0; i < list.size(); i++) {
                assertSame(which, json.get(i), list.get(i));
            }
        } else if (value instanceof int[] numbers) {
            assertThat(json.size()).as(which).isEqualTo(numbers.length);
            for (int i = 0; i < numbers.length; i++) {
                assertThat(json.get(i).intValue()).as(which).isEqualTo(numbers[i]);
            }
        } else if (value instanceof Map<?, ?> map) {
            assertThat(json.size()).as(which).isEqualTo(map.size());
            map.forEach((key, item) -> assertSame(which, json.get(String.valueOf(key)), item));
        } else {
            assertThat(json.textValue()).as(which).isEqualTo(value.toString());
        }
    }

    private static boolean isFinite(Number number) {
        return !(number instanceof Double || number instanceof Float) || Double.isFinite(number.doubleValue());
    }

    private static @Nullable Object value(Random random, int depth) {
        return switch (random.nextInt(depth == 0 ? 9 : 12)) {
            case 0 -> null;
            case 1 -> random.nextBoolean();
            case 2 -> random.nextInt();
            case 3 -> random.nextLong();
            case 4 -> Double.longBitsToDouble(random.nextLong());
            case 5 -> Float.intBitsToFloat(random.nextInt());
            case 6 -> new BigDecimal(new BigInteger(80, random), random.nextInt(60) - 30);
            case 7 -> OrderStatus.values()[random.nextInt(OrderStatus.values().length)];
            case 8 -> RandomText.next(random, 12);
            case 9 -> new int[] {random.nextInt(), random.nextInt()};
            case 10 -> list(random, depth - 1);
            default -> map(random, depth - 1);
        };
    }

    private static List<@Nullable Object> list(Random random, int depth) {
        List<@Nullable Object> list = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            list.add(value(random, depth));
        }
        return list;
    }

    private static Map<String, @Nullable Object> map(Random random, int depth) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            // Jackson cannot read unpaired surrogates in names, escaped as they are
            map.put(RandomText.next(random, 5).replaceAll("\\p{Cs}", ""), value(random, depth));
        }
        return map;
    }
}
