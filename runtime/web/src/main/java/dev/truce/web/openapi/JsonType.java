package dev.truce.web.openapi;

import java.lang.invoke.MethodType;
import java.math.BigInteger;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The type that the values of a Java class have in JSON, where Truce writes them.
 *
 * @param name the type's name in a schema
 * @param format the schema's format; {@code null} for none
 */
public record JsonType(String name, @Nullable String format) {

    private static final Map<Class<?>, JsonType> KNOWN = Map.ofEntries(
            Map.entry(Boolean.class, new JsonType("boolean", null)),
            Map.entry(Byte.class, new JsonType("integer", "int32")),
            Map.entry(Short.class, new JsonType("integer", "int32")),
            Map.entry(Integer.class, new JsonType("integer", "int32")),
            Map.entry(Long.class, new JsonType("integer", "int64")),
            Map.entry(BigInteger.class, new JsonType("integer", null)),
            Map.entry(Character.class, new JsonType("string", null)),
            Map.entry(UUID.class, new JsonType("string", "uuid")),
            Map.entry(URI.class, new JsonType("string", "uri-reference")),
            Map.entry(Instant.class, new JsonType("string", "date-time")),
            Map.entry(OffsetDateTime.class, new JsonType("string", "date-time")),
            Map.entry(LocalDate.class, new JsonType("string", "date")));

    /**
     * Returns the type of the values of a class.
     *
     * @param type the class
     * @return the type; {@code null} if the class does not tell
     */
    public static @Nullable JsonType of(Class<?> type) {
        Class<?> boxed = MethodType.methodType(type).wrap().returnType();
        JsonType known = KNOWN.get(boxed);
        if (known != null) {
            return known;
        }
        if (CharSequence.class.isAssignableFrom(boxed)
                || boxed.isEnum()
                || boxed.getPackageName().equals("java.time")) {
            return new JsonType("string", null);
        }
        return Number.class.isAssignableFrom(boxed) ? new JsonType("number", null) : null;
    }
}
