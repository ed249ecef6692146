package dev.truce.web;

import dev.truce.runtime.Contracts;
import java.util.Objects;
import org.hibernate.StaleObjectStateException;
import org.hibernate.StaleStateException;
import org.jspecify.annotations.Nullable;

/** Recognises Hibernate's own lost writes, of which those in a batch do not name what was written. It needs Hibernate on the class path. */
public final class HibernateLostWrites implements LostWriteReader {

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
}
