package dev.truce.spring.writes;

import dev.truce.spring.shop.Order;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** One endpoint for each way. */
@RestController
@RequestMapping("/writes")
class WriteController {

    private final WriteService service;

    WriteController(WriteService service) {
        this.service = service;
    }

    @PutMapping("/mapped-before-the-flush/{id}")
    OrderState mappedBeforeTheFlush(@PathVariable UUID id) {
        return service.mappedBeforeTheFlush(id);
    }

    @PutMapping("/mapped-after-the-flush/{id}")
    OrderState mappedAfterTheFlush(@PathVariable UUID id) {
        return service.mappedAfterTheFlush(id);
    }

    @PutMapping("/mapped-after-the-merge/{id}")
    OrderState mappedAfterTheMerge(@PathVariable UUID id) {
        return service.mappedAfterTheMerge(id);
    }

    @PutMapping("/mapped-from-the-detached/{id}")
    OrderState mappedFromTheDetached(@PathVariable UUID id) {
        return service.mappedFromTheDetached(id);
    }

    @PutMapping("/the-entity/{id}")
    Order theEntity(@PathVariable UUID id) {
        return service.theEntity(id);
    }

    @PutMapping("/the-detached/{id}")
    Order theDetached(@PathVariable UUID id) {
        return service.theDetached(id);
    }

    @PutMapping("/forced/{id}")
    OrderState forced(@PathVariable UUID id) {
        return service.forced(id);
    }

    @PutMapping("/forced-later/{id}")
    OrderState forcedLater(@PathVariable UUID id) {
        return service.forcedLater(id);
    }

    @PutMapping("/twice/{id}")
    OrderState twice(@PathVariable UUID id) {
        return service.twice(id);
    }

    @PutMapping("/rolled-back/{id}")
    OrderState rolledBack(@PathVariable UUID id) {
        return service.rolledBack(id);
    }

    @PutMapping("/of-another/{id}")
    OrderState ofAnother(@PathVariable UUID id, @RequestParam UUID other) {
        return service.ofAnother(id, other);
    }

    /** The path does not hold the order's key. */
    @PutMapping("/by-another-name")
    OrderState byAnotherName(@RequestParam UUID id) {
        return service.mappedBeforeTheFlush(id);
    }
}
