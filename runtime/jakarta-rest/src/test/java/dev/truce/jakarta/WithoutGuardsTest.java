package dev.truce.jakarta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.truce.Guarded;
import dev.truce.Operation;
import dev.truce.jakarta.Client.Answer;
import dev.truce.jakarta.shop.Owner;
import dev.truce.jakarta.shop.OwnerView;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.glassfish.jersey.jdkhttp.JdkHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.Test;

/** An application that guards no operation gets no tags, no catalogue and no {@code Allow}, whatever its classes are annotated with. */
class WithoutGuardsTest {

    /** Shows a versioned resource. */
    @Path("/unguarded-owners")
    public static class Owners {
        @GET
        @Produces(MediaType.APPLICATION_JSON)
        public OwnerView read() {
            return new OwnerView("Ann", 5);
        }
    }

    /** Guards an operation. */
    @Path("/guarded-owners")
    public static class GuardedOwners {
        @POST
        @Guarded(value = Owner.class, operation = Operation.NONE)
        public void close() {}
    }

    /** Does not say which methods a path has. */
    public static class Refusals implements ExceptionMapper<NotAllowedException> {
        @Override
        public Response toResponse(NotAllowedException exception) {
            return Response.status(405).build();
        }
    }

    private static void assertUsed(boolean isUsed, Class<?>... resources) {
        served(
                client -> {
                    Answer owner = client.get("/unguarded-owners", "If-None-Match", "\"5\"");
                    assertThat(owner.status()).isEqualTo(isUsed ? 304 : 200);
                    assertThat(owner.header("ETag")).isEqualTo(isUsed ? "\"5\"" : null);
                    assertThat(client.get("/problems").status()).isEqualTo(isUsed ? 200 : 404);
                    Answer refused = client.send("DELETE", "/unguarded-owners", null);
                    assertThat(refused.status()).isEqualTo(405);
                    assertThat(refused.header("Allow")).isEqualTo(isUsed ? "GET, HEAD, OPTIONS" : null);
                },
                resources);
    }

    private static void served(Consumer<Client> requests, Class<?>... resources) {
        Truce truce = Truce.builder()
                .properties(Map.of("truce.check-contracts", "false")::get)
                .build();
        HttpServer server = JdkHttpServerFactory.createHttpServer(
                UriBuilder.fromUri("http://127.0.0.1/").port(0).build(),
                new ResourceConfig(resources).register(Refusals.class).register(new TruceFeature(truce)));
        try {
            requests.accept(new Client(
                    URI.create("http://127.0.0.1:" + server.getAddress().getPort())));
        } finally {
            server.stop(0);
        }
    }

    @Test
    void oneGuardedOperationMakesTheDifference() {
        assertUsed(false, Owners.class);
        assertUsed(true, Owners.class, GuardedOwners.class);
    }

    /** Serves the path of the catalogue itself. */
    @Path("/problems")
    public static class OwnProblems {
        @GET
        public String list() {
            return "own";
        }

        @GET
        @Path("{id}")
        public String read(@PathParam("id") String id) {
            return "own " + id;
        }
    }

    @Test
    void pathOfTheCatalogueIsTheApplicationsOwn() {
        served(
                client -> {
                    assertThat(client.get("/problems").body()).isEqualTo("own");
                    assertThat(client.get("/problems/collision").body()).isEqualTo("own collision");
                },
                OwnProblems.class,
                Owners.class);
    }

    @Test
    void pathOfTheCatalogueIsTakenAsSoonAsOneOperationIsGuarded() {
        for (Class<?> own : List.of(OwnProblems.class, OwnBelow.class)) {
            assertThatThrownBy(() -> served(client -> {}, own, GuardedOwners.class))
                    .hasStackTraceContaining("Set truce.problems.path");
            assertThatThrownBy(() -> served(client -> {}, GuardedOwners.class, own))
                    .hasStackTraceContaining("Set truce.problems.path");
        }
    }

    /** Serves a path below that of the catalogue. */
    @Path("/problems/own")
    public static class OwnBelow {
        @GET
        public String read() {
            return "own";
        }
    }
}
