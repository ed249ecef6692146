package dev.truce.micronaut.shop;

import dev.truce.Guarded;
import dev.truce.runtime.IfMatch;
import io.micronaut.http.annotation.Put;

/** Forgets to ask the guard, and knows no promise. */
public abstract class ForgetfulController {

    /** What a controller promises that inherits the method. */
    public interface Promise {
        @Guarded(Owner.class)
        String ignore(IfMatch ifMatch);
    }

    @Put("/ignored")
    public String ignore(IfMatch ifMatch) {
        return "ignored";
    }
}
