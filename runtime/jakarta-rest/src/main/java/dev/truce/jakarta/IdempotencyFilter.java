package dev.truce.jakarta;

import dev.truce.jdbc.idempotency.Claim;
import dev.truce.jdbc.idempotency.StoredAnswer;
import dev.truce.runtime.UnusableKey;
import dev.truce.web.idempotency.Decision;
import dev.truce.web.idempotency.Fingerprint;
import dev.truce.web.idempotency.IdempotencyKeys;
import dev.truce.web.idempotency.IdempotentOperation;
import dev.truce.web.idempotency.IdempotentRequests;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Providers;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.security.Principal;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;

/**
 * Executes the requests of one key once. It belongs to one resource method, and runs after authentication and
 * authorisation. It writes
 * the entity itself, after all filters of the application, so that the bytes of the answer are there to be stored.
 */
final class IdempotencyFilter implements ContainerRequestFilter, ContainerResponseFilter {
    static final int PRIORITY = Priorities.AUTHORIZATION + 500;

    private static final String KEY = "dev.truce.jakarta.idempotency-key";

    private final Providers providers;
    private final IdempotentOperation operation;
    private final String route;

    IdempotencyFilter(Providers providers, IdempotentOperation operation, String route) {
        this.providers = providers;
        this.operation = operation;
        this.route = route;
    }

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        Decision decision;
        try {
            decision = keys().decide(keyed(request), () -> fingerprint(request));
        } catch (SQLException e) {
            request.abortWith(mapped(SQLException.class, e));
            return;
        }
        if (decision instanceof Decision.Execute execute) {
            request.setProperty(KEY, execute.key());
        } else if (decision instanceof Decision.Replay replay) {
            request.abortWith(response(replay));
        } else if (decision instanceof Decision.Refuse refuse) {
            throw refuse.conflict().toException();
        }
    }

    private IdempotencyKeys keys() {
        return Truce.of(providers).idempotency();
    }

    private IdempotentRequests.Request keyed(ContainerRequestContext request) {
        Principal caller = request.getSecurityContext().getUserPrincipal();
        return new IdempotentRequests.Request(
                operation,
                caller == null ? "" : Objects.requireNonNullElse(caller.getName(), ""),
                request.getMethod() + " " + route,
                Objects.requireNonNullElse(request.getHeaders().get(UnusableKey.HEADER), List.of()));
    }

    private static String fingerprint(ContainerRequestContext request) throws IOException {
        byte[] body = request.getEntityStream().readAllBytes();
        request.setEntityStream(new ByteArrayInputStream(body));
        MediaType type = request.getMediaType();
        return new Fingerprint()
                .add(request.getUriInfo().getRequestUri().toString())
                // charset and boundary may differ from one sending to the next
                .add(type == null ? "" : type.getType() + "/" + type.getSubtype())
                .add(body)
                .hash();
    }

    private static Response response(Decision.Replay replay) {
        Response.ResponseBuilder response = Response.status(replay.answer().status());
        replay.headers().forEach(response::header);
        byte[] body = replay.answer().body();
        return body == null || body.length == 0
                ? response.build()
                : response.entity(body).build();
    }

    private <E extends Exception> Response mapped(Class<E> type, E failure) {
        return providers.getExceptionMapper(type).toResponse(failure);
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) throws IOException {
        if (!(request.getProperty(KEY) instanceof Claim.Owned key)) {
            return;
        }
        StoredAnswer answer = null;
        try {
            byte[] body = response.hasEntity() ? write(response) : new byte[0];
            answer = keys().storable().of(response.getStatus(), response::getHeaderString, body);
        } finally {
            keys().settle(key, answer);
        }
    }

    /** Replaces the entity by the bytes that its writer writes. */
    private byte[] write(ContainerResponseContext response) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        MediaType type = Objects.requireNonNullElse(response.getMediaType(), MediaType.APPLICATION_OCTET_STREAM_TYPE);
        write(response, response.getEntityClass(), type, bytes);
        response.setEntity(bytes.toByteArray(), new Annotation[0], type);
        response.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, type);
        return bytes.toByteArray();
    }

    @SuppressWarnings("unchecked") // the writer is asked for by the entity's class
    private <T> void write(
            ContainerResponseContext response, Class<T> entity, MediaType type, ByteArrayOutputStream bytes)
            throws IOException {
        MessageBodyWriter<T> writer =
                providers.getMessageBodyWriter(entity, response.getEntityType(), response.getEntityAnnotations(), type);
        if (writer == null) {
            throw new IllegalStateException("no MessageBodyWriter writes " + entity.getName() + " as " + type);
        }
        writer.writeTo(
                (T) response.getEntity(),
                entity,
                response.getEntityType(),
                response.getEntityAnnotations(),
                type,
                response.getHeaders(),
                bytes);
    }
}
