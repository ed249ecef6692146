package clinic.appointment;

import dev.truce.Guarded;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class AppointmentsApiController implements AppointmentsApi {
    @Override
    @Guarded(value = Appointment.class, refusals = "OUTSIDE_OFFICE_HOURS")
    public ResponseEntity<Appointment> book(Appointment appointment) {
        return ResponseEntity.ok(appointment);
    }

    @Override
    @Guarded(Appointment.class)
    public ResponseEntity<List<Appointment>> listAppointments(String day) {
        return ResponseEntity.ok(List.of());
    }

    @Override
    @Guarded(Appointment.class)
    public ResponseEntity<Appointment> getAppointment(Long appointmentId) {
        return ResponseEntity.notFound().build();
    }

    @Override
    @Guarded(value = Appointment.class, refusals = "OUTSIDE_OFFICE_HOURS")
    public ResponseEntity<Appointment> reschedule(Long appointmentId, Appointment appointment) {
        return ResponseEntity.ok(appointment);
    }

    @Override
    @Guarded(Appointment.class)
    public ResponseEntity<Void> forget(Long appointmentId) {
        return ResponseEntity.noContent().build();
    }

    @PostMapping(PATH_GET + "/confirmation")
    @Guarded(value = Appointment.class, transition = "confirm")
    public ResponseEntity<Appointment> confirm(@PathVariable Long appointmentId) {
        return ResponseEntity.notFound().build();
    }

    @PostMapping(PATH_GET + "/check-in")
    @Guarded(value = Appointment.class, transition = "check-in")
    public ResponseEntity<Appointment> checkIn(@PathVariable Long appointmentId) {
        return ResponseEntity.notFound().build();
    }

    @PostMapping(PATH_GET + "/close")
    @Guarded(value = Appointment.class, transition = {"complete", "cancel", "miss"})
    public ResponseEntity<Appointment> close(@PathVariable Long appointmentId) {
        return ResponseEntity.notFound().build();
    }
}
