package dev.truce.spring.states;

import dev.truce.Guarded;
import dev.truce.runtime.IfMatch;
import jakarta.persistence.EntityManager;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The endpoints of gates and lamps. */
@RestController
@Transactional
public class StateController {

    private final EntityManager entities;

    public StateController(EntityManager entities) {
        this.entities = entities;
    }

    @GetMapping("/gates/{id}")
    @Guarded(Gate.class)
    public Gate gate(@PathVariable long id) {
        return entities.find(Gate.class, id);
    }

    @PostMapping("/gates/{id}/open")
    @Guarded(value = Gate.class, transition = "open")
    public void open(@PathVariable long id, IfMatch ifMatch) {
        Gate gate = gate(id);
        GateGuard.checkVersion(ifMatch, gate.getVersion());
        gate.setState(GateGuard.open(gate.getState()));
    }

    @GetMapping("/lamps/{id}")
    @Guarded(Lamp.class)
    public Lamp lamp(@PathVariable long id) {
        return entities.find(Lamp.class, id);
    }

    @PostMapping("/lamps/{id}/light")
    @Guarded(value = Lamp.class, transition = "light")
    public void light(@PathVariable long id, IfMatch ifMatch) {
        Lamp lamp = lamp(id);
        LampGuard.checkVersion(ifMatch, lamp.getVersion());
        lamp.setState(LampGuard.light(lamp.getState()));
    }

    /** Looks a state up itself, as what a client has sent. */
    @PostMapping("/lamps/{id}/light/as")
    @Guarded(value = Lamp.class, transition = "light")
    public void light(@PathVariable long id, @RequestBody Map<String, String> body, IfMatch ifMatch) {
        Lamp lamp = lamp(id);
        LampGuard.checkVersion(ifMatch, lamp.getVersion());
        lamp.setState(LampGuard.light(Lamp.State.valueOf(String.valueOf(body.get("state")))));
    }
}
