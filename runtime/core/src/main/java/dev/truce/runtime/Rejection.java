package dev.truce.runtime;

import org.jspecify.annotations.Nullable;

/** What every kind of {@link Conflict} extends. Has no field: a rejection that carries data of the request has 32 bytes at most. */
abstract class Rejection {

    /** The text for a rarer form of the conflict, which the type's template does not fit; {@code null} for the template. */
    @Nullable
    String ownText() {
        return null;
    }

    @Override
    public final String toString() {
        return Details.forLog((Conflict) this);
    }
}
