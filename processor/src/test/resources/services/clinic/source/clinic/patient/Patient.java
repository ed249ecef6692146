package clinic.patient;

import clinic.appointment.Appointment;
import clinic.common.AuditedEntity;
import dev.truce.Disclosure;
import dev.truce.ReferencedBy;
import dev.truce.Unique;
import dev.truce.Versioned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.time.LocalDate;
import java.util.UUID;

@Entity
@Table(
        name = "patients",
        uniqueConstraints = @UniqueConstraint(name = "patients_insurance_uk", columnNames = {"practice_id", "insurance_no"}))
@Versioned(required = false)
@ReferencedBy(value = Appointment.class, detail = "Cancel the appointments of the patient first.")
public class Patient extends AuditedEntity {
    @Id
    @GeneratedValue
    private UUID id;

    @Unique(scope = "practiceId", disclosure = Disclosure.FIELD_ONLY)
    @Column(name = "insurance_no", length = 20)
    private String insuranceNumber;

    @Unique(scope = "practiceId", ignoreCase = true, disclosure = Disclosure.HIDDEN)
    private String email;

    private String familyName;
    private LocalDate birthday;

    public UUID getId() {
        return id;
    }

    public String getInsuranceNumber() {
        return insuranceNumber;
    }

    public String getEmail() {
        return email;
    }

    public String getFamilyName() {
        return familyName;
    }

    public LocalDate getBirthday() {
        return birthday;
    }
}
