package dev.truce.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.truce.runtime.Conflict;
import dev.truce.runtime.ConflictException;
import dev.truce.runtime.EntityTag;
import dev.truce.runtime.IfMatch;
import dev.truce.runtime.IfNoneMatch;
import dev.truce.runtime.MalformedPrecondition;
import dev.truce.runtime.PreconditionFailed;
import dev.truce.runtime.PreconditionRequired;
import dev.truce.runtime.StaleVersion;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls the version checks of every type of version, in all their forms. */
class VersionBehaviourTest {
    private static Compilation.Loader classes;

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

    private static void refuses(
            LoadedGuard guard, Class<? extends Conflict> kind, String check, String twin, Object... arguments) {
        assertThat(guard.call(twin, arguments)).isInstanceOf(kind);
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
            assertThat(guard.call("versionConflict", header, version.current)).isNull();
        }
    }

    @ParameterizedTest
    @MethodSource("versions")
    void anotherTagFailsThePrecondition(Version version) {
        LoadedGuard guard = guard(version);
        IfMatch header = ifMatch((EntityTag) guard.call("etag", version.other));
        refuses(guard, PreconditionFailed.class, "checkVersion", "versionConflict", header, version.current);
        refuses(guard, PreconditionFailed.class, "requireVersion", "requiredVersionConflict", header, version.current);
        PreconditionFailed conflict = (PreconditionFailed) guard.call("versionConflict", header, version.current);
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
                "requireVersion",
                "requiredVersionConflict",
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
        assertThat(guard.call("claimedVersionConflict", null, version.current)).isNull();
        refuses(
                guard,
                StaleVersion.class,
                "checkClaimedVersion",
                "claimedVersionConflict",
                version.other,
                version.current);
    }

    @ParameterizedTest
    @MethodSource("versions")
    void headerAndClaimedVersionAreCheckedInThisOrder(Version version) {
        LoadedGuard guard = guard(version);
        IfMatch current = ifMatch(version.tag);
        IfMatch other = ifMatch((EntityTag) guard.call("etag", version.other));
        assertThat(guard.call("checkVersion", current, version.current, version.current))
                .isEqualTo(version.current);
        assertThat(guard.call("versionConflict", current, null, version.current))
                .isNull();
        refuses(
                guard,
                PreconditionFailed.class,
                "checkVersion",
                "versionConflict",
                other,
                version.other,
                version.current);
        refuses(
                guard,
                MalformedPrecondition.class,
                "checkVersion",
                "versionConflict",
                current,
                version.other,
                version.current);
        refuses(
                guard,
                StaleVersion.class,
                "checkVersion",
                "versionConflict",
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
        refuses(guard, PreconditionFailed.class, "checkAbsent", "absentConflict", any, true);
        refuses(guard, PreconditionFailed.class, "checkNoneMatch", "noneMatchConflict", any, version.current);
        refuses(guard, PreconditionFailed.class, "checkNoneMatch", "noneMatchConflict", same, version.current);
    }

    @ParameterizedTest
    @MethodSource("versions")
    void aLostRaceIsAFailedPreconditionOrAStaleVersion(Version version) {
        LoadedGuard guard = guard(version);
        assertThat(guard.call("lostUpdate", ifMatch(version.tag))).isInstanceOf(PreconditionFailed.class);
        assertThat(guard.call("lostUpdate", IfMatch.absent())).isInstanceOf(StaleVersion.class);
        StaleVersion stale = (StaleVersion) guard.call("lostUpdate", IfMatch.absent(), version.current);
        assertThat(stale.currentTag()).isEqualTo(version.tag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"InstantVersion", "DateTimeVersion", "UuidVersion", "StringVersion"})
    void withoutAVersionThereIsNoTagAndNoTagMatches(String name) {
        LoadedGuard guard = new LoadedGuard(classes, "versions." + name + "Guard");
        Object resource = LoadedGuard.make(classes, "versions." + name, (Object) null);
        assertThat(guard.contract().etag(resource)).isNull();
        assertThat(guard.call("checkVersion", IfMatch.absent(), resource)).isNull();
        assertThat(catchThrowableOfType(
                                ConflictException.class,
                                () -> guard.call("checkVersion", IfMatch.valueOf("\"5\""), resource))
                        .conflict())
                .isInstanceOf(PreconditionFailed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"BoxedLongVersion", "BoxedIntVersion", "BoxedShortVersion"})
    void aResourceThatIsNotStoredYetHasNoTagAndCannotBeChecked(String name) {
        LoadedGuard guard = new LoadedGuard(classes, "versions." + name + "Guard");
        Object resource = LoadedGuard.make(classes, "versions." + name, (Object) null);
        assertThat(guard.contract().etag(resource)).isNull();
        assertThat(guard.call("etag", resource)).isNull();
        assertThatNullPointerException()
                .isThrownBy(() -> guard.call("checkVersion", IfMatch.absent(), resource))
                .withMessage("version");
    }
}
