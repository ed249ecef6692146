package dev.truce.spring.failure;

import dev.truce.spring.LostWrite;
import dev.truce.spring.LostWriteReader;
import java.util.Map;
import org.hibernate.StaleObjectStateException;
import org.hibernate.StaleStateException;
import org.jspecify.annotations.Nullable;

/** Hibernate's own exceptions. In a batch it does not tell what was written. */
final class HibernateLostWrites implements LostWriteReader {

    private final EntityClasses classes;

    HibernateLostWrites(EntityClasses classes) {
        this.classes = classes;
    }

    @Override
    public @Nullable LostWrite read(Throwable failure) {
        if (failure instanceof StaleObjectStateException exception) {
            return new LostWrite(classes.byName(exception.getEntityName()), exception.getIdentifier(), Map.of());
        }
        return failure instanceof StaleStateException ? LostWrite.UNKNOWN : null;
    }
}
