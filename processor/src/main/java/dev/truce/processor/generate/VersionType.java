package dev.truce.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.truce.processor.model.VersionRule;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;

/**
 * How a guard takes a version and passes it on: the runtime compares numbers as {@code long}, everything else by entity tag.
 *
 * @param name the type of the parameter; a number is never boxed, since only a resource that is not stored yet lacks its number
 * @param form how it is passed on
 */
record VersionType(TypeName name, Form form) {

    enum Form {
        NUMBER,
        /** A number whose box is not {@code Long}. */
        NARROW_NUMBER,
        VALUE,
        TAG
    }

    static VersionType of(VersionRule.Type type) {
        return switch (type) {
            case LONG, BOXED_LONG -> new VersionType(TypeName.LONG, Form.NUMBER);
            case INT, BOXED_INT -> new VersionType(TypeName.INT, Form.NARROW_NUMBER);
            case SHORT, BOXED_SHORT -> new VersionType(TypeName.SHORT, Form.NARROW_NUMBER);
            case INSTANT -> new VersionType(ClassName.get(Instant.class), Form.VALUE);
            case LOCAL_DATE_TIME -> new VersionType(ClassName.get(LocalDateTime.class), Form.VALUE);
            case UUID -> new VersionType(ClassName.get(UUID.class), Form.VALUE);
            case STRING -> new VersionType(ClassName.get(String.class), Form.VALUE);
            case CONTENT -> new VersionType(RuntimeTypes.ENTITY_TAG, Form.TAG);
            case UNSUPPORTED -> new VersionType(ClassName.OBJECT, Form.VALUE);
        };
    }

    boolean isNumber() {
        return form == Form.NUMBER || form == Form.NARROW_NUMBER;
    }

    /** The type of a version that a body claims, which may lack it. */
    TypeName claimed() {
        return name.isPrimitive() ? name.box() : name;
    }

    /** The current version as the runtime wants it. */
    CodeBlock current(String variable) {
        return form == Form.VALUE ? CodeBlock.of("etag($L)", variable) : CodeBlock.of("$L", variable);
    }

    /** A claimed version as the runtime wants it. */
    CodeBlock claimed(String variable) {
        return switch (form) {
            case NARROW_NUMBER -> CodeBlock.of("$1L == null ? null : $1L.longValue()", variable);
            case VALUE -> CodeBlock.of("etag($L)", variable);
            case NUMBER, TAG -> CodeBlock.of("$L", variable);
        };
    }
}
