package dev.truce.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.processor.model.VersionRule.Type;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionTypeTest {

    @ParameterizedTest
    @CsvSource({
        "LONG, true, false, int",
        "INT, true, false, java.lang.Long",
        "SHORT, true, false, long",
        "BOXED_LONG, true, true, long",
        "BOXED_INT, true, true, short",
        "BOXED_SHORT, true, true, java.lang.Short",
        "INSTANT, false, true, java.time.Instant",
        "LOCAL_DATE_TIME, false, true, java.time.LocalDateTime",
        "UUID, false, true, java.util.UUID",
        "STRING, false, true, java.lang.String"
    })
    void aTypeGivesTheTagOfItsOwnKind(Type type, boolean isNumber, boolean isReference, String sameTag) {
        assertThat(type.isNumber()).isEqualTo(isNumber);
        assertThat(type.isReference()).isEqualTo(isReference);
        assertThat(type.hasSameTag(sameTag)).isTrue();
        assertThat(type.hasSameTag(isNumber ? "java.lang.String" : "long")).isFalse();
        assertThat(Type.CONTENT.hasSameTag(sameTag)).isFalse();
    }
}
