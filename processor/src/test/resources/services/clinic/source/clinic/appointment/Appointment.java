package clinic.appointment;

import clinic.common.AuditedEntity;
import clinic.patient.Patient;
import dev.truce.Refusal;
import dev.truce.Resolution;
import dev.truce.StateTransitions;
import dev.truce.Transition;
import dev.truce.Unique;
import dev.truce.Versioned;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;

@Entity
@Table(name = "appointments")
@Versioned(required = false)
@Unique(
        fields = {"practitioner", "start"},
        where = "status <> 'CANCELLED'",
        code = "SLOT_TAKEN",
        title = "Slot already taken",
        detail = "Choose another time.",
        constraint = "appointments_slot_ux")
@Refusal(
        code = "OUTSIDE_OFFICE_HOURS",
        title = "Outside office hours",
        detail = "The practice is open from {opens_at} to {closes_at}.",
        status = 422,
        resolution = Resolution.CHANGE_VALUE,
        members = {"opens_at", "closes_at"})
public class Appointment extends AuditedEntity {
    @Id
    private long id;

    @ManyToOne
    @JoinColumn(name = "patient_id")
    private Patient patient;

    private String practitioner;
    private OffsetDateTime start;

    @Enumerated(EnumType.STRING)
    @StateTransitions(
            initial = "REQUESTED",
            terminal = {"COMPLETED", "CANCELLED", "NO_SHOW"},
            deletable = "CANCELLED",
            value = {
                @Transition(name = "confirm", from = "REQUESTED", to = "CONFIRMED"),
                @Transition(name = "check-in", from = "CONFIRMED", to = "CHECKED_IN"),
                @Transition(name = "complete", from = "CHECKED_IN", to = "COMPLETED"),
                @Transition(name = "cancel", from = {"REQUESTED", "CONFIRMED"}, to = "CANCELLED"),
                @Transition(name = "miss", from = "CONFIRMED", to = "NO_SHOW")
            })
    private AppointmentStatus status;

    public long getId() {
        return id;
    }

    public Patient getPatient() {
        return patient;
    }

    public String getPractitioner() {
        return practitioner;
    }

    public OffsetDateTime getStart() {
        return start;
    }

    public AppointmentStatus getStatus() {
        return status;
    }
}
