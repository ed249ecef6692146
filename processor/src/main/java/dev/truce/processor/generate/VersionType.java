package dev.truce.processor.generate;

import dev.truce.processor.model.VersionRule;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;

/**
 * How a guard takes a version and passes it on: the runtime compares numbers as {@code long}, everything else by entity tag.
 *
 * @param name the type of the parameter; a number is never boxed, since only a resource that is not stored yet lacks its number
 * @param claimed the type of a version that a body claims, which may lack it
 * @param form how it is passed on
 */
record VersionType(String name, String claimed, Form form) {

    enum Form {
        NUMBER,
        /** A number whose box is not {@code Long}. */
        NARROW_NUMBER,
        VALUE,
        TAG
    }

    static VersionType of(VersionRule.Type type, GuardDraft guard) {
        return switch (type) {
            case LONG, BOXED_LONG -> new VersionType("long", guard.name(Long.class), Form.NUMBER);
            case INT, BOXED_INT -> new VersionType("int", guard.name(Integer.class), Form.NARROW_NUMBER);
            case SHORT, BOXED_SHORT -> new VersionType("short", guard.name(Short.class), Form.NARROW_NUMBER);
            case INSTANT -> of(guard.name(Instant.class), Form.VALUE);
            case LOCAL_DATE_TIME -> of(guard.name(LocalDateTime.class), Form.VALUE);
            case UUID -> of(guard.name(UUID.class), Form.VALUE);
            case STRING -> of(guard.name(String.class), Form.VALUE);
            case CONTENT -> of(guard.name(RuntimeTypes.ENTITY_TAG), Form.TAG);
            case UNSUPPORTED -> of(guard.name(Object.class), Form.VALUE);
        };
    }

    private static VersionType of(String name, Form form) {
        return new VersionType(name, name, form);
    }

    boolean isNumber() {
        return form == Form.NUMBER || form == Form.NARROW_NUMBER;
    }

    /** The current version as the runtime wants it. */
    String current(String variable) {
        return form == Form.VALUE ? "etag(" + variable + ")" : variable;
    }

    /** A claimed version as the runtime wants it. */
    String claimed(String variable) {
        return form == Form.NARROW_NUMBER
                ? variable + " == null ? null : " + variable + ".longValue()"
                : current(variable);
    }
}
