package dev.truce.runtime;

import java.io.IOException;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.io.Serial;
import java.util.Objects;

/**
 * A conflict as an exception: unchecked, so that a transaction rolls back.
 *
 * <p>It has no stack trace and takes no suppressed exceptions, since it is an answer and not a defect. The system
 * property {@code truce.debug=true}, which is read once, restores both.
 */
public final class ConflictException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final boolean DEBUG = Boolean.getBoolean("truce.debug");

    private final transient Conflict conflict;

    /**
     * Creates an exception.
     *
     * @param conflict the conflict
     */
    public ConflictException(Conflict conflict) {
        super(null, null, DEBUG, DEBUG);
        this.conflict = Objects.requireNonNull(conflict, "conflict");
    }

    /**
     * The conflict.
     *
     * @return the conflict
     */
    public Conflict conflict() {
        return conflict;
    }

    /**
     * Returns code and detail of the conflict, without values that the client sent, because messages go into logs.
     *
     * @return such as {@code STALE_ORDER: The order has changed since it was read. …}
     */
    @Override
    public String getMessage() {
        return Details.forLog(conflict);
    }

    /**
     * Refuses serialization, since a conflict is the answer of the process in which it occurs.
     *
     * @param out not written to
     * @throws NotSerializableException always
     */
    @Serial
    private void writeObject(ObjectOutputStream out) throws IOException {
        throw new NotSerializableException(ConflictException.class.getName());
    }
}
