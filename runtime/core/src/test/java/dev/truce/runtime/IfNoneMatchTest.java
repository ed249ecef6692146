package dev.truce.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IfNoneMatchTest {

    private static final EntityTag FIVE = EntityTag.of(5);

    @Test
    void absentHeaderMatchesNothing() {
        for (IfNoneMatch absent :
                List.of(IfNoneMatch.absent(), IfNoneMatch.valueOf((String) null), IfNoneMatch.valueOf(List.of()))) {
            assertThat(absent.isAbsent()).isTrue();
            assertThat(absent.matches(5)).isFalse();
            assertThat(absent.matches(FIVE)).isFalse();
            assertThat(absent.headerValue()).isEmpty();
        }
    }

    @Test
    void starMatchesWhateverExists() {
        IfNoneMatch any = IfNoneMatch.valueOf("*");
        assertThat(any.isAny()).isTrue();
        assertThat(any.matches(5)).isTrue();
        assertThat(any.matches(EntityTag.weak("x"))).isTrue();
        assertThat(any.matches(null)).isFalse();
    }

    @ParameterizedTest
    @MethodSource({
        "dev.truce.runtime.TagListExamples#holdingFive",
        "dev.truce.runtime.TagListExamples#holdingFiveWeakly"
    })
    void listWithTheTagMatchesWeakly(String header) {
        IfNoneMatch list = IfNoneMatch.valueOf(header);
        assertThat(list.hasTags()).isTrue();
        assertThat(list.matches(5)).isTrue();
        assertThat(list.matches(FIVE)).isTrue();
        assertThat(list.matches(EntityTag.weak("5"))).isTrue();
        assertThat(list.matches(null)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("dev.truce.runtime.TagListExamples#withoutFive")
    void listWithoutTheTagMatchesNothing(String header) {
        IfNoneMatch list = IfNoneMatch.valueOf(header);
        assertThat(list.hasTags()).isTrue();
        assertThat(list.matches(5)).isFalse();
        assertThat(list.matches(FIVE)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("dev.truce.runtime.TagListExamples#malformed")
    void malformedHeaderIsAStateThatMatchesNothing(String header) {
        IfNoneMatch malformed = IfNoneMatch.valueOf(header);
        assertThat(malformed.isMalformed()).isTrue();
        assertThat(malformed.matches(5)).isFalse();
        assertThat(malformed.matches(FIVE)).isFalse();
        assertThat(malformed.tags()).isEmpty();
    }

    @Test
    void linesAreOneList() {
        IfNoneMatch lines = IfNoneMatch.valueOf(List.of("W/\"4\"", "W/\"5\""));
        assertThat(lines.matches(5)).isTrue();
        assertThat(lines.tags()).hasSize(2);
        assertThat(IfNoneMatch.valueOf(List.of("*", "*")).isMalformed()).isTrue();
    }

    @Test
    void equalHeadersAreEqual() {
        assertThat(IfNoneMatch.valueOf("W/\"5\""))
                .isEqualTo(IfNoneMatch.valueOf("W/\"5\""))
                .hasSameHashCodeAs(IfNoneMatch.valueOf("W/\"5\""))
                .isNotEqualTo(IfNoneMatch.valueOf("\"5\""))
                .hasToString("If-None-Match: W/\"5\"");
        assertThat(IfNoneMatch.absent()).hasToString("If-None-Match absent");
    }
}
