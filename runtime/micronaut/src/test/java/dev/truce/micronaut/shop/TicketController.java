package dev.truce.micronaut.shop;

import dev.truce.Guarded;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.persistence.EntityManager;

/** Creates tickets as clients send them. */
@Controller("/tickets")
@ExecuteOn(TaskExecutors.BLOCKING)
public class TicketController {
    private final EntityManager entities;

    TicketController(EntityManager entities) {
        this.entities = entities;
    }

    public record TicketRequest(String code, Long version) {}

    @Post
    @Guarded(Ticket.class)
    @Transactional
    public HttpResponse<?> create(@Body TicketRequest request) {
        entities.persist(new Ticket(request.code(), request.version()));
        return HttpResponse.noContent();
    }

    @Post("/merged")
    @Guarded(Ticket.class)
    @Transactional
    public HttpResponse<?> createByMerge(@Body TicketRequest request) {
        entities.merge(new Ticket(request.code(), request.version()));
        return HttpResponse.noContent();
    }
}
