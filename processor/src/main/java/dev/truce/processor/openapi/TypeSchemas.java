package dev.truce.processor.openapi;

import dev.truce.processor.model.TypeRef;
import dev.truce.processor.openapi.document.Mapping;
import dev.truce.processor.openapi.document.Node;
import dev.truce.processor.openapi.document.Scalar;
import dev.truce.processor.openapi.document.Sequence;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Schemas and example values of Java types, as JSON libraries write them by default. */
final class TypeSchemas {

    private static final String TIME = "2030-01-01T09:30:15";

    private TypeSchemas() {}

    /** A new schema of the type; an empty one where nothing is known. */
    static Mapping schema(TypeRef type) {
        return switch (type.shape()) {
            case ENUM -> Schemas.oneOfStrings(type.constants());
            case MAP -> new Mapping().put("type", "object").put("additionalProperties", true);
            case COLLECTION -> collection(type);
            case PRIMITIVE, CLASS, OTHER -> kind(type).schema();
        };
    }

    /** A value that the schema allows, and that looks like an example. */
    static Node example(TypeRef type, String memberName) {
        return switch (type.shape()) {
            case ENUM ->
                Scalar.of(
                        type.constants().isEmpty()
                                ? "example"
                                : type.constants().get(0));
            case MAP -> new Mapping();
            case COLLECTION -> Sequence.of();
            case PRIMITIVE, CLASS, OTHER -> named(kind(type), memberName);
        };
    }

    private static Node named(Kind kind, String memberName) {
        if (kind.example != null) {
            return kind.example;
        }
        boolean mail = memberName.toLowerCase(Locale.ROOT).endsWith("email");
        return Scalar.of(mail ? "ada@example.com" : memberName + "-1");
    }

    private static Mapping collection(TypeRef type) {
        TypeRef element = type.element();
        if (element != null && element.name().equals("byte")) {
            return Schemas.string("byte");
        }
        return Schemas.arrayOf(element == null ? new Mapping() : schema(element));
    }

    private static Kind kind(TypeRef type) {
        return switch (type.name()) {
            case "boolean", "java.lang.Boolean" -> new Kind("boolean", null, Scalar.of(true));
            case "byte", "short", "int", "java.lang.Byte", "java.lang.Short", "java.lang.Integer" ->
                number("integer", "int32");
            case "long", "java.lang.Long" -> number("integer", "int64");
            case "float", "java.lang.Float" -> number("number", "float");
            case "double", "java.lang.Double" -> number("number", "double");
            case "java.math.BigInteger" -> number("integer", null);
            case "java.math.BigDecimal" -> number("number", null);
            case "char", "java.lang.Character", "java.lang.String", "java.lang.CharSequence" ->
                new Kind("string", null, null);
            case "java.util.UUID" -> string("uuid", "8f14e45f-ceea-467f-a9d4-2c1f5b1e6a10");
            case "java.net.URI", "java.net.URL" -> string("uri", "https://example.com/1");
            case "java.time.Instant", "java.time.OffsetDateTime", "java.time.ZonedDateTime", "java.util.Date" ->
                string("date-time", TIME + "Z");
            // The format date-time asks for an offset, which a local time lacks (RFC 3339).
            case "java.time.LocalDateTime" -> string(null, TIME);
            case "java.time.LocalDate" -> string("date", "2030-01-01");
            case "java.time.LocalTime" -> string(null, "09:30:15");
            // Anything: how the JSON library writes a class is not known.
            default -> new Kind(null, null, Scalar.of("example"));
        };
    }

    private static Kind number(String type, @Nullable String format) {
        return new Kind(type, format, Scalar.of(1));
    }

    private static Kind string(@Nullable String format, String example) {
        return new Kind("string", format, Scalar.of(example));
    }

    /**
     * The schema of a type without parts.
     *
     * @param type its type in JSON; {@code null} for any
     * @param format its format, if it has one
     * @param example a value; {@code null} for one that is made of the member's name
     */
    private record Kind(
            @Nullable String type,
            @Nullable String format,
            @Nullable Scalar example) {
        Mapping schema() {
            Mapping schema = new Mapping();
            if (type != null) {
                schema.put("type", type);
            }
            return format == null ? schema : schema.put("format", format);
        }
    }
}
