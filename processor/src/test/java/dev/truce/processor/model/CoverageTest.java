package dev.truce.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.processor.model.Coverage.Cache;
import dev.truce.processor.model.Coverage.Part;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverageTest {
    private static final Part PET = new Part("pets", "Pet", SourceLocation.of(new ClassRef("shop", List.of("Owner"))));

    @ParameterizedTest
    @CsvSource({
        "ALWAYS, 0, true, 0",
        "ALWAYS, 1, true, 0",
        "NEVER, 0, false, 0",
        "NEVER, 1, false, 0",
        "UNLESS_NESTED, 0, true, 0",
        "UNLESS_NESTED, 1, false, 1"
    })
    void aClientIsAnswered304IfTheTagCoversAll(Cache cache, int parts, boolean allows, int undecided) {
        Coverage coverage = new Coverage(cache, List.of(PET).subList(0, parts));
        assertThat(coverage.allowsNotModified()).isEqualTo(allows);
        assertThat(coverage.undecided()).hasSize(undecided);
    }

    @ParameterizedTest
    @CsvSource({
        "UNLESS_NESTED, ALWAYS, ALWAYS",
        "UNLESS_NESTED, NEVER, NEVER",
        "ALWAYS, NEVER, ALWAYS",
        "NEVER, ALWAYS, NEVER"
    })
    void aRepresentationDecidesBeforeItsResource(Cache own, Cache ofResource, Cache decision) {
        Coverage coverage = new Coverage(own, List.of(PET)).or(new Coverage(ofResource, List.of()));
        assertThat(coverage).isEqualTo(new Coverage(decision, List.of(PET)));
    }
}
