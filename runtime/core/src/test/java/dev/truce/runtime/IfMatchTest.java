package dev.truce.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IfMatchTest {

    private static final EntityTag FIVE = EntityTag.of(5);

    @Test
    void absentHeaderIsTrueForEverything() {
        for (IfMatch absent : List.of(
                IfMatch.absent(), IfMatch.valueOf((String) null), IfMatch.valueOf(List.of()), IfMatch.valueOf((List<
                                String>)
                        null))) {
            assertThat(absent.isAbsent()).isTrue();
            assertThat(absent.isAny() || absent.hasTags() || absent.isMalformed())
                    .isFalse();
            assertThat(absent.matches(5)).isTrue();
            assertThat(absent.matches(FIVE)).isTrue();
            assertThat(absent.matches(null)).isTrue();
            assertThat(absent.headerValue()).isEmpty();
            assertThat(absent.tags()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", " *", "*\t ", " \t* "})
    void starIsTrueForWhateverExists(String header) {
        IfMatch any = IfMatch.valueOf(header);
        assertThat(any.isAny()).isTrue();
        assertThat(any.isAbsent() || any.hasTags() || any.isMalformed()).isFalse();
        assertThat(any.matches(5)).isTrue();
        assertThat(any.matches(FIVE)).isTrue();
        assertThat(any.matches(EntityTag.weak("5"))).isTrue();
        assertThat(any.matches(null)).isFalse();
        assertThat(any.tags()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("dev.truce.runtime.TagListExamples#holdingFive")
    void listWithTheStrongTagIsTrue(String header) {
        IfMatch list = IfMatch.valueOf(header);
        assertThat(list.hasTags()).isTrue();
        assertThat(list.isAbsent() || list.isAny() || list.isMalformed()).isFalse();
        assertThat(list.matches(5)).isTrue();
        assertThat(list.matches(FIVE)).isTrue();
        assertThat(list.matches(null)).isFalse();
        assertThat(list.matchesOnlyWeakly(5)).isFalse();
        assertThat(list.matchesOnlyWeakly(FIVE)).isFalse();
        assertThat(list.headerValue()).isEqualTo(header);
    }

    @ParameterizedTest
    @MethodSource("dev.truce.runtime.TagListExamples#withoutFive")
    void listWithoutTheTagIsFalse(String header) {
        IfMatch list = IfMatch.valueOf(header);
        assertThat(list.hasTags()).isTrue();
        assertThat(list.matches(5)).isFalse();
        assertThat(list.matches(FIVE)).isFalse();
        assertThat(list.matchesOnlyWeakly(5)).isFalse();
        assertThat(list.matchesOnlyWeakly(FIVE)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("dev.truce.runtime.TagListExamples#holdingFiveWeakly")
    void weakTagIsFalseAndSaysSo(String header) {
        IfMatch list = IfMatch.valueOf(header);
        assertThat(list.hasTags()).isTrue();
        assertThat(list.matches(5)).isFalse();
        assertThat(list.matches(FIVE)).isFalse();
        assertThat(list.matchesOnlyWeakly(5)).isTrue();
        assertThat(list.matchesOnlyWeakly(FIVE)).isTrue();
    }

    @Test
    void weakCurrentTagIsNeverMatched() {
        EntityTag weak = EntityTag.weak("5");
        for (String header : List.of("\"5\"", "W/\"5\"")) {
            assertThat(IfMatch.valueOf(header).matches(weak)).isFalse();
            assertThat(IfMatch.valueOf(header).matchesOnlyWeakly(weak)).isTrue();
        }
        assertThat(IfMatch.valueOf("\"5\"").matchesOnlyWeakly(null)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("dev.truce.runtime.TagListExamples#malformed")
    void malformedHeaderIsAStateThatMatchesNothing(String header) {
        IfMatch malformed = IfMatch.valueOf(header);
        assertThat(malformed.isMalformed()).isTrue();
        assertThat(malformed.isAbsent() || malformed.isAny() || malformed.hasTags())
                .isFalse();
        assertThat(malformed.matches(5)).isFalse();
        assertThat(malformed.matches(FIVE)).isFalse();
        assertThat(malformed.matchesOnlyWeakly(5)).isFalse();
        assertThat(malformed.matchesOnlyWeakly(FIVE)).isFalse();
        assertThat(malformed.tags()).isEmpty();
        assertThat(malformed.headerValue()).isEqualTo(header);
    }

    @Test
    void linesAreOneList() {
        IfMatch lines = IfMatch.valueOf(List.of("\"4\"", "W/\"3\" , \"5\""));
        assertThat(lines.matches(5)).isTrue();
        assertThat(lines.headerValue()).isEqualTo("\"4\", W/\"3\" , \"5\"");
        assertThat(IfMatch.valueOf(List.of("*", "\"5\"")).isMalformed()).isTrue();
        assertThat(IfMatch.valueOf(List.of("", "\"5\"")).matches(5)).isTrue();
        assertThat(IfMatch.valueOf(List.of("\"4", "5\"")).isMalformed()).isTrue();
        assertThat(IfMatch.valueOf(Arrays.asList("\"5\"", null)).isMalformed()).isTrue();
    }

    @Test
    void tagsAreInTheOrderOfTheHeader() {
        assertThat(IfMatch.valueOf("\"a,b\",, W/\"5\" ,\"\"").tags())
                .map(EntityTag::toString)
                .containsExactly("\"a,b\"", "W/\"5\"", "\"\"");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 9, 10, 1234567890123456789L, Long.MAX_VALUE, -1, -10, Long.MIN_VALUE})
    void everyNumberMatchesItsOwnTagAlone(long version) {
        IfMatch own = IfMatch.valueOf(EntityTag.of(version).toString());
        assertThat(own.matches(version)).isTrue();
        assertThat(own.matches(version + 1)).isFalse();
        assertThat(own.matches(-version)).isEqualTo(version == -version);
        assertThat(own.matches(~version)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"05\"",
                "\"+5\"",
                "\"5.0\"",
                "\"5 \"",
                "\"-\"",
                "\"18446744073709551621\"",
                "\"٥\"",
                "\"0x5\"",
                "\"-5\"",
                "\"5a\""
            })
    void otherSpellingOfANumberIsAnotherTag(String header) {
        assertThat(IfMatch.valueOf(header).matches(5)).isFalse();
    }

    @Test
    void overflowFeignsNoEquality() {
        assertThat(IfMatch.valueOf("\"9223372036854775808\"").matches(Long.MIN_VALUE))
                .isFalse();
        assertThat(IfMatch.valueOf("\"-9223372036854775809\"").matches(Long.MAX_VALUE))
                .isFalse();
        assertThat(IfMatch.valueOf("\"18446744073709551616\"").matches(0)).isFalse();
        assertThat(IfMatch.valueOf("\"-0\"").matches(0)).isFalse();
    }

    @Test
    void equalHeadersAreEqual() {
        assertThat(IfMatch.valueOf("\"5\""))
                .isEqualTo(IfMatch.valueOf(List.of("\"5\"")))
                .hasSameHashCodeAs(IfMatch.valueOf("\"5\""))
                .hasToString("If-Match: \"5\"");
        assertThat(IfMatch.valueOf("")).isNotEqualTo(IfMatch.absent());
        assertThat(IfMatch.absent()).hasToString("If-Match absent");
    }

    @Test
    void headerRemembersThatItWasEvaluated() {
        Map<String, Consumer<IfMatch>> evaluations = Map.of(
                "matches a number", header -> header.matches(4),
                "matches a tag", header -> header.matches(EntityTag.of(4)),
                "tags", IfMatch::tags,
                "header", IfMatch::headerValue,
                "equals", header -> assertThat(header).isNotEqualTo(IfMatch.absent()));

        assertThat(IfMatch.valueOf("\"5\"").isEvaluated()).isFalse();
        evaluations.forEach((name, evaluation) -> {
            IfMatch header = IfMatch.valueOf("\"5\"");
            evaluation.accept(header);
            assertThat(header.isEvaluated()).as(name).isTrue();
        });
    }
}
