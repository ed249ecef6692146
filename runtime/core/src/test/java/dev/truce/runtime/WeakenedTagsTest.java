package dev.truce.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
}
