package dev.truce.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeakenedTagsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"W/\"5\"", "\"5-gzip\"", "\"5--gzip\"", "\"5-br\"", "W/\"5-gzip\"", "\"4\", \"5-zstd\"", "\"5\""
            })
    void tagThatAProxyHasChangedMatchesAgain(String header) {
        IfMatch accepting = IfMatch.valueOf(header).acceptingWeakened();
        assertThat(accepting.hasTags()).isTrue();
        assertThat(accepting.matches(5)).isTrue();
        assertThat(accepting.matches(EntityTag.of(5))).isTrue();
        assertThat(accepting.matches(6)).isFalse();
    }

    @Test
    void tagThatEndsInACodingByItselfStillMatches() {
        EntityTag own = EntityTag.of("v1-gzip");
        assertThat(IfMatch.valueOf(own.toString()).acceptingWeakened().matches(own))
                .isTrue();
    }

    @Test
    void headerWithoutTagsStaysAsItIs() {
        assertThat(IfMatch.absent().acceptingWeakened()).isSameAs(IfMatch.absent());
        assertThat(IfMatch.valueOf("*").acceptingWeakened().isAny()).isTrue();
        assertThat(IfMatch.valueOf("5").acceptingWeakened().isMalformed()).isTrue();
        assertThat(IfMatch.valueOf(",").acceptingWeakened().matches(5)).isFalse();
    }

    @Test
    void staleTagStaysStale() {
        assertThat(IfMatch.valueOf("W/\"4\", \"4-gzip\"").acceptingWeakened().matches(5))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"W/\"5\"", "\"5-gzip\"", "\"5--gzip\"", "\"5-br\"", "W/\"5-gzip\"", "\"4\", \"5-zstd\"", "\"5\""
            })
    void tagThatAProxyHasChangedIsFoundInIfNoneMatch(String header) {
        IfNoneMatch accepting = IfNoneMatch.valueOf(header).acceptingWeakened();
        assertThat(accepting.hasTags()).isTrue();
        assertThat(accepting.matches(5)).isTrue();
        assertThat(accepting.matches(EntityTag.of(5))).isTrue();
        assertThat(accepting.matches(6)).isFalse();
        assertThat(accepting.matches((EntityTag) null)).isFalse();
    }

    @ParameterizedTest
    @MethodSource({
        "dev.truce.runtime.TagListExamples#holdingFive",
        "dev.truce.runtime.TagListExamples#holdingFiveWeakly"
    })
    void whatIfNoneMatchExcludesIsStillExcluded(String header) {
        assertThat(IfNoneMatch.valueOf(header).acceptingWeakened().matches(5)).isTrue();
        assertThat(IfNoneMatch.valueOf("\"v1-gzip\"").acceptingWeakened().matches(EntityTag.of("v1-gzip")))
                .isTrue();
    }

    @Test
    void ifNoneMatchWithoutTagsStaysAsItIs() {
        IfNoneMatch malformed = IfNoneMatch.valueOf("5-gzip");
        assertThat(IfNoneMatch.absent().acceptingWeakened()).isSameAs(IfNoneMatch.absent());
        assertThat(IfNoneMatch.valueOf("*").acceptingWeakened()).isSameAs(IfNoneMatch.valueOf("*"));
        assertThat(malformed.acceptingWeakened()).isSameAs(malformed);
        assertThat(IfNoneMatch.valueOf(",").acceptingWeakened().matches(5)).isFalse();
    }
}
