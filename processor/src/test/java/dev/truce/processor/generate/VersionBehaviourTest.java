package dev.truce.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.truce.runtime.Conflict;
import dev.truce.runtime.ConflictException;
import dev.truce.runtime.EntityTag;
import dev.truce.runtime.IfMatch;
import dev.truce.runtime.IfNoneMatch;
import dev.truce.runtime.MalformedPrecondition;
import dev.truce.runtime.PreconditionFailed;
import dev.truce.runtime.PreconditionRequired;
import dev.truce.runtime.RequiredVersionRule;
import dev.truce.runtime.StaleVersion;
import dev.truce.runtime.VersionRule;
import java.lang.reflect.Method;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls the version checks of every type of version, in all their forms. */
class VersionBehaviourTest {
    private static ClassLoader classes;

    /**
     * A type of version.
     *
     * @param resource the class
     * @param current the current version
     * @param other another one
     * @param tag the current one's tag
     */
    record Version(String resource, Object current, Object other, EntityTag tag) {
        @Override
        public String toString() {
            return resource;
        }
    }

    @BeforeAll
    static void compile() {
        classes = Golden.load("versions");
    }

    static Stream<Version> versions() {
        UUID uuid = new UUID(7, 9);
        Instant instant = Instant.parse("2026-01-02T03:04:05.678Z");
        LocalDateTime dateTime = LocalDateTime.parse("2026-01-02T03:04:05");
        return Stream.of(
                new Version("LongVersion", 5L, 6L, EntityTag.of(5)),
                new Version("IntVersion", 5, 6, EntityTag.of(5)),
                new Version("ShortVersion", (short) 5, (short) 6, EntityTag.of(5)),
                new Version("BoxedLongVersion", 5L, 6L, EntityTag.of(5)),
                new Version("BoxedIntVersion", 5, 6, EntityTag.of(5)),
                new Version("BoxedShortVersion", (short) 5, (short) 6, EntityTag.of(5)),
                new Version("InstantVersion", instant, instant.plusNanos(1), EntityTag.of(instant)),
                new Version("DateTimeVersion", dateTime, dateTime.plusDays(1), EntityTag.of(dateTime)),
                new Version("UuidVersion", uuid, new UUID(7, 8), EntityTag.of(uuid)),
                new Version("StringVersion", "a,\"b\u00fc", "", EntityTag.of("a,\"b\u00fc")));
    }

    private static LoadedGuard guard(Version version) {
        return new LoadedGuard(classes, "versions." + version.resource + "Guard");
    }

    private static Object resource(Version version) {
        return LoadedGuard.make(classes, "versions." + version.resource, version.current);
    }

    private static IfMatch ifMatch(EntityTag tag) {
        return IfMatch.valueOf(tag.toString());
    }

    private static RequiredVersionRule rule(LoadedGuard guard) {
        return guard.rule(RequiredVersionRule.class, "VERSION");
    }

    /** The check throws what the rule returns. */
    private static void refuses(
            LoadedGuard guard,
            Class<? extends Conflict> kind,
            Function<RequiredVersionRule, Conflict> asked,
            String check,
            Object... arguments) {
        assertThat(asked.apply(rule(guard))).isInstanceOf(kind);
        ConflictException thrown = catchThrowableOfType(ConflictException.class, () -> guard.call(check, arguments));
        assertThat(thrown.conflict()).isInstanceOf(kind);
        assertThat(thrown.conflict().type().resource()).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("versions")
    void versionAndResourceHaveTheSameTag(Version version) {
        LoadedGuard guard = guard(version);
        assertThat(guard.call("etag", version.current)).isEqualTo(version.tag);
        assertThat(guard.call("etag", resource(version))).isEqualTo(version.tag);
        assertThat(guard.contract().etag(resource(version))).isEqualTo(version.tag);
    }

    @ParameterizedTest
    @MethodSource("versions")
    void aMatchingTagOrNonePassesAndGivesTheVersion(Version version) {
        LoadedGuard guard = guard(version);
        for (IfMatch header : List.of(IfMatch.absent(), ifMatch(version.tag), IfMatch.valueOf("*"))) {
            assertThat(guard.call("checkVersion", header, version.current)).isEqualTo(version.current);
            assertThat(guard.call("checkVersion", header, resource(version))).isEqualTo(version.current);
            assertThat(rule(guard).conflict(header, version.tag)).isNull();
        }
    }

    @ParameterizedTest
    @MethodSource("versions")
    void anotherTagFailsThePrecondition(Version version) {
        LoadedGuard guard = guard(version);
        IfMatch header = ifMatch((EntityTag) guard.call("etag", version.other));
        Class<PreconditionFailed> kind = PreconditionFailed.class;
        refuses(guard, kind, rule -> rule.conflict(header, version.tag), "checkVersion", header, version.current);
        refuses(
                guard,
                kind,
                rule -> rule.requiredConflict(header, version.tag),
                "requireVersion",
                header,
                version.current);
        PreconditionFailed conflict = (PreconditionFailed) rule(guard).conflict(header, version.tag);
        assertThat(conflict.currentTag()).isEqualTo(version.tag);
        ConflictException ofResource = catchThrowableOfType(
                ConflictException.class, () -> guard.call("checkVersion", header, resource(version)));
        assertThat(ofResource.conflict().type().status()).isEqualTo(412);
    }

    @ParameterizedTest
    @MethodSource("versions")
    void aRequiredHeaderMustBeThere(Version version) {
        LoadedGuard guard = guard(version);
        refuses(
                guard,
                PreconditionRequired.class,
                rule -> rule.requiredConflict(IfMatch.absent(), version.tag),
                "requireVersion",
                IfMatch.absent(),
                version.current);
        assertThat(guard.call("requireVersion", ifMatch(version.tag), version.current))
                .isEqualTo(version.current);
        assertThat(guard.call("requireVersion", ifMatch(version.tag), resource(version)))
                .isEqualTo(version.current);
        assertThat(catchThrowableOfType(
                                ConflictException.class,
                                () -> guard.call("requireVersion", IfMatch.absent(), resource(version)))
                        .conflict())
                .isInstanceOf(PreconditionRequired.class);
    }

    @ParameterizedTest
    @MethodSource("versions")
    void aClaimedVersionIsStaleOrCurrentOrAbsent(Version version) {
        LoadedGuard guard = guard(version);
        assertThat(guard.call("checkClaimedVersion", version.current, version.current))
                .isEqualTo(version.current);
        assertThat(guard.call("checkClaimedVersion", null, version.current)).isEqualTo(version.current);
        assertThat(rule(guard).claimedConflict(null, version.tag)).isNull();
        EntityTag other = (EntityTag) guard.call("etag", version.other);
        refuses(
                guard,
                StaleVersion.class,
                rule -> rule.claimedConflict(other, version.tag),
                "checkClaimedVersion",
                version.other,
                version.current);
    }

    @ParameterizedTest
    @MethodSource("versions")
    void headerAndClaimedVersionAreCheckedInThisOrder(Version version) {
        LoadedGuard guard = guard(version);
        IfMatch current = ifMatch(version.tag);
        EntityTag claimed = (EntityTag) guard.call("etag", version.other);
        IfMatch other = ifMatch(claimed);
        assertThat(guard.call("checkVersion", current, version.current, version.current))
                .isEqualTo(version.current);
        assertThat(rule(guard).conflict(current, null, version.tag)).isNull();
        refuses(
                guard,
                PreconditionFailed.class,
                rule -> rule.conflict(other, claimed, version.tag),
                "checkVersion",
                other,
                version.other,
                version.current);
        refuses(
                guard,
                MalformedPrecondition.class,
                rule -> rule.conflict(current, claimed, version.tag),
                "checkVersion",
                current,
                version.other,
                version.current);
        refuses(
                guard,
                StaleVersion.class,
                rule -> rule.conflict(IfMatch.absent(), claimed, version.tag),
                "checkVersion",
                IfMatch.absent(),
                version.other,
                version.current);
    }

    @ParameterizedTest
    @MethodSource("versions")
    void ifNoneMatchRefusesWhatExists(Version version) {
        LoadedGuard guard = guard(version);
        IfNoneMatch any = IfNoneMatch.valueOf("*");
        IfNoneMatch same = IfNoneMatch.valueOf(version.tag.toString());
        guard.call("checkAbsent", any, false);
        guard.call("checkNoneMatch", IfNoneMatch.absent(), version.current);
        Class<PreconditionFailed> kind = PreconditionFailed.class;
        refuses(guard, kind, rule -> rule.absentConflict(any, true), "checkAbsent", any, true);
        for (IfNoneMatch header : List.of(any, same)) {
            refuses(
                    guard,
                    kind,
                    rule -> rule.noneMatchConflict(header, version.tag),
                    "checkNoneMatch",
                    header,
                    version.current);
        }
    }

    @ParameterizedTest
    @MethodSource("versions")
    void aLostRaceIsAFailedPreconditionOrAStaleVersion(Version version) {
        LoadedGuard guard = guard(version);
        assertThat(rule(guard).lost(ifMatch(version.tag))).isInstanceOf(PreconditionFailed.class);
        assertThat(rule(guard).lost(IfMatch.absent())).isInstanceOf(StaleVersion.class);
        StaleVersion stale = (StaleVersion) rule(guard).lost(IfMatch.absent(), version.tag);
        assertThat(stale.currentTag()).isEqualTo(version.tag);
    }

    @ParameterizedTest
    @MethodSource("versions")
    void aRowWithoutVersionHasNoTagAndOnlyTheStarMatchesIt(Version version) {
        assumeThat(version.resource).doesNotMatch("(Long|Int|Short)Version");
        LoadedGuard guard = guard(version);
        Object resource = LoadedGuard.make(classes, "versions." + version.resource, (Object) null);
        assertThat(guard.contract().etag(resource)).isNull();
        assertThat(guard.call("etag", resource)).isNull();
        assertThat(guard.call("checkVersion", IfMatch.absent(), resource)).isNull();
        assertThat(guard.call("checkVersion", IfMatch.valueOf("*"), resource)).isNull();
        assertThat(guard.call("requireVersion", IfMatch.valueOf("*"), resource)).isNull();
        assertThat(status(guard, "checkVersion", ifMatch(version.tag), resource))
                .isEqualTo(412);
        assertThat(status(guard, "checkVersion", IfMatch.valueOf("5"), resource))
                .isEqualTo(400);
        assertThat(status(guard, "requireVersion", ifMatch(version.tag), resource))
                .isEqualTo(412);
        assertThat(status(guard, "requireVersion", null, resource)).isEqualTo(428);
    }

    @ParameterizedTest
    @ValueSource(strings = {"BoxedLongVersion", "BoxedIntVersion", "BoxedShortVersion"})
    void aNumberThatIsMissingIsCheckedAsTheRowThatLacksIt(String name) {
        LoadedGuard guard = new LoadedGuard(classes, "versions." + name + "Guard");
        Object five = versions()
                .filter(version -> version.resource.equals(name))
                .findFirst()
                .orElseThrow()
                .current;
        assertThat(guard.call("checkVersion", IfMatch.valueOf("*"), null)).isNull();
        assertThat(status(guard, "checkVersion", IfMatch.valueOf("\"5\""), null))
                .isEqualTo(412);
        assertThat(guard.call("checkVersion", IfMatch.valueOf("*"), null, null)).isNull();
        assertThat(status(guard, "checkVersion", IfMatch.absent(), five, null)).isEqualTo(409);
        assertThat(guard.call("checkClaimedVersion", null, null)).isNull();
        assertThat(status(guard, "checkClaimedVersion", five, null)).isEqualTo(409);
        assertThat(guard.call("checkNoneMatch", IfNoneMatch.valueOf("\"5\""), null))
                .isNull();
        assertThat(status(guard, "checkNoneMatch", IfNoneMatch.valueOf("*"), null))
                .isEqualTo(412);
    }

    @ParameterizedTest
    @MethodSource("versions")
    void aRequiredPreconditionIsTheHeaderOrTheVersionInTheBody(Version version) {
        LoadedGuard guard = guard(version);
        assertThat(status(guard, "checkVersion", IfMatch.absent(), null, version.current))
                .isEqualTo(428);
        assertThat(status(guard, "checkVersion", null, null, version.current)).isEqualTo(428);
        assertThat(guard.call("checkVersion", IfMatch.absent(), version.current, version.current))
                .isEqualTo(version.current);
        assertThat(guard.call("checkVersion", ifMatch(version.tag), null, version.current))
                .isEqualTo(version.current);
    }

    private static int status(LoadedGuard guard, String check, @Nullable Object... arguments) {
        return catchThrowableOfType(ConflictException.class, () -> guard.call(check, arguments))
                .conflict()
                .type()
                .status();
    }

    @Test
    void aGuardOffersRequireVersionOnlyIfTheRuleIsRequired() {
        LoadedGuard optional = Golden.guard("versions", "versions.OptionalVersionGuard");
        assertThat(optional.methods())
                .extracting(Method::getName)
                .contains("checkVersion")
                .doesNotContain("requireVersion");
        assertThat(optional.rule(VersionRule.class, "VERSION")).isNotInstanceOf(RequiredVersionRule.class);
        assertThat(Golden.guard("versions", "versions.LongVersionGuard").methods())
                .extracting(Method::getName)
                .contains("checkVersion", "requireVersion");
    }

    @Test
    void aHeaderThatIsNullIsAbsent() {
        LoadedGuard guard = Golden.guard("versions", "versions.LongVersionGuard");
        assertThat(guard.call("checkVersion", (IfMatch) null, 5L)).isEqualTo(5L);
        ConflictException missing =
                catchThrowableOfType(ConflictException.class, () -> guard.call("requireVersion", (IfMatch) null, 5L));
        assertThat(missing.conflict()).isInstanceOf(PreconditionRequired.class);
    }
}
