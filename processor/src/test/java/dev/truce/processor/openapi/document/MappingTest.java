package dev.truce.processor.openapi.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A mapping with few entries is searched, one with many has an index: that makes no difference. */
final class MappingTest {

    private static Mapping mapping(int size) {
        Mapping mapping = new Mapping();
        for (int i = 0; i < size; i++) {
            mapping.put("name" + i, i);
        }
        return mapping;
    }

    private static List<String> names(Mapping mapping) {
        return new ArrayList<>(mapping.entries().keySet());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 500})
    void everyEntryIsFoundAndNoOther(int size) {
        Mapping mapping = mapping(size);

        assertThat(mapping.entries()).hasSize(size);
        assertThat(mapping.isEmpty()).isEqualTo(size == 0);
        for (int i = 0; i < size; i++) {
            assertThat(mapping.get("name" + i)).isEqualTo(Scalar.of(i));
        }
        assertThat(mapping.has("name" + size)).isFalse();
        assertThat(mapping.get("name" + size)).isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 500})
    void anEntryThatIsPutAgainKeepsItsPlace(int size) {
        Mapping mapping = mapping(size);
        List<String> before = names(mapping);

        mapping.put("name1", "new").put("last", "first").put("last", "second");

        before.add("last");
        assertThat(names(mapping)).isEqualTo(before);
        assertThat(mapping.get("name1")).isEqualTo(Scalar.of("new"));
        assertThat(mapping.get("last")).isEqualTo(Scalar.of("second"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 500})
    void aMappingThatIsNotThereIsMadeOnce(int size) {
        Mapping mapping = mapping(size);

        Mapping made = mapping.at("made").put("a", 1);

        assertThat(mapping.at("made")).isSameAs(made);
        assertThat(mapping.at("name0")).isEqualTo(new Mapping());
        assertThat(mapping.entries()).hasSize(size + 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 40})
    void orderMakesNoDifferenceToEquality(int size) {
        Mapping backwards = new Mapping();
        for (int i = size - 1; i >= 0; i--) {
            backwards.put("name" + i, i);
        }

        assertThat(backwards).isEqualTo(mapping(size)).hasSameHashCodeAs(mapping(size));
        assertThat(backwards.put("more", 1)).isNotEqualTo(mapping(size));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 40})
    void ofASortedMapItHasTheOrderAndTakesMore(int size) {
        TreeMap<String, Node> sorted = new TreeMap<>(mapping(size).entries());

        Mapping mapping = Mapping.of(sorted);

        assertThat(names(mapping)).containsExactlyElementsOf(sorted.keySet());
        assertThat(mapping.put("added", 1).entries()).hasSize(size + 1).containsEntry("added", Scalar.of(1));
        assertThat(sorted).hasSize(size);
    }
}
