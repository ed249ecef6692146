package dev.truce.processor.validate;

import dev.truce.processor.model.TypeRef;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.util.Currency;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** Which types have a form that is the same in every run, so that a hash of the content can cover them. */
final class Hashing {

    private static final Set<String> VALUES = Set.of(
            String.class.getName(),
            Boolean.class.getName(),
            Byte.class.getName(),
            Character.class.getName(),
            Double.class.getName(),
            Float.class.getName(),
            Integer.class.getName(),
            Long.class.getName(),
            Short.class.getName(),
            BigDecimal.class.getName(),
            BigInteger.class.getName(),
            URI.class.getName(),
            Currency.class.getName(),
            Locale.class.getName(),
            UUID.class.getName());

    private Hashing() {}

    static boolean covers(TypeRef type) {
        return switch (type.shape()) {
            case PRIMITIVE, ENUM -> true;
            case CLASS -> VALUES.contains(type.name()) || type.name().startsWith("java.time.");
            // the order of a set or map may differ from run to run
            case COLLECTION ->
                (type.name().equals("[]") || type.name().equals("java.util.List"))
                        && type.element() != null
                        && covers(type.element());
            case MAP, OTHER -> false;
        };
    }
}
