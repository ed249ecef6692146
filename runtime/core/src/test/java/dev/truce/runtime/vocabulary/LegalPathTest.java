package dev.truce.runtime.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A ring of five states with a way back from each, a shortcut, and a state that cannot be reached. */
class LegalPathTest {
    private static final Map<String, Map<String, String>> MOVES = Map.of(
            "A", moves("toB", "B"),
            "B", moves("again", "B", "toA", "A", "toC", "C", "alsoC", "C"),
            "C", moves("toB", "B", "toD", "D", "toE", "E"),
            "D", moves("toE", "E"),
            "E", moves("toA", "A"),
            "X", moves("toA", "A"));

    private static Map<String, String> moves(String... transitionsAndStates) {
        Map<String, String> moves = new LinkedHashMap<>();
        for (int i = 0; i < transitionsAndStates.length; i += 2) {
            moves.put(transitionsAndStates[i], transitionsAndStates[i + 1]);
        }
        return moves;
    }

    private static List<String> find(String start, String... goals) {
        return LegalPath.find(start, Set.of(goals), MOVES::get);
    }

    @Test
    void theShortestPathOfTheFirstTransitions() {
        assertThat(find("A", "B")).containsExactly("toB");
        assertThat(find("A", "C")).containsExactly("toB", "toC");
        assertThat(find("A", "E")).containsExactly("toB", "toC", "toE");
        assertThat(find("C", "A")).containsExactly("toB", "toA");
    }

    @Test
    void theNearestOfSeveralGoals() {
        assertThat(find("B", "D", "E", "A")).containsExactly("toA");
        assertThat(find("X", "C", "E")).containsExactly("toA", "toB", "toC");
    }

    @Test
    void noPathToWhereTheResourceIsOrCannotCome() {
        assertThat(find("A", "A", "B")).isEmpty();
        assertThat(find("A", "X")).isEmpty();
        assertThat(find("A")).isEmpty();
    }
}
