package dev.truce.micronaut;

import dev.truce.runtime.Contracts;
import dev.truce.runtime.UnstorableValue;
import dev.truce.web.BlindWrites;
import dev.truce.web.GuardedOperation;
import dev.truce.web.JsonTextCheck;
import dev.truce.web.SentValues;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.json.JsonMapper;
import io.micronaut.web.router.RouteInfo;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The bodies of requests as their clients have sent them, in case the database finds one of their values taken. */
@Singleton
final class SentBodies {
    private static final String ATTRIBUTE = "dev.truce.micronaut.sent-body";

    private final JsonMapper json;
    private final SentValues values;
    private final Contracts contracts;

    SentBodies(JsonMapper json, SentValues values, Contracts contracts) {
        this.json = json;
        this.values = values;
        this.contracts = contracts;
    }

    /**
     * Keeps the body of a request.
     *
     * @throws dev.truce.runtime.ConflictException if its texts are not Unicode (422)
     */
    void keep(HttpRequest<?> request, byte[] body) {
        request.setAttribute(ATTRIBUTE, body);
        if (isJson(request) && check(body, GuardedOperation.NONE).isBroken()) {
            throw UnstorableValue.of(contracts.style()).toException();
        }
    }

    /** Returns the body of a request; no bytes if it has none, or it was not kept. */
    byte[] of(HttpRequest<?> request) {
        return request.getAttribute(ATTRIBUTE, byte[].class).orElseGet(() -> new byte[0]);
    }

    /** Returns the values in the JSON body of a request that a rule of the operation is about, by name. */
    Map<String, ?> values(HttpRequest<?> request, GuardedOperation operation) {
        Object sent = read(request);
        return sent == null ? Map.of() : values.snapshot(sent, operation, check(of(request), operation));
    }

    /** Returns whether the body of a request may hold a version. */
    boolean mayHoldVersion(HttpRequest<?> request, BlindWrites writes) {
        byte[] body = of(request);
        Object sent = read(request);
        return body.length > 0 && writes.mayHoldVersion(sent == null ? new String(body, StandardCharsets.UTF_8) : sent);
    }

    /** Reads a JSON body as the controller does; {@code null} if there is none, or this reader does not take it. */
    private @Nullable Object read(HttpRequest<?> request) {
        byte[] body = of(request);
        if (body.length == 0 || !isJson(request)) {
            return null;
        }
        try {
            return json.readValue(body, type(request));
        } catch (IOException | RuntimeException e) {
            return null;
        }
    }

    /** Returns the type that the controller reads: its members can have other names in JSON. */
    private static Argument<?> type(HttpRequest<?> request) {
        RouteInfo<?> route = GuardedRoutes.info(request);
        Argument<?> own = route == null ? null : route.getRequestBodyType().orElse(null);
        return own == null ? Argument.mapOf(String.class, Object.class) : own;
    }

    private static boolean isJson(HttpRequest<?> request) {
        return request.getContentType()
                .map(MediaType::getSubtype)
                .filter(subtype -> subtype.endsWith("json"))
                .isPresent();
    }

    private JsonTextCheck check(byte[] body, GuardedOperation operation) {
        try (JsonTextCheck check = values.watch(new ByteArrayInputStream(body), operation)) {
            check.transferTo(OutputStream.nullOutputStream());
            return check;
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory can be read", e);
        }
    }
}
