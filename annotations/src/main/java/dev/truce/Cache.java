package dev.truce;

/**
 * Whether a client that sends the current entity tag in {@code If-None-Match} is answered 304 Not Modified (RFC 9110 section
 * 15.4.5). It must not be where the answer can change while the tag stays the same.
 */
public enum Cache {
    /**
     * Answers 304 unless the answer shows other resources. Their changes leave the version of this one as it is. On a
     * representation, what {@link Versioned#cache()} of its resource says comes first.
     */
    UNLESS_NESTED,

    /**
     * Always answers 304: every change of what is shown changes the version too, as where each write of a part locks the whole
     * with JPA's {@code OPTIMISTIC_FORCE_INCREMENT}.
     */
    ALWAYS,

    /** Never answers 304: the answer shows what no version covers, such as a count or the current time. */
    NEVER
}
