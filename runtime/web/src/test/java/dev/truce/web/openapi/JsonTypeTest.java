package dev.truce.web.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.runtime.Collision;
import dev.truce.runtime.Contracts;
import dev.truce.runtime.Problem;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The type that a schema names is the one of what a problem holds. */
class JsonTypeTest {

    static Stream<Object> values() {
        return Stream.of(
                true,
                (byte) 1,
                (short) 1,
                1,
                1L,
                BigInteger.ONE,
                1.5,
                new BigDecimal("1.5"),
                'a',
                "a",
                new StringBuilder("a"),
                TimeUnit.DAYS,
                UUID.randomUUID(),
                URI.create("/a"),
                Instant.EPOCH,
                OffsetDateTime.MIN,
                LocalDate.EPOCH,
                Duration.ZERO);
    }

    @ParameterizedTest
    @MethodSource("values")
    void isTheOneThatAProblemHas(Object value) {
        JsonType type = Objects.requireNonNull(JsonType.of(value.getClass()));

        assertThat(json(value))
                .matches(
                        switch (type.name()) {
                            case "boolean" -> "true|false";
                            case "integer" -> "-?[0-9]+";
                            case "number" -> "-?[0-9.]+";
                            case "string" -> "\".*\"";
                            default -> throw new AssertionError(type);
                        });
    }

    private static String json(Object value) {
        Contracts contracts = Contracts.of();
        Problem problem = contracts.problem(Collision.of(contracts.style(), 1)).with("added", value);
        return problem.toJson().replaceAll(".*\"added\":([^,}]*)[,}].*", "$1");
    }

    @Test
    void ofAPrimitiveIsThatOfItsBox() {
        assertThat(JsonType.of(long.class)).isEqualTo(JsonType.of(Long.class));
        assertThat(JsonType.of(double.class)).isEqualTo(new JsonType("number", null));
    }

    @Test
    void isNotToldByClassesThatCanBeAnything() {
        assertThat(Stream.of(Object.class, Comparable.class, Map.class, List.class, int[].class))
                .allMatch(type -> JsonType.of(type) == null);
    }
}
