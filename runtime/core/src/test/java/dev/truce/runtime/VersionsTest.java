package dev.truce.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

/** First versions follow the clock. */
class VersionsTest {

    @Test
    void startsAtTheTimeInMicroseconds() {
        long before = microseconds();
        long start = Versions.start();
        assertThat(start).isBetween(before, microseconds());
    }

    @Test
    void isExactInJavaScript() {
        assertThat(Versions.start()).isPositive().isLessThan(1L << 53);
    }

    private static long microseconds() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now());
    }
}
