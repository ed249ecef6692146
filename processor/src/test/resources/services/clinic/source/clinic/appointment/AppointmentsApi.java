package clinic.appointment;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;

/** As OpenAPI Generator writes it. */
@RequestMapping("/api/v1")
public interface AppointmentsApi {
    String PATH_BOOK = "/appointments";
    String PATH_GET = "/appointments/{appointmentId}";

    @RequestMapping(
            method = RequestMethod.POST,
            value = AppointmentsApi.PATH_BOOK,
            produces = {"application/json", "application/problem+json"},
            consumes = {"application/json"})
    default ResponseEntity<Appointment> book(@RequestBody Appointment appointment) {
        return new ResponseEntity<>(HttpStatus.NOT_IMPLEMENTED);
    }

    @RequestMapping(
            method = RequestMethod.GET,
            value = AppointmentsApi.PATH_BOOK,
            produces = {"application/json"})
    default ResponseEntity<List<Appointment>> listAppointments(@RequestParam(value = "day", required = false) String day) {
        return new ResponseEntity<>(HttpStatus.NOT_IMPLEMENTED);
    }

    @RequestMapping(
            method = RequestMethod.GET,
            value = AppointmentsApi.PATH_GET,
            produces = {"application/json"})
    default ResponseEntity<Appointment> getAppointment(@PathVariable("appointmentId") Long appointmentId) {
        return new ResponseEntity<>(HttpStatus.NOT_IMPLEMENTED);
    }

    @RequestMapping(
            method = RequestMethod.PUT,
            value = AppointmentsApi.PATH_GET,
            produces = {"application/json"},
            consumes = {"application/json"})
    default ResponseEntity<Appointment> reschedule(
            @PathVariable("appointmentId") Long appointmentId, @RequestBody Appointment appointment) {
        return new ResponseEntity<>(HttpStatus.NOT_IMPLEMENTED);
    }

    @RequestMapping(method = RequestMethod.DELETE, value = AppointmentsApi.PATH_GET)
    default ResponseEntity<Void> forget(@PathVariable("appointmentId") Long appointmentId) {
        return new ResponseEntity<>(HttpStatus.NOT_IMPLEMENTED);
    }
}
