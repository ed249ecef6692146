package dev.truce.spring.owners;

import dev.truce.Guarded;
import dev.truce.runtime.IfMatch;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One owner, shown in several ways. */
@RestController
@RequestMapping("/owners")
class OwnerController {

    private static final long VERSION = 5;
    private static final List<Pet> PETS = List.of(new Pet());

    @GetMapping("/alone")
    OwnerViews.Alone alone() {
        return new OwnerViews.Alone("Eve", VERSION);
    }

    @GetMapping("/with-pets")
    OwnerViews.WithPets withPets() {
        return new OwnerViews.WithPets("Eve", PETS, VERSION);
    }

    @GetMapping("/locked")
    OwnerViews.Locked locked() {
        return new OwnerViews.Locked("Eve", PETS, VERSION);
    }

    @GetMapping("/timed")
    OwnerViews.Timed timed() {
        return new OwnerViews.Timed("Eve", System.nanoTime(), VERSION);
    }

    @GetMapping("/extended")
    OwnerViews.Open extended() {
        return new OwnerViews.Extended();
    }

    @GetMapping("/itself")
    Owner itself() {
        return new Owner();
    }

    @GetMapping(path = "/json-only", produces = "application/json")
    OwnerViews.Formatted jsonOnly() {
        return new OwnerViews.Formatted();
    }

    @GetMapping("/formatted")
    OwnerViews.Formatted formatted() {
        return new OwnerViews.Formatted();
    }

    @PutMapping("/formatted")
    @Guarded(Owner.class)
    OwnerViews.Formatted write(IfMatch ifMatch) {
        OwnerGuard.requireVersion(ifMatch, VERSION);
        return new OwnerViews.Formatted();
    }
}
