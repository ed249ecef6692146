package dev.truce.runtime;

import org.jspecify.annotations.Nullable;

/** What every kind of {@link Conflict} extends. It has no field, because a rejection should have 32 bytes at most. */
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
