package clinic.patient;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

interface PatientService {
    List<PatientDto> find(String familyName);

    Optional<PatientDto> get(UUID id);
}
