package dev.truce.spring.failure;

import dev.truce.spring.LostWrite;
import dev.truce.spring.LostWriteReader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks for a lost write in a failure: the first that tells what was written, else any. */
final class LostWrites {

    private final List<LostWriteReader> readers;

    LostWrites(List<LostWriteReader> readers) {
        this.readers = List.copyOf(readers);
    }

    @Nullable
    LostWrite find(Throwable failure) {
        LostWrite found = null;
        for (Throwable cause : Causes.of(failure)) {
            for (LostWriteReader reader : readers) {
                LostWrite lost = reader.read(cause);
                if (lost != null && lost.resource() != null) {
                    return lost;
                }
                found = lost != null ? lost : found;
            }
        }
        return found;
    }
}
