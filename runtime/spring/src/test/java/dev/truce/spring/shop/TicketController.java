package dev.truce.spring.shop;

import dev.truce.Guarded;
import jakarta.persistence.EntityManager;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Creates tickets as clients send them, by a repository that inserts, or by a merge. */
@RestController
class TicketController {

    private final TicketRepository tickets;
    private final EntityManager entities;

    TicketController(TicketRepository tickets, EntityManager entities) {
        this.tickets = tickets;
        this.entities = entities;
    }

    record TicketRequest(String code, Long version) {}

    @PostMapping("/tickets")
    @Guarded(Ticket.class)
    @ResponseStatus(HttpStatus.CREATED)
    void create(@RequestBody TicketRequest request) {
        tickets.save(new Ticket(request.code(), request.version()));
    }

    @PostMapping("/tickets/merged")
    @Guarded(Ticket.class)
    @ResponseStatus(HttpStatus.CREATED)
    @Transactional
    public void createByMerge(@RequestBody TicketRequest request) {
        entities.merge(new Ticket(request.code(), request.version()));
    }
}
