package dev.truce.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.truce.Disclosure;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UniqueRuleTest {

    private static final ProblemType TAKEN =
            Orders.type("booking", "SLOT_TAKEN", "Another booking has {fields}: {field}{value}.");

    private static final UniqueRule ONE =
            UniqueRule.of(TAKEN, Disclosure.VALUE, "roomNumber").withJsonNames("room_number");
    private static final UniqueRule TWO =
            UniqueRule.of(TAKEN, Disclosure.VALUE, "room", "start").withJsonNames("room", "starts_at");

    @Test
    void duplicateOfOneFieldNamesFieldAndValue() {
        Duplicate duplicate = ONE.duplicate("A-1");
        assertThat(duplicate.rule()).isSameAs(ONE);
        assertThat(duplicate.type()).isEqualTo(TAKEN);
        assertThat(duplicate.value()).isEqualTo("A-1");
        assertThat(duplicate.values()).containsExactly("A-1");
        assertThat(members(duplicate))
                .containsExactly(
                        Map.entry("fields", ONE.jsonNames()),
                        Map.entry("field", "room_number"),
                        Map.entry("value", "A-1"));
        assertThat(duplicate.detail()).isEqualTo("Another booking has room_number: room_numberA-1.");
    }

    @Test
    void duplicateOfSeveralFieldsHasAnObjectOfValues() {
        Duplicate duplicate = TWO.duplicateOf("A", 9);
        assertThat(duplicate.value()).isNull();
        assertThat(duplicate.values()).containsExactly("A", 9);
        assertThat(members(duplicate))
                .containsExactly(
                        Map.entry("fields", TWO.jsonNames()), Map.entry("values", Map.of("room", "A", "starts_at", 9)));
        assertThat(duplicate.detail()).isEqualTo("Another booking has room, starts_at: .");
    }

    @Test
    void duplicateOfAnUnknownValueTellsNone() {
        for (Duplicate duplicate :
                Arrays.asList(ONE.duplicate(), ONE.duplicate(null), ONE.duplicateOf((Object) null))) {
            assertThat(duplicate).isSameAs(ONE.conflict());
            assertThat(duplicate.value()).isNull();
            assertThat(duplicate.values()).isEmpty();
            assertThat(members(duplicate)).containsOnlyKeys("fields", "field");
        }
        assertThat(members(TWO.duplicate())).containsOnlyKeys("fields");
    }

    @Test
    void nullAmongSeveralValuesIsTold() {
        assertThat(TWO.duplicateOf("A", null).toProblem().toJson())
                .contains("\"values\":{\"room\":\"A\",\"starts_at\":null}");
    }

    @Test
    void fieldOnlyTellsTheFieldsAndNoValue() {
        UniqueRule rule = UniqueRule.of(TAKEN, Disclosure.FIELD_ONLY, "ssn");
        assertThat(rule.duplicate("078-05-1120")).isSameAs(rule.duplicate());
        assertThat(members(rule.duplicate("078-05-1120"))).containsOnlyKeys("fields", "field");
        assertThat(rule.duplicate("078-05-1120").value()).isNull();
        UniqueRule two = UniqueRule.of(TAKEN, Disclosure.FIELD_ONLY, "one", "two");
        assertThat(two.duplicateOf("x", "y")).isSameAs(two.duplicate());
    }

    @Test
    void hiddenTellsNeitherFieldNorValue() {
        UniqueRule rule = UniqueRule.of(TAKEN, Disclosure.HIDDEN, "ssn");
        Duplicate duplicate = rule.duplicate("078-05-1120");
        assertThat(members(duplicate)).isEmpty();
        assertThat(duplicate.toProblem().toJson()).doesNotContain("ssn", "078");
        assertThat(duplicate.toProblem().withNames(member -> "renamed").toJson())
                .doesNotContain("renamed");
        assertThat(duplicate.toString()).doesNotContain("ssn", "078");
    }

    @ParameterizedTest
    @EnumSource
    void valueIsInNoLogWhateverTheDisclosure(Disclosure disclosure) {
        Duplicate duplicate = UniqueRule.of(TAKEN, disclosure, "ssn").duplicate("078-05-1120");
        assertThat(duplicate.toString()).doesNotContain("078");
        assertThat(duplicate.toException().getMessage())
                .startsWith("SLOT_TAKEN: ")
                .doesNotContain("078");
        assertThat(duplicate.toProblem().toString()).doesNotContain("078");
    }

    @Test
    void valuesAreCopied() {
        Object[] values = {"A", 9};
        Duplicate duplicate = TWO.duplicateOf(values);
        values[0] = "B";
        assertThat(duplicate.values()).containsExactly("A", 9);
    }

    @Test
    void asManyValuesAsMembersAreNeeded() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TWO.duplicate("A"))
                .withMessageContaining("SLOT_TAKEN");
        assertThatIllegalArgumentException().isThrownBy(() -> TWO.duplicateOf("A", 9, "more"));
        assertThatIllegalArgumentException().isThrownBy(() -> ONE.duplicateOf());
        assertThatIllegalArgumentException().isThrownBy(() -> TWO.withJsonNames("one"));
        assertThatIllegalArgumentException().isThrownBy(() -> UniqueRule.of(TAKEN, Disclosure.VALUE));
    }

    @Test
    void witherChangesOnePartAndLeavesTheRuleAlone() {
        UniqueRule plain = UniqueRule.of(TAKEN, Disclosure.FIELD_ONLY, "room", "start");
        UniqueRule full = plain.withJsonNames("a", "b")
                .withColumns("room_no", "start_at")
                .withScope("tenant_id")
                .withConstraintNames("bookings_key", "legacy_key")
                .withWhere("deleted_at IS NULL")
                .ignoringCase();
        assertThat(full.type()).isEqualTo(TAKEN);
        assertThat(full.disclosure()).isEqualTo(Disclosure.FIELD_ONLY);
        assertThat(full.members()).containsExactly("room", "start");
        assertThat(full.jsonNames()).containsExactly("a", "b");
        assertThat(full.columns()).containsExactly("room_no", "start_at");
        assertThat(full.scope()).containsExactly("tenant_id");
        assertThat(full.constraintNames()).containsExactly("bookings_key", "legacy_key");
        assertThat(full.where()).isEqualTo("deleted_at IS NULL");
        assertThat(full.ignoresCase()).isTrue();
        assertThat(full.duplicate().rule()).isSameAs(full);
        assertThat(plain.jsonNames()).isEqualTo(plain.members());
        assertThat(plain.columns()).isEmpty();
        assertThat(plain.scope()).isEmpty();
        assertThat(plain.constraintNames()).isEmpty();
        assertThat(plain.where()).isNull();
        assertThat(plain.ignoresCase()).isFalse();
    }

    @Test
    void nullIsRefusedByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> UniqueRule.of(null, Disclosure.VALUE, "a"))
                .withMessage("type");
        assertThatNullPointerException()
                .isThrownBy(() -> UniqueRule.of(TAKEN, null, "a"))
                .withMessage("disclosure");
        assertThatNullPointerException().isThrownBy(() -> ONE.withWhere(null)).withMessage("condition");
    }

    private static Map<String, @Nullable Object> members(Conflict conflict) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        conflict.forEachMember(members::put);
        return members;
    }
}
