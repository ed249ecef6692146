package dev.truce.jakarta;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.truce.Guarded;
import dev.truce.Operation;
import dev.truce.jakarta.Client.Answer;
import dev.truce.jakarta.shop.Owner;
import dev.truce.jakarta.shop.OwnerView;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.Map;
import org.glassfish.jersey.jdkhttp.JdkHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.Test;

/** An application that guards no operation gets neither tags nor a catalogue, whatever its classes are annotated with. */
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

    private static void assertUsed(boolean isUsed, Class<?>... resources) {
        Truce truce = Truce.builder()
                .properties(Map.of("truce.check-contracts", "false")::get)
                .build();
        HttpServer server = JdkHttpServerFactory.createHttpServer(
                UriBuilder.fromUri("http://127.0.0.1/").port(0).build(),
                new ResourceConfig(resources).register(new TruceFeature(truce)));
        try {
            Client client = new Client(
                    URI.create("http://127.0.0.1:" + server.getAddress().getPort()));
            Answer owner = client.get("/unguarded-owners", "If-None-Match", "\"5\"");
            assertThat(owner.status()).isEqualTo(isUsed ? 304 : 200);
            assertThat(owner.header("ETag")).isEqualTo(isUsed ? "\"5\"" : null);
            assertThat(client.get("/problems").status()).isEqualTo(isUsed ? 200 : 404);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void oneGuardedOperationMakesTheDifference() {
        assertUsed(false, Owners.class);
        assertUsed(true, Owners.class, GuardedOwners.class);
    }
}
