package clinic.patient;

import dev.truce.Guarded;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/patients")
class PatientController {
    private final PatientService service;

    PatientController(PatientService service) {
        this.service = service;
    }

    @GetMapping
    @Guarded(Patient.class)
    List<PatientDto> list(@RequestParam(required = false) String familyName) {
        return service.find(familyName);
    }

    @PostMapping
    @Guarded(Patient.class)
    ResponseEntity<PatientDto> create(@RequestBody PatientDto patient) {
        return ResponseEntity.created(URI.create("/api/v1/patients/" + patient.id())).body(patient);
    }

    @GetMapping("/{id}")
    @Guarded(Patient.class)
    ResponseEntity<PatientDto> get(@PathVariable UUID id) {
        return ResponseEntity.of(service.get(id));
    }

    @PutMapping("/{id}")
    @Guarded(Patient.class)
    PatientDto replace(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) String ifMatch,
            @RequestBody PatientDto patient) {
        return patient;
    }

    @PatchMapping(path = "/{id}", consumes = "application/merge-patch+json")
    @Guarded(Patient.class)
    PatientDto patch(@PathVariable UUID id, @RequestBody Map<String, Object> changes) {
        return service.get(id).orElseThrow();
    }

    @DeleteMapping("/{id}")
    @Guarded(Patient.class)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable UUID id) {}

    @PostMapping("/{id}/reminders")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void remind(@PathVariable UUID id) {}
}
