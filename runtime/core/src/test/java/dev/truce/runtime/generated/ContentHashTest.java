package dev.truce.runtime.generated;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.runtime.EntityTag;
import dev.truce.runtime.OrderStatus;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ContentHashTest {

    @Test
    void hashIsTheSameInEveryRun() {
        assertThat(ContentHash.of("Lamp", 5, true, null, OrderStatus.PENDING, List.of("a", "b")))
                .hasToString("\"snf_CztuBLElSwN2Kt72Pw\"");
    }

    @Test
    void equalContentHasTheSameTag() {
        assertThat(ContentHash.of("a", 5L, Instant.EPOCH)).isEqualTo(ContentHash.of("a", 5L, Instant.EPOCH));
        assertThat(ContentHash.of("a").isWeak()).isFalse();
        assertThat(ContentHash.of("a").opaqueTag()).hasSize(22).matches("[A-Za-z0-9_-]+");
    }

    @Test
    void scaleOfADecimalIsNoContent() {
        assertThat(ContentHash.of(new BigDecimal("1.50"))).isEqualTo(ContentHash.of(new BigDecimal("1.5")));
        assertThat(ContentHash.of(new BigDecimal("0.00"))).isEqualTo(ContentHash.of(BigDecimal.ZERO));
        assertThat(ContentHash.of(new BigDecimal("1.5"))).isNotEqualTo(ContentHash.of(new BigDecimal("15")));
    }

    @Test
    void differentContentHasDifferentTags() {
        List<Object[]> contents = Arrays.asList(
                new Object[] {},
                new Object[] {null},
                new Object[] {null, null},
                new Object[] {""},
                new Object[] {"ab", "c"},
                new Object[] {"a", "bc"},
                new Object[] {"c", "ab"},
                new Object[] {"5"},
                new Object[] {5},
                new Object[] {true},
                new Object[] {"true"},
                new Object[] {"null"},
                new Object[] {List.of("a", "b")},
                new Object[] {List.of("a"), "b"},
                new Object[] {List.of("a", List.of("b"))},
                new Object[] {List.of()},
                new Object[] {new int[] {1, 2}},
                new Object[] {new int[] {1}, 2});
        Set<EntityTag> tags = new HashSet<>();
        for (Object[] content : contents) {
            assertThat(tags.add(ContentHash.of(content)))
                    .as(Arrays.deepToString(content))
                    .isTrue();
        }
    }
}
