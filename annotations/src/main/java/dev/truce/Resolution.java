package dev.truce;

import java.util.Locale;

/** A client's next step after a conflict: the member {@code resolution} of every problem. */
public enum Resolution {
    /** Read the resource again, reapply the change to what it is now, and send it with the new entity tag. */
    REFETCH,
    /** Send the request again with another value. */
    CHANGE_VALUE,
    /** Bring the resource into another state first, as the member {@code legal_path} says, and then send the request again. */
    OTHER_STATE,
    /** Send the same request again after the time in {@code Retry-After}. */
    RETRY_LATER,
    /** The request cannot succeed as long as the resource is as it is. */
    NOT_RETRYABLE;

    private final String wireName = name().toLowerCase(Locale.ROOT);

    /**
     * The value of the member {@code resolution} on the wire.
     *
     * @return the constant's name in lower case, such as {@code change_value}
     */
    public String wireName() {
        return wireName;
    }
}
