package dev.truce.web.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class IdempotencyKeyTest {
    private static String parse(String line) {
        return Objects.requireNonNull(IdempotencyKey.parse(List.of(line))).value();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "k1 | k1",
                "'\"k1\"' | k1",
                "'  \"k1\"  ' | k1",
                "'\"a\\\"b\\\\c\"' | 'a\"b\\c'",
                "'\"k1\";v=1' | k1",
                "'\" k1 \"' | ' k1 '",
                "a,b | a,b",
                "a b | a b",
                "8e03978e-40d5-43e8-bc93-6894a57f9324 | 8e03978e-40d5-43e8-bc93-6894a57f9324"
            })
    void quotedAndBareKeysAreTheSame(String line, String key) {
        assertThat(parse(line)).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\"\"",
                "\"",
                "\"k1",
                "k1\"",
                "\"k1\"x",
                "\"a\", \"b\"",
                "\"a\\b\"",
                "\"a\\",
                "k\u00E9",
                "\"k\t1\"",
                "k\u0000"
            })
    void whatIsNotOneKeyIsMalformed(String line) {
        assertThatThrownBy(() -> parse(line)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keyHas255CharactersAtMost() {
        String longest = "k".repeat(255);

        assertThat(parse(longest)).isEqualTo(longest);
        assertThat(parse('"' + longest + '"')).isEqualTo(longest);
        assertThatThrownBy(() -> parse(longest + "k")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void headerIsThereOnceAtMost() {
        assertThat(IdempotencyKey.parse(List.of())).isNull();
        assertThatThrownBy(() -> IdempotencyKey.parse(List.of("a", "a"))).isInstanceOf(IllegalArgumentException.class);
    }
}
