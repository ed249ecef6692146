package dev.truce.web;

import dev.truce.runtime.Contracts;
import java.util.Objects;
import org.hibernate.NonUniqueObjectException;
import org.hibernate.PersistentObjectException;
import org.hibernate.StaleObjectStateException;
import org.hibernate.StaleStateException;
import org.jspecify.annotations.Nullable;

/** Recognises Hibernate's own lost writes, of which those in a batch do not name what was written. It needs Hibernate on the class path. */
public final class HibernateLostWrites implements LostWriteReader, TakenKeyReader {

    private final EntityClasses classes;

    /**
     * Creates a reader.
     *
     * @param contracts the application's contracts, whose resources are found by name
     */
    public HibernateLostWrites(Contracts contracts) {
        this.classes = new EntityClasses(Objects.requireNonNull(contracts, "contracts"));
    }

    @Override
    public @Nullable LostWrite read(Throwable failure) {
        if (failure instanceof StaleObjectStateException exception) {
            return LostWrite.of(classes.byName(exception.getEntityName()), exception.getIdentifier());
        }
        return failure instanceof StaleStateException ? LostWrite.UNKNOWN : null;
    }

    /** Returns the class of a new object whose key another object of the session has. */
    @Override
    public @Nullable Class<?> takenKey(Throwable failure) {
        return failure instanceof NonUniqueObjectException exception ? classes.byName(exception.getEntityName()) : null;
    }

    /** Reads the name of the entity from the message, since the exception has it nowhere else. */
    @Override
    public boolean seemsStored(Throwable failure, Class<?> entity) {
        String message = failure instanceof PersistentObjectException ? failure.getMessage() : null;
        return message != null && message.endsWith(": " + entity.getName());
    }
}
