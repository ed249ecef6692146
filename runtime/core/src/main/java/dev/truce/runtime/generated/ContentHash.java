package dev.truce.runtime.generated;

import dev.truce.runtime.EntityTag;
import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** The entity tag of a resource without version: a hash of its content, the same in every run and on every JDK. */
public final class ContentHash {

    private static final int OCTETS = 16;

    private final MessageDigest digest;

    private ContentHash(MessageDigest digest) {
        this.digest = digest;
    }

    /**
     * Hashes the members of a resource.
     *
     * @param members their values in a fixed order: numbers, texts, enums and whatever else has a text of its own, or
     * lists and
     *     arrays of these
     * @return a strong tag, equal for equal values
     */
    public static EntityTag of(@Nullable Object... members) {
        ContentHash hash = new ContentHash(sha256());
        hash.add(members);
        byte[] octets = Arrays.copyOf(hash.digest.digest(), OCTETS);
        return EntityTag.of(Base64.getUrlEncoder().withoutPadding().encodeToString(octets));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** Every value begins with its kind and its length, so that no two contents run together to the same octets. */
    private void add(@Nullable Object value) {
        if (value == null) {
            begin('0', 0);
        } else if (value.getClass().isArray()) {
            begin('[', Array.getLength(value));
            for (int i = 0; i < Array.getLength(value); i++) {
                add(Array.get(value, i));
            }
        } else if (value instanceof Iterable<?> items) {
            int count = 0;
            for (Object item : items) {
                add(item);
                count++;
            }
            begin(']', count);
        } else {
            add(kind(value), text(value));
        }
    }

    private static char kind(Object value) {
        return value instanceof Number ? '#' : value instanceof Boolean ? '?' : '"';
    }

    /** Ignores the scale of a decimal, which databases change. */
    private static String text(Object value) {
        if (value instanceof BigDecimal decimal) {
            return decimal.stripTrailingZeros().toString();
        }
        return value instanceof Enum<?> constant ? constant.name() : String.valueOf(value);
    }

    private void add(char kind, String text) {
        byte[] octets = text.getBytes(StandardCharsets.UTF_8);
        begin(kind, octets.length);
        digest.update(octets);
    }

    private void begin(char kind, int length) {
        digest.update(ByteBuffer.allocate(6).putChar(kind).putInt(length).array());
    }
}
