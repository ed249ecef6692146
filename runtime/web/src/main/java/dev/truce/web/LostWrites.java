package dev.truce.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the lost write in a failure: the first that names its resource and its key, else one that names its resource, else any. */
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
                if (lost != null && (found == null || knowledge(lost) > knowledge(found))) {
                    found = lost;
                }
            }
        }
        return found;
    }

    private static int knowledge(LostWrite lost) {
        int resource = lost.resource() == null ? 0 : 1;
        return lost.identifier() == null ? resource : 2 * resource;
    }
}
