package dev.truce.web.idempotency;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A SHA-256 hash of several parts; the boundaries of the parts count. */
public final class Fingerprint {
    private final MessageDigest digest;

    /** Creates a fingerprint without parts. */
    public Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * Adds a text.
     *
     * @param text the text
     * @return this
     */
    public Fingerprint add(String text) {
        return add(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Adds bytes.
     *
     * @param part the bytes
     * @return this
     */
    public Fingerprint add(byte[] part) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).flip());
        digest.update(part);
        return this;
    }

    /**
     * Returns the hash, and resets the fingerprint.
     *
     * @return 64 hexadecimal digits in lower case
     */
    public String hash() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
