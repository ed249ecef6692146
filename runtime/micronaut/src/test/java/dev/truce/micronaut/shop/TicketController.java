package dev.truce.micronaut.shop;

import dev.truce.Guarded;
import io.micronaut.context.event.ApplicationEventPublisher;
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
    private final ApplicationEventPublisher<Announcements.Created> events;

    TicketController(EntityManager entities, ApplicationEventPublisher<Announcements.Created> events) {
        this.entities = entities;
        this.events = events;
    }

    public record TicketRequest(String code, Long version) {}

    @Post
    @Guarded(Ticket.class)
    @Transactional
    public HttpResponse<?> create(@Body TicketRequest request) {
        entities.persist(new Ticket(request.code(), request.version()));
        return HttpResponse.noContent();
    }

    @Post("/announced")
    @Guarded(Ticket.class)
    @Transactional
    public HttpResponse<?> createAndAnnounce(@Body TicketRequest request) {
        entities.persist(new Ticket(request.code(), request.version()));
        events.publishEvent(new Announcements.Created(request.code()));
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
