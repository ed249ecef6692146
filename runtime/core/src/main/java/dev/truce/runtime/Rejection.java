package dev.truce.runtime;

import org.jspecify.annotations.Nullable;

/** The superclass of every {@link Conflict}. It has no field, so that a rejection takes at most 32 bytes. */
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
