package dev.truce.processor.schema.ddl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "deleted_at is null | (DELETED_AT  IS NULL)",
                "active | active = true",
                "active | (\"active\")",
                "active | active IS TRUE",
                "not deleted | deleted = false",
                "not deleted | NOT (deleted)",
                "not deleted | deleted is not true",
                "not (a is null) | a is not null",
                "a = 1 and b = 2 | ((b = 2) AND (a = 1))",
                "a = 'x' | 'x' = a",
                "a = 'x' | (a)::text = 'x'::character varying",
                "a <> 'X' | a != 'X'",
                "a in ('x', 'y') | a IN ('y','x')",
                "a = 1 or b is null | b IS NULL OR a = 1",
                "lower(a) = 'x' | LOWER( a )='x'",
                "a > 3 | (a > 3)",
                "a > 3 | \"a\" > (3)",
                "a IN ('X', 'Y') | ((a)::text = ANY ((ARRAY['Y'::character varying, 'X'::character varying])::text[]))",
                "a IN ('X', 'Y') | ((a='Y') OR a='X')",
                "a = 'X' | a IN ('X')",
                "a NOT IN ('X', 'Y') | (a)::text <> ALL ((ARRAY['Y'::text, 'X'::text])::text[])",
                "a <> 'X' | NOT (a = 'X')",
                "a <> 'X' | a NOT IN ('X')",
                "a NOT IN ('X', 'Y') | NOT (a = 'Y' OR a = 'X')",
                "a > 3 | 3 < a",
                "a <= b | (a <= b)",
            })
    void spellingsOfOneConditionAreTheSame(String one, String other) {
        assertThat(Condition.of(one).isSame(Condition.of(other)))
                .as("%s and %s", Condition.of(one), Condition.of(other))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "deleted_at is null | deleted_at is not null",
                "active | not active",
                "a = 'x' | a = 'X'",
                "a = 1 and b = 2 | a = 1",
                "a = 1 and b = 2 | a = 1 or b = 2",
                "a in ('x') | a not in ('x')",
                "a = 'x' or a is null | a = 'x'",
                "a <> 'x' or a is null | a <> 'x'",
                "a > 3 | a < 3",
                "a = 'x' | a <> ALL (ARRAY['x'])",
                "a = 'x' or b = 'y' | a in ('x', 'y')",
                "a = 1 | ~~",
            })
    void differentConditionsAreNot(String one, String other) {
        assertThat(Condition.of(one).isSame(Condition.of(other))).isFalse();
    }

    @Test
    void conditionThatIsBeyondUsIsComparedAsAText() {
        assertThat(Condition.of("a ??? 'B'  c").isSame(Condition.of("A ??? 'B' C")))
                .isTrue();
        assertThat(Condition.of("a ??? 'B'").isSame(Condition.of("a ??? 'b'"))).isFalse();
        assertThat(Condition.of("a), x int, (b").isSame(Condition.NONE)).isFalse();
    }

    @Test
    void rowsWithNullAreNeverDuplicates() {
        Condition condition = Condition.of("email is not null and deleted_at is null");

        assertThat(condition.without(List.of("email")).conjuncts()).containsExactly("deleted_at is null");
        assertThat(Condition.of("email is not null").without(List.of("email"))).isEqualTo(Condition.NONE);
        assertThat(Condition.of("phone is not null").without(List.of("email"))).isNotEqualTo(Condition.NONE);
    }
}
