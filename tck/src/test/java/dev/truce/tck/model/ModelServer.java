package dev.truce.tck.model;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** A server in memory, on a port of its own. */
public final class ModelServer implements AutoCloseable {

    static {
        // without it, Nagle's algorithm and the client's delayed acknowledgement make each answer wait for 40 ms
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Function<Request, Reply> api;

    private ModelServer(Function<Request, Reply> api) {
        this.api = api;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    /** Serves the sample API. */
    public static ModelServer sampleApi(Faults faults) {
        return new ModelServer(new ModelApi(faults)::answer);
    }

    /** Serves the sample API under other names. */
    public static ModelServer renamedSampleApi() {
        ModelApi api = new ModelApi(new Faults(null, false));
        return new ModelServer(request -> renamed(api.answer(new Request(
                request.method(),
                request.path(),
                request.query(),
                request.headers(),
                request.body().replace("\"display_name\"", "\"displayName\"")))));
    }

    private static Reply renamed(Reply reply) {
        String body = reply.body()
                .replace("\"displayName\"", "\"display_name\"")
                .replace("\"current_etag\"", "\"currentEtag\"")
                .replace("\"allowed_transitions\"", "\"allowedTransitions\"");
        return new Reply(reply.status(), reply.headers(), body);
    }

    /** Serves the fixture with callers and tenants. */
    public static ModelServer accounts(boolean leaking) {
        return new ModelServer(new ModelAccounts(leaking)::answer);
    }

    public URI uri() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Reply reply;
            try {
                reply = api.apply(Request.of(exchange));
            } catch (ModelProblem problem) {
                reply = problem.reply();
            } catch (IllegalStateException e) {
                reply = Reply.empty(500);
            }
            reply.headers()
                    .forEach((name, value) -> exchange.getResponseHeaders().add(name, value));
            byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
            boolean bare = exchange.getRequestMethod().equals("HEAD") || body.length == 0;
            exchange.sendResponseHeaders(reply.status(), bare ? -1 : body.length);
            if (!bare) {
                exchange.getResponseBody().write(body);
            }
        }
    }
}
