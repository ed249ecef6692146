package dev.truce.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntityTagTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "0, '\"0\"'",
                "5, '\"5\"'",
                "-3, '\"-3\"'",
                "9223372036854775807, '\"9223372036854775807\"'",
                "-9223372036854775808, '\"-9223372036854775808\"'"
            })
    void tagOfANumberIsItsDecimalInQuotes(long version, String header) {
        assertThat(EntityTag.of(version)).hasToString(header);
        assertThat(EntityTag.of(version).isWeak()).isFalse();
    }

    @Test
    void tagOfAUuidIsItsText() {
        UUID version = UUID.fromString("8F14E45F-CEEA-467F-A9D4-2C1F5B1E6A10");
        assertThat(EntityTag.of(version)).hasToString("\"8f14e45f-ceea-467f-a9d4-2c1f5b1e6a10\"");
    }

    @Test
    void tagOfATimeIsItsIsoText() {
        assertThat(EntityTag.of(Instant.parse("2030-01-01T09:30:15.120Z"))).hasToString("\"2030-01-01T09:30:15.120Z\"");
        assertThat(EntityTag.of(LocalDateTime.parse("2030-01-01T09:30"))).hasToString("\"2030-01-01T09:30\"");
    }

    @Test
    void tagOfATextKeepsWhatATagCanHold() {
        assertThat(EntityTag.of("v5!#~,;*")).hasToString("\"v5!#~,;*\"");
        assertThat(EntityTag.of("")).hasToString("\"\"");
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {"a b,a%20b", "100%,100%25", "é,%C3%A9", "€,%E2%82%AC", "😀,%F0%9F%98%80", "a\u007Fb,a%7Fb"})
    void tagOfATextPercentEncodesTheRestAsUtf8(String text, String opaque) {
        assertThat(EntityTag.of(text).opaqueTag()).isEqualTo(opaque);
    }

    @Test
    void quoteAndLineBreakCannotBreakOutOfTheHeader() {
        assertThat(EntityTag.of("a\"\r\nSet-Cookie: x\0")).hasToString("\"a%22%0D%0ASet-Cookie:%20x%00\"");
    }

    @Test
    void differentUnpairedSurrogatesHaveDifferentTags() {
        assertThat(EntityTag.of("\uD800")).isNotEqualTo(EntityTag.of("\uDC00"));
        assertThat(EntityTag.of("\uD800").opaqueTag()).isEqualTo("%ED%A0%80");
    }

    @Test
    void weakTagHasThePrefix() {
        EntityTag weak = EntityTag.weak("a b");
        assertThat(weak).hasToString("W/\"a%20b\"");
        assertThat(weak.isWeak()).isTrue();
        assertThat(weak.opaqueTag()).isEqualTo("a%20b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"5\"", "W/\"5\"", "\"\"", "\"a,b\"", "\"*\"", "\"W/\"", "\"\u00e9\u00ff\""})
    void parseReadsOneTag(String header) {
        assertThat(EntityTag.parse(header)).hasToString(header);
        assertThat(EntityTag.parse(" \t" + header + " ")).hasToString(header);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "5",
                "*",
                "\"",
                "\"5",
                "5\"",
                "w/\"5\"",
                "W/5",
                "W/",
                "W",
                "W/ \"5\"",
                "\"5\"x",
                "\"5\", \"6\"",
                "\"a b\"",
                "\"a\nb\"",
                "\"a\u007Fb\"",
                "\"\u0100\"",
                "\"5\"\"6\""
            })
    void parseReturnsNullForWhatIsNoTag(String header) {
        assertThat(EntityTag.parse(header)).isNull();
    }

    /** The table of RFC 9110 section 8.8.3.2. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "'W/\"1\"', 'W/\"1\"', false, true",
                "'W/\"1\"', 'W/\"2\"', false, false",
                "'W/\"1\"', '\"1\"', false, true",
                "'\"1\"', '\"1\"', true, true"
            })
    void comparisonFollowsTheTableOfTheRfc(String one, String other, boolean strongly, boolean weakly) {
        EntityTag first = parsed(one);
        EntityTag second = parsed(other);
        assertThat(first.matchesStrongly(second)).isEqualTo(strongly);
        assertThat(second.matchesStrongly(first)).isEqualTo(strongly);
        assertThat(first.matchesWeakly(second)).isEqualTo(weakly);
        assertThat(second.matchesWeakly(first)).isEqualTo(weakly);
    }

    @Test
    void equalTagsHaveEqualHeaders() {
        assertThat(EntityTag.of(5)).isEqualTo(EntityTag.of("5")).hasSameHashCodeAs(EntityTag.of("5"));
        assertThat(EntityTag.of(5)).isNotEqualTo(EntityTag.weak("5")).isNotEqualTo("\"5\"");
    }

    @Test
    void nullIsRefusedByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> EntityTag.of((String) null))
                .withMessage("version");
        assertThatNullPointerException()
                .isThrownBy(() -> EntityTag.of((UUID) null))
                .withMessage("version");
        assertThatNullPointerException().isThrownBy(() -> EntityTag.parse(null)).withMessage("headerValue");
    }

    private static EntityTag parsed(String header) {
        EntityTag tag = EntityTag.parse(header);
        assertThat(tag).isNotNull();
        return tag;
    }
}
