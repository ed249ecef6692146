package dev.truce.processor.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {

    private static final List<String> STATES = List.of("PENDING", "SHIPPED", "SKIPPED", "DELIVERED");

    @ParameterizedTest
    @CsvSource({
        "SHIPED, SHIPPED", // left out
        "SHIPPEDD, SHIPPED", // typed twice
        "SHPIPED, SHIPPED", // swapped
        "PANDING, PENDING", // replaced
        "pending, PENDING", // another case
        "Deliverd, DELIVERED",
    })
    void slipOfTheKeyboardIsRecognized(String written, String meant) {
        assertThat(Suggestion.closest(written, STATES)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"CANCELLED", "X", "''", "PED"})
    void anotherWordIsNoSlip(String written) {
        assertThat(Suggestion.closest(written, STATES)).isNull();
    }

    @Test
    void sameWordInAnotherCaseGoesBeforeASlip() {
        assertThat(Suggestion.closest("ab", List.of("aB2", "AB"))).isEqualTo("AB");
    }

    @Test
    void firstOfSeveralIsSuggested() {
        assertThat(Suggestion.closest("SLIPPED", STATES)).isEqualTo("SHIPPED");
        assertThat(Suggestion.closest("SLIPPED", List.of("SKIPPED", "SHIPPED"))).isEqualTo("SKIPPED");
    }

    @Test
    void aWordIsNotSuggestedForOneThatSharesNothingWithIt() {
        assertThat(Suggestion.closest("a", List.of("b"))).isNull();
    }

    @Test
    void hintNamesTheClosestWord() {
        assertThat(Suggestion.hint("SHIPED", STATES)).isEqualTo("did you mean 'SHIPPED'?");
    }

    @Test
    void hintListsTheChoicesInTheirOrderWhereNoneIsClose() {
        assertThat(Suggestion.hint("LOST", STATES)).isEqualTo("choose from PENDING, SHIPPED, SKIPPED, DELIVERED");
    }

    @Test
    void hintListsNoMoreThanCanBeRead() {
        List<String> many =
                IntStream.range(0, 40).mapToObj(i -> "state-number-" + i).toList();

        assertThat(Suggestion.hint("x", many)).endsWith("state-number-11, …").doesNotContain("state-number-12");
    }

    @Test
    void hintSaysThatThereIsNothingToChooseFrom() {
        assertThat(Suggestion.hint("ship", List.of())).isEqualTo("there is none");
    }

    @ParameterizedTest
    @CsvSource({"'', '', 0", "abc, abc, 0", "abc, '', 3", "abc, acb, 1", "kitten, sitting, 3", "ca, abc, 3"})
    void distanceCountsSlips(String a, String b, int distance) {
        assertThat(EditDistance.between(a, b)).isEqualTo(distance);
        assertThat(EditDistance.between(b, a)).isEqualTo(distance);
    }
}
