package dev.truce.runtime;

import org.jspecify.annotations.Nullable;

/** A rejection that is usually a constant, and then caches its encoded body. */
abstract class StaticRejection extends Rejection {

    /** Racy on purpose: every thread encodes the same bytes into an immutable object. */
    private @Nullable ProblemBody body;

    /** Whether it has no data of the request, so that its body can be cached. */
    boolean isConstant() {
        return true;
    }

    /** The encoded form of a problem of this conflict in which nothing but {@code instance} was set. */
    final ProblemBody body(Problem plain) {
        ProblemBody encoded = body;
        if (encoded == null) {
            encoded = ProblemBody.of(plain);
            body = encoded;
        }
        return encoded;
    }
}
