package dev.truce.micronaut.shop;

import dev.truce.Guarded;
import io.micronaut.http.annotation.Delete;

/** A handler that two controllers inherit. */
@SuppressWarnings("truce") // what the compiler finds is left for the request
public abstract class RemovingController {

    @Delete("/{id}")
    @Guarded(Owner.class)
    public String remove(int id) {
        return "removed";
    }
}
