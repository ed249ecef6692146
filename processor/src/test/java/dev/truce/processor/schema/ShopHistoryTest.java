package dev.truce.processor.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The migrations of a service that has grown over years, clean and with one fault each; {@code faults.txt} says what is found,
 * and {@code -Dtruce.goldens=write} writes it anew.
 */
class ShopHistoryTest {

    @TempDir
    static Path folder;

    @BeforeAll
    static void writeExpectations() {
        if ("write".equals(System.getProperty("truce.goldens"))) {
            Map<String, List<String>> found = new LinkedHashMap<>();
            faults().forEach(fault -> found.put(fault.name(), found(fault)));
            ExpectedFindings.write(found);
        }
    }

    @Test
    void nothingIsSaidOfTheCleanHistory() {
        assertThat(SchemaCompilation.ofShop(History.RESOURCES.resolve("shop"))).isEmpty();
    }

    static Stream<Fault> faults() {
        return Stream.of(UniqueFaults.all(), OtherFaults.all()).flatMap(faults -> faults);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void plantedFaultIsFound(Fault fault) {
        assertThat(found(fault)).isNotEmpty().isEqualTo(ExpectedFindings.read().get(fault.name()));
    }

    @Test
    void everyExpectationHasAFault() {
        assertThat(ExpectedFindings.read().keySet())
                .containsExactlyElementsOf(faults().map(Fault::name).toList());
    }

    private static List<String> found(Fault fault) {
        Path own = folder.resolve(fault.name().replace(' ', '-'));
        fault.planted(History.of("shop")).writeTo(own);
        return SchemaCompilation.ofShop(own);
    }
}
