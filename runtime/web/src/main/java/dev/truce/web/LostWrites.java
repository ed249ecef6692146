package dev.truce.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the lost write in a failure: the first that names its resource, else any. */
final class LostWrites {

    private final List<LostWriteReader> readers;

    LostWrites(List<LostWriteReader> readers) {
        this.readers = List.copyOf(readers);
    }

    @Nullable
    LostWrite find(List<Throwable> causes) {
        LostWrite found = null;
        for (Throwable cause : causes) {
            for (LostWriteReader reader : readers) {
                LostWrite lost = Extensions.call(reader, () -> reader.read(cause));
                if (lost != null && lost.resource() != null) {
                    return lost;
                }
                found = lost != null ? lost : found;
            }
        }
        return found;
    }
}
