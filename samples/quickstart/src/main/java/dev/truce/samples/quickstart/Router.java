package dev.truce.samples.quickstart;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.truce.Guarded;
import dev.truce.Idempotent;
import dev.truce.runtime.ConflictException;
import dev.truce.runtime.Contracts;
import dev.truce.runtime.EntityTag;
import dev.truce.runtime.IfNoneMatch;
import dev.truce.runtime.MalformedPrecondition;
import dev.truce.runtime.Problem;
import dev.truce.runtime.ProblemStyle;
import dev.truce.web.ConflictObserver;
import dev.truce.web.GuardedOperation;
import dev.truce.web.InstalledObservers;
import dev.truce.web.ObservedConflict;
import dev.truce.web.idempotency.IdempotentOperation;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Shows what is left to a server: finding the endpoint that {@code @Guarded} names, and sending what it throws as a problem. */
final class Router implements HttpHandler {
    private static final Logger LOG = System.getLogger(Router.class.getName());

    private final Contracts contracts;
    private final IdempotencyKeys keys;
    private final boolean acceptsWeakened;
    private final List<ConflictObserver> observers = InstalledObservers.after(List.of());
    private final List<Route> routes = new ArrayList<>();

    Router(Contracts contracts, Database database, boolean acceptsWeakened) {
        this.contracts = contracts;
        keys = new IdempotencyKeys(database, (conflict, request) -> problem(conflict, request.exchange()));
        this.acceptsWeakened = acceptsWeakened;
    }

    /** Adds the guarded methods of an object under the method and path that their annotation says. */
    Router add(Object endpoints) {
        for (Method method : endpoints.getClass().getDeclaredMethods()) {
            Guarded guarded = method.getAnnotation(Guarded.class);
            if (guarded != null) {
                GuardedOperation operation = GuardedOperation.of(List.of(guarded));
                Idempotent idempotent = method.getAnnotation(Idempotent.class);
                routes.add(new Route(
                        guarded.method(),
                        guarded.path(),
                        operation,
                        idempotent == null ? null : IdempotentOperation.of(idempotent),
                        request -> call(endpoints, method, request)));
            }
        }
        return this;
    }

    Router add(String method, String path, Route.Endpoint endpoint) {
        routes.add(new Route(method, path, GuardedOperation.NONE, null, endpoint));
        return this;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        send(exchange, answer(exchange));
    }

    private Response answer(HttpExchange exchange) throws IOException {
        try {
            return dispatch(exchange);
        } catch (ConflictException e) {
            return problem(e, exchange);
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            LOG.log(Level.ERROR, "Cannot answer " + exchange.getRequestMethod(), e);
            return Response.INTERNAL_ERROR;
        }
    }

    private Response problem(ConflictException failure, HttpExchange exchange) {
        Problem problem = contracts
                .problem(failure.conflict())
                .withInstance(exchange.getRequestURI().getRawPath());
        return new Response(problem.status(), problem.toBytes(), problem.headers());
    }

    /** Finds the endpoint; what is wrong with the method or the media type comes before what the endpoint finds. */
    private Response dispatch(HttpExchange exchange) throws Exception {
        String method = exchange.getRequestMethod();
        Set<String> allowed = new TreeSet<>();
        for (Route route : routes) {
            Map<String, String> variables = route.match(exchange.getRequestURI().getRawPath());
            if (variables != null && route.method().equals(method.equals("HEAD") ? "GET" : method)) {
                Request request = new Request(exchange, variables, acceptsWeakened);
                request.checkMediaType();
                return answer(request, route);
            }
            if (variables != null) {
                allowed.addAll(route.method().equals("GET") ? Set.of("GET", "HEAD") : Set.of(route.method()));
            }
        }
        if (allowed.isEmpty()) {
            throw RequestProblem.NOT_FOUND.conflict().toException();
        }
        exchange.getResponseHeaders().set("Allow", String.join(", ", allowed));
        if (method.equals("OPTIONS")) {
            return Response.EMPTY;
        }
        throw RequestProblem.METHOD_NOT_ALLOWED.conflict(List.copyOf(allowed)).toException();
    }

    /** Lets the endpoint answer, and reports a conflict to the observers: the tests measure which conflicts they provoke. */
    private Response answer(Request request, Route route) throws Exception {
        try {
            Route.Endpoint endpoint =
                    executed -> tagged(executed, route.endpoint().answer(executed));
            return route.idempotent() == null
                    ? endpoint.answer(request)
                    : keys.answer(route.idempotent(), route.method() + " " + route.path(), request, endpoint);
        } catch (ConflictException e) {
            if (!(e.conflict().type() instanceof RequestProblem)) {
                ObservedConflict observed =
                        new ObservedConflict(e.conflict(), route.operation(), route.path(), route.method(), null);
                observers.forEach(observer -> observer.observe(observed));
            }
            throw e;
        }
    }

    /** Adds the entity tag, which the contract knows, and answers a GET whose client has that tag already with 304. */
    private Response tagged(Request request, Response response) {
        EntityTag tag = contracts.etag(response.content());
        if (tag == null) {
            return response;
        }
        Response tagged = response.with("ETag", tag.toString()).with("Cache-Control", "private, no-cache");
        IfNoneMatch ifNoneMatch = request.ifNoneMatch();
        if (request.isWrite()) {
            return tagged;
        }
        if (ifNoneMatch.isMalformed()) {
            throw MalformedPrecondition.of(ProblemStyle.DEFAULT, "If-None-Match")
                    .toException();
        }
        return ifNoneMatch.matches(tag) ? new Response(304, new byte[0], tagged.headers()) : tagged;
    }

    private static void send(HttpExchange exchange, Response response) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        response.headers().forEach(headers::set);
        headers.set("Vary", "Origin");
        if (exchange.getRequestHeaders().containsKey("Origin")) {
            headers.set("Access-Control-Allow-Origin", "*");
            headers.set("Access-Control-Allow-Methods", "GET, HEAD, POST, PUT, PATCH, DELETE");
            headers.set("Access-Control-Allow-Headers", "Content-Type, If-Match, If-None-Match, Idempotency-Key");
            headers.set("Access-Control-Expose-Headers", "ETag, Location, Retry-After, Idempotent-Replayed");
        }
        byte[] body = response.bytes();
        if (exchange.getRequestMethod().equals("HEAD") && body.length > 0) {
            headers.set("Content-Length", String.valueOf(body.length));
            body = new byte[0];
        }
        exchange.sendResponseHeaders(response.status(), body.length == 0 ? -1 : body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    private static Response call(Object endpoints, Method method, Request request) throws Exception {
        try {
            return (Response) method.invoke(endpoints, request);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }
}
