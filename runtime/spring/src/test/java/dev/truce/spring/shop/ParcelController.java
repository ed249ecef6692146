package dev.truce.spring.shop;

import dev.truce.Guarded;
import dev.truce.runtime.IfMatch;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The endpoints of parcels. */
@RestController
@RequestMapping("/parcels/{id}")
@Transactional
public class ParcelController {

    private final EntityManager entities;

    public ParcelController(EntityManager entities) {
        this.entities = entities;
    }

    @GetMapping
    @Guarded(Parcel.class)
    public Parcel read(@PathVariable UUID id) {
        return entities.find(Parcel.class, id);
    }

    @PutMapping
    @Guarded(Parcel.class)
    public void update(@PathVariable UUID id, @RequestBody Map<String, String> sent, IfMatch ifMatch) {
        Parcel parcel = read(id);
        ParcelGuard.requireVersion(ifMatch, parcel);
        parcel.setLabel(sent.get("label"));
    }

    @DeleteMapping
    @Guarded(Parcel.class)
    public void delete(@PathVariable UUID id, IfMatch ifMatch) {
        Parcel parcel = read(id);
        ParcelGuard.requireVersion(ifMatch, parcel);
        entities.remove(parcel);
    }

    @PostMapping("/send")
    @Guarded(value = Parcel.class, transition = "send")
    public void send(@PathVariable UUID id, IfMatch ifMatch) {
        Parcel parcel = read(id);
        ParcelGuard.checkVersion(ifMatch, parcel);
        parcel.setState(ParcelGuard.send(parcel));
    }
}
