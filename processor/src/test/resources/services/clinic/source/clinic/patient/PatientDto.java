package clinic.patient;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.truce.RepresentationOf;
import java.time.LocalDate;
import java.util.UUID;

@RepresentationOf(Patient.class)
public record PatientDto(
        UUID id,
        @JsonProperty("insurance_number") String insuranceNumber,
        String email,
        @JsonProperty("family_name") String familyName,
        LocalDate birthday,
        long version) {}
