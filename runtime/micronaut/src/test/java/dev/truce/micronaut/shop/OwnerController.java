package dev.truce.micronaut.shop;

import dev.truce.Guarded;
import dev.truce.runtime.IfMatch;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;

/** One owner, with what belongs to it and without. */
@Controller("/owner")
public class OwnerController {
    private static final OwnerView VIEW = new OwnerView("Eve", 5);

    @Get
    public Owner read() {
        return new Owner();
    }

    @Get("/view")
    public OwnerView view() {
        return VIEW;
    }

    @Put("/view")
    @Guarded(Owner.class)
    public OwnerView write(IfMatch ifMatch) {
        OwnerGuard.requireVersion(ifMatch, VIEW.version());
        return VIEW;
    }

    /** Forgets to ask the guard. */
    @Put("/ignored")
    @Guarded(Owner.class)
    public OwnerView forget(IfMatch ifMatch) {
        return VIEW;
    }
}
