package dev.truce.processor.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.processor.testing.GoldenFile;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The migrations of a service, clean and with one fault each. A file beside them says what is found of each fault;
 * {@code -Dgolden=update} writes it anew.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class HistoryTestBase {
    private final String history;

    HistoryTestBase(String history) {
        this.history = history;
    }

    abstract Stream<Fault> faults();

    @BeforeAll
    void writeExpectations(@TempDir Path folder) {
        if (GoldenFile.isUpdating()) {
            Map<String, List<String>> found = new LinkedHashMap<>();
            faults().forEach(fault -> found.put(fault.name(), found(fault, folder)));
            ExpectedFindings.of(history).write(found);
        }
    }

    @Test
    void nothingIsSaidOfTheCleanHistory() {
        assertThat(AgainstSchema.messages(History.RESOURCES.resolve(history), History.resources(history)))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void plantedFaultIsFound(Fault fault, @TempDir Path folder) {
        assertThat(found(fault, folder))
                .isNotEmpty()
                .isEqualTo(ExpectedFindings.of(history).read().get(fault.name()));
    }

    @Test
    void everyExpectationHasAFault() {
        assertThat(ExpectedFindings.of(history).read().keySet())
                .containsExactlyElementsOf(faults().map(Fault::name).toList());
    }

    private List<String> found(Fault fault, Path folder) {
        Path own = folder.resolve(fault.name().replace(' ', '-'));
        fault.planted(History.of(history)).writeTo(own);
        return AgainstSchema.messages(own, History.resources(history));
    }
}
