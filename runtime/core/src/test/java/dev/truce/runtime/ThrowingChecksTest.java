package dev.truce.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each check of a version throws the conflict that its twin returns, and else returns the current version, where it returns one. */
class ThrowingChecksTest {
    private static final VersionRule OPTIONAL = VersionRule.of(OrderProblem.PRECONDITION_FAILED, OrderProblem.STALE);
    private static final long CURRENT = 5;

    static List<Inputs> inputs() {
        List<Inputs> inputs = new ArrayList<>();
        for (String header : new String[] {null, "*", "\"5\"", "\"4\"", "W/\"5\"", "5"}) {
            for (Long claimed : new Long[] {null, 5L, 4L}) {
                inputs.add(new Inputs(header, claimed));
            }
        }
        return inputs;
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void ofAVersionThatIsOptional(Inputs given) {
        given.compare(OPTIONAL);
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void ofAVersionThatIsRequired(Inputs given) {
        RequiredVersionRule rule = Orders.VERSION;
        IfMatch ifMatch = given.ifMatch();
        given.compare(rule);
        compare(() -> rule.require(ifMatch, CURRENT), rule.requiredConflict(ifMatch, CURRENT), CURRENT);
        compare(() -> rule.require(ifMatch, tag(CURRENT)), rule.requiredConflict(ifMatch, tag(CURRENT)));
        compare(() -> rule.requireUnversioned(ifMatch), rule.requiredBoxedConflict(ifMatch, null));
        for (Number current : new Number[] {null, CURRENT}) {
            compare(() -> rule.requireBoxed(ifMatch, current), rule.requiredBoxedConflict(ifMatch, current));
        }
    }

    private static EntityTag tag(long version) {
        return EntityTag.of(version);
    }

    private static void compare(Runnable check, @Nullable Conflict twin) {
        compare(
                () -> {
                    check.run();
                    return null;
                },
                twin,
                null);
    }

    private static void compare(Supplier<@Nullable Long> check, @Nullable Conflict twin, @Nullable Long passed) {
        if (twin == null) {
            assertThat(check.get()).isEqualTo(passed);
            return;
        }
        Throwable thrown = catchThrowable(check::get);
        assertThat(thrown).isInstanceOf(ConflictException.class);
        Conflict conflict = ((ConflictException) thrown).conflict();
        assertThat(conflict).hasSameClassAs(twin);
        assertThat(conflict.toProblem().toJson()).isEqualTo(twin.toProblem().toJson());
    }

    /** The value of a header, which serves for both preconditions, and the version in a body. */
    record Inputs(@Nullable String header, @Nullable Long claimed) {
        IfMatch ifMatch() {
            return IfMatch.valueOf(header);
        }

        void compare(VersionRule rule) {
            IfMatch ifMatch = ifMatch();
            IfNoneMatch ifNoneMatch = IfNoneMatch.valueOf(header);
            EntityTag claimedTag = claimed == null ? null : tag(claimed);
            ThrowingChecksTest.compare(() -> rule.check(ifMatch, CURRENT), rule.conflict(ifMatch, CURRENT), CURRENT);
            ThrowingChecksTest.compare(
                    () -> rule.checkClaimed(claimed, CURRENT), rule.claimedConflict(claimed, CURRENT), CURRENT);
            ThrowingChecksTest.compare(
                    () -> rule.check(ifMatch, claimed, CURRENT), rule.conflict(ifMatch, claimed, CURRENT), CURRENT);
            ThrowingChecksTest.compare(() -> rule.checkUnversioned(ifMatch), rule.unversionedConflict(ifMatch));
            ThrowingChecksTest.compare(
                    () -> rule.checkNoneMatch(ifNoneMatch, CURRENT), rule.noneMatchConflict(ifNoneMatch, CURRENT));
            for (boolean exists : new boolean[] {false, true}) {
                ThrowingChecksTest.compare(
                        () -> rule.checkAbsent(ifNoneMatch, exists), rule.absentConflict(ifNoneMatch, exists));
            }
            for (Number current : new Number[] {null, CURRENT}) {
                EntityTag currentTag = current == null ? null : tag(CURRENT);
                ThrowingChecksTest.compare(
                        () -> rule.checkBoxed(ifMatch, current), rule.boxedConflict(ifMatch, current));
                ThrowingChecksTest.compare(
                        () -> rule.checkClaimedBoxed(claimed, current), rule.claimedBoxedConflict(claimed, current));
                ThrowingChecksTest.compare(
                        () -> rule.checkBoxed(ifMatch, claimed, current),
                        rule.boxedConflict(ifMatch, claimed, current));
                ThrowingChecksTest.compare(
                        () -> rule.checkNoneMatchBoxed(ifNoneMatch, current),
                        rule.noneMatchBoxedConflict(ifNoneMatch, current));
                ThrowingChecksTest.compare(() -> rule.check(ifMatch, currentTag), rule.conflict(ifMatch, currentTag));
                ThrowingChecksTest.compare(
                        () -> rule.checkClaimed(claimedTag, currentTag), rule.claimedConflict(claimedTag, currentTag));
                ThrowingChecksTest.compare(
                        () -> rule.check(ifMatch, claimedTag, currentTag),
                        rule.conflict(ifMatch, claimedTag, currentTag));
                ThrowingChecksTest.compare(
                        () -> rule.checkNoneMatch(ifNoneMatch, currentTag),
                        rule.noneMatchConflict(ifNoneMatch, currentTag));
            }
        }
    }
}
