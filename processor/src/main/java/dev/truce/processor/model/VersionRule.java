package dev.truce.processor.model;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a resource is versioned.
 *
 * @param member the name of the member that holds the version; {@code null} where the tag is a hash of the content
 * @param type the type of the version
 * @param required whether an update or delete without {@code If-Match} is refused
 * @param preconditionFailed the 412
 * @param stale the 409
 * @param preconditionRequired the 428
 * @param coverage how much of the resource the tag covers where the resource itself is shown
 * @param isUnmapped whether the class is an entity of JPA, which does not raise this member with each write
 * @param restarts whether JPA gives each new row the same first version, under a key that the application assigns
 * @param surplus where else the resource says what its version is
 * @param location the annotation
 */
public record VersionRule(
        @Nullable String member,
        Type type,
        boolean required,
        ProblemSpec preconditionFailed,
        ProblemSpec stale,
        ProblemSpec preconditionRequired,
        Coverage coverage,
        boolean isUnmapped,
        boolean restarts,
        List<SourceLocation> surplus,
        SourceLocation location) {

    private static final Set<String> NUMBERS =
            Set.of("long", "int", "short", "java.lang.Long", "java.lang.Integer", "java.lang.Short");

    public VersionRule {
        surplus = List.copyOf(surplus);
    }

    VersionRule with(Coverage other) {
        return new VersionRule(
                member,
                type,
                required,
                preconditionFailed,
                stale,
                preconditionRequired,
                other,
                isUnmapped,
                restarts,
                surplus,
                location);
    }

    /** The kinds of version. */
    public enum Type {
        LONG,
        INT,
        SHORT,
        BOXED_LONG,
        BOXED_INT,
        BOXED_SHORT,
        INSTANT,
        LOCAL_DATE_TIME,
        UUID,
        STRING,
        /** A hash of the content. */
        CONTENT,
        /** A type that cannot be a version: a finding. */
        UNSUPPORTED;

        /** Whether the runtime compares it as a {@code long}. */
        public boolean isNumber() {
            return compareTo(BOXED_SHORT) <= 0;
        }

        /** Whether it can be {@code null}. */
        public boolean isReference() {
            return compareTo(SHORT) > 0;
        }

        /** Returns whether a member of another type gives the same entity tag. */
        boolean hasSameTag(String typeName) {
            return switch (this) {
                case LONG, INT, SHORT, BOXED_LONG, BOXED_INT, BOXED_SHORT -> NUMBERS.contains(typeName);
                case INSTANT -> typeName.equals("java.time.Instant");
                case LOCAL_DATE_TIME -> typeName.equals("java.time.LocalDateTime");
                case UUID -> typeName.equals("java.util.UUID");
                case STRING -> typeName.equals("java.lang.String");
                case CONTENT, UNSUPPORTED -> false;
            };
        }
    }
}
