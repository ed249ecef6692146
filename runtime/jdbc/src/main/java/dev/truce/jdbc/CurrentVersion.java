package dev.truce.jdbc;

import dev.truce.runtime.Conflict;
import dev.truce.runtime.EntityTag;
import dev.truce.runtime.IfMatch;
import dev.truce.runtime.VersionRule;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Compares what a driver gives for a version with what the application has for it. */
final class CurrentVersion {

    private CurrentVersion() {}

    static boolean isSame(@Nullable Object current, @Nullable Object expected) {
        if (current == null || expected == null) {
            return current == null && expected == null;
        }
        if (current instanceof Number now && expected instanceof Number then) {
            return now.longValue() == then.longValue();
        }
        EntityTag tag = tag(current, expected);
        return tag != null && tag.equals(tag(expected, expected));
    }

    static Conflict lost(VersionRule rule, IfMatch ifMatch, @Nullable Object current, @Nullable Object expected) {
        return current instanceof Number number
                ? rule.lost(ifMatch, number.longValue())
                : rule.lost(ifMatch, current == null ? null : tag(current, expected));
    }

    /** Returns the entity tag of the current version, if it is known. */
    private static @Nullable EntityTag tag(Object current, @Nullable Object expected) {
        if (expected instanceof Instant) {
            Instant instant = instant(current);
            return instant == null ? null : EntityTag.of(instant);
        }
        if (expected instanceof LocalDateTime) {
            LocalDateTime time = localTime(current);
            return time == null ? null : EntityTag.of(time);
        }
        return expected instanceof UUID || expected instanceof String ? EntityTag.of(current.toString()) : null;
    }

    private static @Nullable Instant instant(Object value) {
        if (value instanceof Timestamp timestamp) {
            return timestamp.toInstant();
        }
        if (value instanceof OffsetDateTime time) {
            return time.toInstant();
        }
        return value instanceof Instant instant ? instant : null;
    }

    private static @Nullable LocalDateTime localTime(Object value) {
        if (value instanceof Timestamp timestamp) {
            return timestamp.toLocalDateTime();
        }
        return value instanceof LocalDateTime time ? time : null;
    }
}
