package dev.truce.processor.openapi;

import static java.util.Map.entry;

import dev.truce.processor.model.TypeRef;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** Schemas and example values of Java types, as JSON libraries write them by default. */
final class TypeSchemas {

    private static final String TIME = "2030-01-01T09:30:15";

    private static final Kind STRING = new Kind(Schemas::string, Scalar.of("example"));
    private static final Kind DATE_TIME = new Kind(() -> Schemas.string("date-time"), Scalar.of(TIME + "Z"));
    private static final Kind INT = number("integer", "int32");
    private static final Kind LONG = number("integer", "int64");
    private static final Kind FLOAT = number("number", "float");
    private static final Kind DOUBLE = number("number", "double");
    private static final Kind BOOLEAN = new Kind(() -> new Mapping().put("type", "boolean"), Scalar.of(true));
    private static final Kind URI = new Kind(() -> Schemas.string("uri"), Scalar.of("https://example.com/1"));
    /** Anything: how the JSON library writes a class is not known. */
    private static final Kind UNKNOWN = new Kind(Mapping::new, Scalar.of("example"));

    private static final Map<String, Kind> KINDS = Map.ofEntries(
            entry("boolean", BOOLEAN),
            entry("byte", INT),
            entry("short", INT),
            entry("int", INT),
            entry("long", LONG),
            entry("float", FLOAT),
            entry("double", DOUBLE),
            entry("char", STRING),
            entry("java.lang.Boolean", BOOLEAN),
            entry("java.lang.Byte", INT),
            entry("java.lang.Short", INT),
            entry("java.lang.Integer", INT),
            entry("java.lang.Long", LONG),
            entry("java.lang.Float", FLOAT),
            entry("java.lang.Double", DOUBLE),
            entry("java.lang.Character", STRING),
            entry("java.lang.String", STRING),
            entry("java.lang.CharSequence", STRING),
            entry("java.math.BigInteger", new Kind(() -> new Mapping().put("type", "integer"), Scalar.of(1))),
            entry("java.math.BigDecimal", new Kind(() -> new Mapping().put("type", "number"), Scalar.of(1))),
            entry(
                    "java.util.UUID",
                    new Kind(() -> Schemas.string("uuid"), Scalar.of("8f14e45f-ceea-467f-a9d4-2c1f5b1e6a10"))),
            entry("java.net.URI", URI),
            entry("java.net.URL", URI),
            entry("java.time.Instant", DATE_TIME),
            entry("java.time.OffsetDateTime", DATE_TIME),
            entry("java.time.ZonedDateTime", DATE_TIME),
            entry("java.util.Date", DATE_TIME),
            // The format date-time asks for an offset, which a local time lacks (RFC 3339).
            entry("java.time.LocalDateTime", new Kind(Schemas::string, Scalar.of(TIME))),
            entry("java.time.LocalDate", new Kind(() -> Schemas.string("date"), Scalar.of("2030-01-01"))),
            entry("java.time.LocalTime", new Kind(Schemas::string, Scalar.of("09:30:15"))));

    private TypeSchemas() {}

    /** A new schema of the type; an empty one where nothing is known. */
    static Mapping schema(TypeRef type) {
        return switch (type.shape()) {
            case ENUM -> Schemas.oneOfStrings(type.constants());
            case MAP -> new Mapping().put("type", "object").put("additionalProperties", true);
            case COLLECTION -> collection(type);
            case PRIMITIVE, CLASS, OTHER -> kind(type).schema.get();
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
        if (!kind.equals(STRING)) {
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
        return KINDS.getOrDefault(type.name(), UNKNOWN);
    }

    private static Kind number(String type, String format) {
        return new Kind(() -> new Mapping().put("type", type).put("format", format), Scalar.of(1));
    }

    private record Kind(Supplier<Mapping> schema, Scalar example) {}
}
