package clinic.staff;

import dev.truce.Guarded;
import dev.truce.Operation;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping({"/admin/practitioners", "/api/v1/practitioners"})
class PractitionerController {
    private static final String BY_LICENCE = "/{licence:[A-Z]{2}-\\d{6}}";

    @GetMapping
    @Guarded(Practitioner.class)
    List<Practitioner> all() {
        return List.of();
    }

    @AdminMapping(method = RequestMethod.PUT, path = BY_LICENCE)
    @Guarded(value = Practitioner.class, operation = Operation.UPSERT)
    Practitioner register(@PathVariable String licence, @RequestBody Practitioner practitioner) {
        return practitioner;
    }

    @GetMapping(BY_LICENCE)
    @Guarded(Practitioner.class)
    Practitioner one(@PathVariable String licence) {
        throw new UnsupportedOperationException();
    }
}
