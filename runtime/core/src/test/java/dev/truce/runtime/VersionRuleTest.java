package dev.truce.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.truce.runtime.PreconditionFailed.Reason;
import dev.truce.runtime.generated.MemberNaming;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The stored order has version 5, and so the entity tag "5". */
class VersionRuleTest {

    private static final RequiredVersionRule RULE = Orders.VERSION;
    private static final EntityTag FIVE = EntityTag.of(5);
    private static final EntityTag NONE = null;
    private static final Number NO_NUMBER = null;

    @ParameterizedTest
    @ValueSource(strings = {"\"5\"", "\"4\", \"5\"", "*", "\"a,b\",\"\" , \"5\""})
    void matchingHeaderPasses(String header) {
        IfMatch ifMatch = IfMatch.valueOf(header);
        assertThat(RULE.conflict(ifMatch, 5)).isNull();
        assertThat(RULE.conflict(ifMatch, FIVE)).isNull();
        assertThat(RULE.requiredConflict(ifMatch, 5)).isNull();
        assertThat(RULE.requiredConflict(ifMatch, FIVE)).isNull();
        assertThatCode(() -> RULE.check(ifMatch, 5)).doesNotThrowAnyException();
        assertThatCode(() -> RULE.require(ifMatch, FIVE)).doesNotThrowAnyException();
    }

    @Test
    void absentHeaderPassesUnlessItIsRequired() {
        assertThat(RULE.conflict(IfMatch.absent(), 5)).isNull();
        assertThat(RULE.conflict(IfMatch.absent(), NONE)).isNull();
        assertThat(RULE.requiredConflict(IfMatch.absent(), 5)).isInstanceOf(PreconditionRequired.class);
        assertThat(RULE.requiredConflict(IfMatch.absent(), FIVE))
                .isInstanceOf(PreconditionRequired.class)
                .extracting(Conflict::type)
                .isEqualTo(OrderProblem.PRECONDITION_REQUIRED);
        assertThat(RULE.requiredConflict(IfMatch.absent(), NONE)).isInstanceOf(PreconditionRequired.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"4\"", "\"\"", "\"a,b\"", "", "\"5-gzip\""})
    void otherTagsFailWithTheCurrentOne(String header) {
        IfMatch ifMatch = IfMatch.valueOf(header);
        for (Conflict conflict : List.of(
                failed(RULE.conflict(ifMatch, 5)),
                failed(RULE.conflict(ifMatch, FIVE)),
                failed(RULE.requiredConflict(ifMatch, 5)),
                failed(RULE.requiredConflict(ifMatch, FIVE)))) {
            PreconditionFailed failed = (PreconditionFailed) conflict;
            assertThat(failed.type()).isEqualTo(OrderProblem.PRECONDITION_FAILED);
            assertThat(failed.reason()).isEqualTo(Reason.TAG_MISMATCH);
            assertThat(failed.currentTag()).isEqualTo(FIVE);
            assertThat(failed.detail()).startsWith("The order has changed since it was read.");
        }
    }

    @Test
    void weakTagFailsAndNamesTheUsualCause() {
        IfMatch weak = IfMatch.valueOf("W/\"5\"");
        for (PreconditionFailed failed : List.of(failed(RULE.conflict(weak, 5)), failed(RULE.conflict(weak, FIVE)))) {
            assertThat(failed.reason()).isEqualTo(Reason.WEAK_TAG);
            assertThat(failed.currentTag()).isEqualTo(FIVE);
            assertThat(failed.detail())
                    .contains(
                            "weak entity tag never matches in If-Match",
                            "RFC 9110 section 13.1.1",
                            "proxy",
                            "compresses");
        }
    }

    @Test
    void missingResourceFailsTagsAndStar() {
        for (String header : List.of("\"5\"", "*")) {
            PreconditionFailed failed = failed(RULE.conflict(IfMatch.valueOf(header), NONE));
            assertThat(failed.reason()).isEqualTo(Reason.MISSING);
            assertThat(failed.currentTag()).isNull();
            assertThat(failed.detail()).startsWith("Order does not exist");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"*, \"5\"", "5", "\"5"})
    void malformedHeaderIs400(String header) {
        IfMatch ifMatch = IfMatch.valueOf(header);
        assertMalformed(RULE.conflict(ifMatch, 5), "If-Match");
        assertMalformed(RULE.conflict(ifMatch, FIVE), "If-Match");
        assertMalformed(RULE.conflict(ifMatch, NONE), "If-Match");
        assertMalformed(RULE.requiredConflict(ifMatch, 5), "If-Match");
        assertMalformed(RULE.requiredConflict(ifMatch, FIVE), "If-Match");
        assertMalformed(RULE.conflict(ifMatch, 5L, 5), "If-Match");
        assertMalformed(RULE.conflict(ifMatch, FIVE, FIVE), "If-Match");
        assertMalformed(RULE.lost(ifMatch), "If-Match");
        assertMalformed(RULE.lost(ifMatch, 5), "If-Match");
        assertMalformed(RULE.lost(ifMatch, FIVE), "If-Match");
        IfNoneMatch ifNoneMatch = IfNoneMatch.valueOf(header);
        assertMalformed(RULE.absentConflict(ifNoneMatch, false), "If-None-Match");
        assertMalformed(RULE.noneMatchConflict(ifNoneMatch, 5), "If-None-Match");
        assertMalformed(RULE.noneMatchConflict(ifNoneMatch, NONE), "If-None-Match");
    }

    @Test
    void claimedVersionMustBeTheCurrentOne() {
        assertThat(RULE.claimedConflict(5L, 5)).isNull();
        assertThat(RULE.claimedConflict(1_000_000L, 1_000_000)).isNull();
        assertThat(RULE.claimedConflict(FIVE, EntityTag.of("5"))).isNull();
        assertStale(RULE.claimedConflict(4L, 5), FIVE);
        assertStale(RULE.claimedConflict(EntityTag.of(4), FIVE), FIVE);
        assertStale(RULE.claimedConflict(EntityTag.of(4), NONE), null);
    }

    @Test
    void bodyWithoutVersionPasses() {
        assertThat(RULE.claimedConflict(null, 5)).isNull();
        assertThat(RULE.claimedConflict(NONE, FIVE)).isNull();
        assertThat(RULE.conflict(IfMatch.valueOf("\"5\""), null, 5)).isNull();
        assertThat(RULE.conflict(IfMatch.valueOf("\"5\""), NONE, FIVE)).isNull();
    }

    @Test
    void headerIsLookedAtBeforeTheBody() {
        IfMatch stale = IfMatch.valueOf("\"4\"");
        assertThat(RULE.conflict(stale, 5L, 5)).isInstanceOf(PreconditionFailed.class);
        assertThat(RULE.conflict(stale, 4L, 5)).isInstanceOf(PreconditionFailed.class);
        assertThat(RULE.conflict(stale, FIVE, FIVE)).isInstanceOf(PreconditionFailed.class);
        assertThat(RULE.conflict(IfMatch.valueOf("\"5\""), 5L, 5)).isNull();
        assertThat(RULE.conflict(IfMatch.valueOf("\"5\""), FIVE, FIVE)).isNull();
    }

    @Test
    void bodyThatDisagreesWithAMatchingTagIs400() {
        IfMatch current = IfMatch.valueOf("\"5\"");
        for (Conflict conflict : List.of(
                conflict(RULE.conflict(current, 4L, 5)), conflict(RULE.conflict(current, EntityTag.of(4), FIVE)))) {
            assertMalformed(conflict, "If-Match");
            assertThat(conflict.detail()).contains("If-Match and the body name different versions");
            assertThat(conflict.toProblem().members()).containsEntry("expected", "\"5\"");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "absent"})
    void starAndAbsenceLeaveItToTheBody(String header) {
        IfMatch ifMatch = header.equals("*") ? IfMatch.valueOf(header) : IfMatch.absent();
        assertThat(RULE.conflict(ifMatch, 5L, 5)).isNull();
        assertThat(RULE.conflict(ifMatch, FIVE, FIVE)).isNull();
        assertStale(RULE.conflict(ifMatch, 4L, 5), FIVE);
        assertStale(RULE.conflict(ifMatch, EntityTag.of(4), FIVE), FIVE);
    }

    @Test
    void ifNoneMatchStarPassesOnlyWhereThereIsNoResource() {
        IfNoneMatch any = IfNoneMatch.valueOf("*");
        assertThat(RULE.absentConflict(any, false)).isNull();
        assertThat(RULE.noneMatchConflict(any, NONE)).isNull();
        assertThat(failed(RULE.absentConflict(any, true)).reason()).isEqualTo(Reason.EXISTS);
        assertThat(failed(RULE.noneMatchConflict(any, 5)).reason()).isEqualTo(Reason.EXISTS);
        assertThat(failed(RULE.noneMatchConflict(any, FIVE)).reason()).isEqualTo(Reason.EXISTS);
        assertThat(failed(RULE.noneMatchConflict(any, 5)).currentTag()).isEqualTo(FIVE);
        assertThat(failed(RULE.absentConflict(any, true)).detail()).startsWith("Order already exists");
    }

    @Test
    void ifNoneMatchComparesWeakly() {
        for (String header : List.of("\"5\"", "W/\"5\"", "\"4\", W/\"5\"")) {
            IfNoneMatch list = IfNoneMatch.valueOf(header);
            assertThat(failed(RULE.noneMatchConflict(list, 5)).reason()).isEqualTo(Reason.NONE_MATCH);
            assertThat(failed(RULE.noneMatchConflict(list, FIVE)).reason()).isEqualTo(Reason.NONE_MATCH);
            assertThat(failed(RULE.noneMatchConflict(list, FIVE)).detail()).contains("If-None-Match excludes");
        }
        assertThat(RULE.noneMatchConflict(IfNoneMatch.valueOf("\"4\""), 5)).isNull();
        assertThat(RULE.noneMatchConflict(IfNoneMatch.valueOf("\"5\""), NONE)).isNull();
        assertThat(RULE.noneMatchConflict(IfNoneMatch.absent(), 5)).isNull();
    }

    @Test
    void checkOfAbsenceLeavesTagsAlone() {
        assertThat(RULE.absentConflict(IfNoneMatch.valueOf("\"5\""), true)).isNull();
        assertThat(RULE.absentConflict(IfNoneMatch.absent(), true)).isNull();
    }

    @Test
    void lostRaceIs412OnlyWhereTagsWereSent() {
        IfMatch tags = IfMatch.valueOf("\"4\"");
        assertThat(failed(RULE.lost(tags)).reason()).isEqualTo(Reason.LOST_RACE);
        assertThat(failed(RULE.lost(tags)).currentTag()).isNull();
        assertThat(failed(RULE.lost(tags, 5)).currentTag()).isEqualTo(FIVE);
        assertThat(failed(RULE.lost(tags, FIVE)).currentTag()).isEqualTo(FIVE);
        assertThat(failed(RULE.lost(tags, NONE)).currentTag()).isNull();
        assertThat(failed(RULE.lost(tags)).detail()).startsWith("Order was changed by another request");
        for (IfMatch without : List.of(IfMatch.absent(), IfMatch.valueOf("*"))) {
            assertStale(RULE.lost(without), null);
            assertStale(RULE.lost(without, 5), FIVE);
            assertStale(RULE.lost(without, FIVE), FIVE);
            assertStale(RULE.lost(without, NONE), null);
        }
    }

    @Test
    void everyCheckThrowsWhatItsTwinReturns() {
        IfMatch stale = IfMatch.valueOf("\"4\"");
        IfNoneMatch any = IfNoneMatch.valueOf("*");
        assertThrows(() -> RULE.check(stale, 5), OrderProblem.PRECONDITION_FAILED);
        assertThrows(() -> RULE.check(stale, FIVE), OrderProblem.PRECONDITION_FAILED);
        assertThrows(() -> RULE.require(stale, 5), OrderProblem.PRECONDITION_FAILED);
        assertThrows(() -> RULE.require(IfMatch.absent(), FIVE), OrderProblem.PRECONDITION_REQUIRED);
        assertThrows(() -> RULE.checkClaimed(4L, 5), OrderProblem.STALE);
        assertThrows(() -> RULE.checkClaimed(EntityTag.of(4), FIVE), OrderProblem.STALE);
        assertThrows(() -> RULE.check(IfMatch.absent(), 4L, 5), OrderProblem.STALE);
        assertThrows(() -> RULE.check(IfMatch.absent(), EntityTag.of(4), FIVE), OrderProblem.STALE);
        assertThrows(() -> RULE.checkAbsent(any, true), OrderProblem.PRECONDITION_FAILED);
        assertThrows(() -> RULE.checkNoneMatch(any, 5), OrderProblem.PRECONDITION_FAILED);
        assertThrows(() -> RULE.checkNoneMatch(any, FIVE), OrderProblem.PRECONDITION_FAILED);
    }

    @Test
    void overriddenDetailIsUsedForEveryForm() {
        ProblemDefinition own = Orders.type("order", "OWN", "Reload {current_etag}.")
                .definition()
                .overridingDetail();
        VersionRule rule = VersionRule.of(() -> own, OrderProblem.STALE);
        assertThat(failed(rule.conflict(IfMatch.valueOf("W/\"5\""), 5)).detail())
                .isEqualTo("Reload \"5\".");
        assertThat(failed(rule.absentConflict(IfNoneMatch.valueOf("*"), true)).detail())
                .isEqualTo("Reload .");
    }

    @Test
    void malformedPreconditionHasTheStyleOfTheResource() {
        ProblemStyle style = new ProblemStyle("https://example.org/problems", MemberNaming.CAMEL_CASE);
        ProblemType type = Orders.type(style, "order", "ANY", "Detail");
        Conflict conflict = conflict(VersionRule.of(type, type).conflict(IfMatch.valueOf("5"), 5));
        assertThat(conflict.type()).isEqualTo(style.malformedPrecondition());
        assertThat(conflict.type().uri()).isEqualTo("https://example.org/problems/malformed-precondition");
    }

    /** Jakarta REST implementations pass {@code null} for a header that was not sent. */
    @Test
    void nullHeaderIsAbsent() {
        assertThat(RULE.conflict(null, 5)).isNull();
        assertThat(RULE.conflict(null, FIVE)).isNull();
        assertThat(RULE.conflict(null, 5L, 5)).isNull();
        assertThat(RULE.conflict(null, FIVE, FIVE)).isNull();
        assertThat(RULE.boxedConflict(null, NO_NUMBER)).isNull();
        assertThat(RULE.unversionedConflict(null)).isNull();
        assertThat(RULE.requiredBoxedConflict(null, NO_NUMBER)).isInstanceOf(PreconditionRequired.class);
        assertThat(RULE.noneMatchBoxedConflict(null, NO_NUMBER)).isNull();
        assertThat(RULE.conflict(null, 4L, 5)).isInstanceOf(StaleVersion.class);
        assertThat(RULE.conflict(null, EntityTag.of(4), FIVE)).isInstanceOf(StaleVersion.class);
        assertThat(RULE.requiredConflict(null, 5)).isInstanceOf(PreconditionRequired.class);
        assertThat(RULE.requiredConflict(null, FIVE)).isInstanceOf(PreconditionRequired.class);
        assertThat(RULE.absentConflict(null, true)).isNull();
        assertThat(RULE.noneMatchConflict(null, 5)).isNull();
        assertThat(RULE.noneMatchConflict(null, FIVE)).isNull();
        assertThat(RULE.lost(null)).isInstanceOf(StaleVersion.class);
        assertThat(RULE.lost(null, 5)).isInstanceOf(StaleVersion.class);
        assertThat(RULE.lost(null, FIVE)).isInstanceOf(StaleVersion.class);
    }

    @Test
    void numberThatIsAnObjectIsCheckedAsOneThatIsNot() {
        IfMatch other = IfMatch.valueOf("\"4\"");
        for (Number five : List.of(5L, 5, (short) 5)) {
            assertThat(RULE.boxedConflict(IfMatch.valueOf("\"5\""), five)).isNull();
            assertThat(failed(RULE.boxedConflict(other, five)).currentTag()).isEqualTo(FIVE);
            assertThat(failed(RULE.requiredBoxedConflict(other, five)).currentTag())
                    .isEqualTo(FIVE);
            assertThat(RULE.claimedBoxedConflict(4L, five)).isInstanceOf(StaleVersion.class);
            assertThat(RULE.boxedConflict(IfMatch.absent(), 4L, five)).isInstanceOf(StaleVersion.class);
            assertThat(RULE.noneMatchBoxedConflict(IfNoneMatch.valueOf("\"5\""), five))
                    .isInstanceOf(PreconditionFailed.class);
        }
    }

    @Test
    void rowWithoutVersionIsMatchedByTheStarOnly() {
        assertThat(RULE.boxedConflict(IfMatch.valueOf("*"), NO_NUMBER)).isNull();
        assertThat(RULE.boxedConflict(IfMatch.valueOf("*"), null, NO_NUMBER)).isNull();
        VersionRule optional = VersionRule.of(OrderProblem.PRECONDITION_FAILED, OrderProblem.STALE);
        assertThat(optional.boxedConflict(IfMatch.absent(), 4L, NO_NUMBER)).isInstanceOf(StaleVersion.class);
        assertThat(optional.boxedConflict(IfMatch.valueOf("\"5\""), 4L, NO_NUMBER))
                .isInstanceOf(PreconditionFailed.class);
        assertThat(RULE.claimedBoxedConflict(null, NO_NUMBER)).isNull();
        assertThat(RULE.claimedBoxedConflict(4L, NO_NUMBER)).isInstanceOf(StaleVersion.class);
        for (String tags : List.of("\"5\"", "\"0\"", "\"\"", "\"null\"", "")) {
            PreconditionFailed failed = failed(RULE.boxedConflict(IfMatch.valueOf(tags), NO_NUMBER));
            assertThat(failed.reason()).isEqualTo(Reason.TAG_MISMATCH);
            assertThat(failed.currentTag()).isNull();
            assertThat(RULE.noneMatchBoxedConflict(IfNoneMatch.valueOf(tags), NO_NUMBER))
                    .isNull();
        }
        assertMalformed(RULE.boxedConflict(IfMatch.valueOf("5"), NO_NUMBER), "If-Match");
        assertThat(failed(RULE.noneMatchBoxedConflict(IfNoneMatch.valueOf("*"), NO_NUMBER))
                        .reason())
                .isEqualTo(Reason.EXISTS);
    }

    @Test
    void requiredPreconditionIsTheHeaderOrTheVersionInTheBody() {
        VersionRule optional = VersionRule.of(OrderProblem.PRECONDITION_FAILED, OrderProblem.STALE);
        for (IfMatch none : Arrays.asList(null, IfMatch.absent())) {
            assertThat(RULE.conflict(none, null, 5)).isInstanceOf(PreconditionRequired.class);
            assertThat(RULE.boxedConflict(none, null, NO_NUMBER)).isInstanceOf(PreconditionRequired.class);
            assertThat(RULE.conflict(none, NONE, FIVE)).isInstanceOf(PreconditionRequired.class);
            assertThat(RULE.conflict(none, 5L, 5)).isNull();
            assertThat(RULE.conflict(none, FIVE, FIVE)).isNull();
            assertThat(optional.conflict(none, null, 5)).isNull();
            assertThat(optional.conflict(none, NONE, FIVE)).isNull();
        }
        assertThat(RULE.conflict(IfMatch.valueOf("*"), null, 5)).isNull();
    }

    private static PreconditionFailed failed(@Nullable Conflict conflict) {
        assertThat(conflict).isInstanceOf(PreconditionFailed.class);
        return (PreconditionFailed) conflict(conflict);
    }

    private static Conflict conflict(@Nullable Conflict conflict) {
        assertThat(conflict).isNotNull();
        return conflict;
    }

    private static void assertMalformed(@Nullable Conflict conflict, String header) {
        assertThat(conflict).isInstanceOf(MalformedPrecondition.class);
        assertThat(((MalformedPrecondition) conflict(conflict)).header()).isEqualTo(header);
        assertThat(conflict(conflict).type().status()).isEqualTo(400);
    }

    private static void assertStale(@Nullable Conflict conflict, @Nullable EntityTag current) {
        assertThat(conflict).isInstanceOf(StaleVersion.class);
        assertThat(((StaleVersion) conflict(conflict)).currentTag()).isEqualTo(current);
        assertThat(conflict(conflict).type()).isEqualTo(OrderProblem.STALE);
    }

    private static void assertThrows(Runnable check, ProblemType type) {
        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(check::run)
                .satisfies(e -> assertThat(e.conflict().type()).isEqualTo(type));
    }
}
