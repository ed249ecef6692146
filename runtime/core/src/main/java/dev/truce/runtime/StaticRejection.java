package dev.truce.runtime;

import org.jspecify.annotations.Nullable;

/** A rejection that is usually a constant, and then keeps the body that it is written as. */
abstract class StaticRejection extends Rejection {

    /** Racy on purpose: every thread encodes the same bytes into an immutable object. */
    private @Nullable ProblemBody body;

    /** Whether nothing in it comes from the request, so that its body is worth keeping. */
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
