package dev.truce.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.Disclosure;
import dev.truce.runtime.ConstraintRule;
import dev.truce.runtime.Duplicate;
import dev.truce.runtime.UniqueRule;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Calls the factories of duplicates, and reads what the rules say of the database. */
class UniqueBehaviourTest {
    private static LoadedGuard accounts;
    private static LoadedGuard namings;

    @BeforeAll
    static void load() {
        ClassLoader classes = Golden.load("uniques");
        accounts = new LoadedGuard(classes, "bank.AccountGuard");
        namings = new LoadedGuard(classes, "bank.NamingGuard");
    }

    private static Duplicate duplicate(LoadedGuard guard, String method, Object... values) {
        return (Duplicate) guard.call(method, values);
    }

    private static Map<String, Object> members(Duplicate duplicate) {
        Map<String, Object> members = new LinkedHashMap<>();
        duplicate.forEachMember(members::put);
        return members;
    }

    private static UniqueRule rule(LoadedGuard guard, String... members) {
        for (ConstraintRule rule : guard.contract().constraints()) {
            if (rule instanceof UniqueRule unique && unique.members().equals(List.of(members))) {
                return unique;
            }
        }
        throw new AssertionError("no rule for " + List.of(members));
    }

    @Test
    void theValueThatTheClientSentIsTold() {
        assertThat(members(duplicate(accounts, "duplicateEmail", "a@x.org")))
                .containsEntry("fields", List.of("email"))
                .containsEntry("field", "email")
                .containsEntry("value", "a@x.org");
    }

    @Test
    void withoutAValueNoneIsTold() {
        Duplicate untold = accounts.rule(UniqueRule.class, "EMAIL").duplicate();
        assertThat(members(untold)).doesNotContainKey("value");
        assertThat(duplicate(accounts, "duplicateEmail", (Object) null)).isSameAs(untold);
    }

    @Test
    void aPrimitiveIsAValueToo() {
        assertThat(members(duplicate(accounts, "duplicateSlot", 7))).containsEntry("value", 7);
    }

    @Test
    void severalMembersAreToldByTheirNames() {
        Instant start = Instant.EPOCH;
        Duplicate duplicate = duplicate(accounts, "duplicateRoomStartsAt", "blue", start);
        assertThat(members(duplicate))
                .containsEntry("fields", List.of("room", "startsAt"))
                .containsEntry("values", Map.of("room", "blue", "startsAt", start))
                .doesNotContainKey("field");
        assertThat(duplicate.type().code()).isEqualTo("SLOT_TAKEN");
        assertThat(duplicate.type().title()).isEqualTo("Slot taken");
        assertThat(duplicate.detail()).isEqualTo("Choose another slot");
    }

    @Test
    void whatIsRestrictedIsNotToldEvenWhenItIsPassed() {
        assertThat(members(duplicate(accounts, "duplicateNationalInsuranceNumber", "AB123")))
                .containsEntry("field", "nationalInsuranceNumber")
                .doesNotContainKey("value");
        assertThat(members(duplicate(accounts, "duplicateLimitOwners", BigDecimal.ONE, List.of())))
                .doesNotContainKey("values");
        assertThat(members(duplicate(accounts, "duplicateHiddenKey", "secret"))).isEmpty();
        assertThat(duplicate(accounts, "duplicateHiddenKey", "secret").detail()).doesNotContain("hidden", "secret");
        assertThat(duplicate(accounts, "duplicateHiddenKey", "secret").type().uri())
                .doesNotContain("hidden");
    }

    @Test
    void aPropertyThatIsAWordOfJavaHasAFactory() {
        assertThat(members(duplicate(accounts, "duplicateDefault", "x"))).containsEntry("field", "default");
    }

    @Test
    void jsonNamesAreThoseOfTheResource() {
        assertThat(members(duplicate(namings, "duplicateDayOfWeekRoomNumber", DayOfWeek.MONDAY, 7L)))
                .containsEntry("fields", List.of("day_of_week", "roomNumber"));
        assertThat(rule(namings, "dayOfWeek", "roomNumber").jsonNames()).containsExactly("day_of_week", "roomNumber");
        assertThat(rule(namings, "mail").jsonNames()).containsExactly("e-mail");
    }

    @Test
    void columnsAreThoseThatAreDeclared() {
        assertThat(rule(accounts, "iban").columns()).containsExactly("iban_no");
        assertThat(rule(accounts, "email").columns()).isEmpty();
        assertThat(rule(namings, "dayOfWeek", "roomNumber").columns()).containsExactly("dayOfWeek", "room_no");
    }

    @Test
    void theRestOfTheRuleIsForTheDatabase() {
        UniqueRule iban = rule(accounts, "iban");
        assertThat(iban.scope()).containsExactly("tenant", "country");
        assertThat(iban.where()).isEqualTo("closed_at IS NULL");
        assertThat(iban.constraintNames()).containsExactly("uk_iban", "uk_iban_old");
        assertThat(iban.ignoresCase()).isFalse();
        assertThat(rule(accounts, "email").ignoresCase()).isTrue();
        assertThat(rule(accounts, "slot").scope()).isEmpty();
        assertThat(rule(accounts, "slot").where()).isNull();
        assertThat(rule(accounts, "hiddenKey").disclosure()).isEqualTo(Disclosure.HIDDEN);
    }

    @Test
    void theContractHasTheRulesInTheOrderOfTheSources() {
        assertThat(accounts.contract().constraints())
                .extracting(rule -> ((UniqueRule) rule).members())
                .containsExactly(
                        List.of("room", "startsAt"),
                        List.of("limit", "owners"),
                        List.of("iban"),
                        List.of("email"),
                        List.of("nationalInsuranceNumber"),
                        List.of("hiddenKey"),
                        List.of("slot"),
                        List.of("default"));
    }

    @Test
    void tableAndKeyAreThoseThatAreDeclared() {
        assertThat(accounts.contract().table()).isEqualTo("bank.accounts");
        assertThat(accounts.contract().keyColumns()).containsExactly("country", "iban_no");
        assertThat(namings.contract().table()).isNull();
        assertThat(namings.contract().keyColumns()).isEmpty();
    }
}
