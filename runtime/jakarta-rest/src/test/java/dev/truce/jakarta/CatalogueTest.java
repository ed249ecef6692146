package dev.truce.jakarta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.truce.Guarded;
import dev.truce.jakarta.Client.Answer;
import dev.truce.jakarta.shop.Account;
import dev.truce.jakarta.shop.AccountGuard;
import dev.truce.jakarta.shop.Shop;
import dev.truce.runtime.IfMatch;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.SeBootstrap;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.ext.RuntimeDelegate;
import java.util.Set;
import org.glassfish.jersey.server.internal.RuntimeDelegateImpl;
import org.junit.jupiter.api.Test;

/** The catalogue of problems. */
class CatalogueTest extends ShopTest {

    @Test
    void listsEveryProblemType() {
        Answer answer = client.get("/problems");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("application/json");
        assertThat(answer.json().findValuesAsText("code"))
                .contains("DUPLICATE_ACCOUNT_EMAIL", "ILLEGAL_ACCOUNT_TRANSITION", "COLLISION");
    }

    @Test
    void typeOfAProblemCanBeOpened() {
        Answer problem = client.put(client.account("catalogue@example.com"), "new@example.com");
        Answer page = client.get(problem.json().path("type").asText(), "Accept", "text/html,*/*;q=0.8");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Type")).startsWith("text/html");
        assertThat(page.body()).contains("ACCOUNT_PRECONDITION_REQUIRED");
    }

    @Test
    void unknownTypeIsNotFound() {
        assertThat(client.get("/problems/account/unknown").status()).isEqualTo(404);
    }

    @Test
    void pathOfTheApplicationItselfFailsTheStart() {
        assertThatThrownBy(() -> Shop.start(
                                truce -> truce.properties(
                                        name -> name.equals("truce.problems.path") ? "/accounts" : null),
                                application -> {})
                        .close())
                .hasStackTraceContaining("truce.problems.path");
    }

    /** An application whose resources are below a path of its own. */
    @ApplicationPath("/api/v1")
    public static class Below extends Application {
        private final Set<Class<?>> classes;

        Below(Class<?>... classes) {
            this.classes = Set.of(classes);
        }

        @Override
        public Set<Class<?>> getClasses() {
            return classes;
        }
    }

    /** An operation whose precondition is missing. */
    @Path("/closing")
    public static class Closing {
        @PUT
        @Guarded(Account.class)
        public void close(@HeaderParam("If-Match") IfMatch ifMatch) {
            AccountGuard.requireVersion(ifMatch, 0L);
        }
    }

    /** Serves the path of the catalogue itself. */
    @Path("/problems")
    public static class OwnProblems {
        @GET
        public String list() {
            return "own";
        }
    }

    /** Serves with Jersey: the class path has the delegate of RESTEasy, too, which cannot. */
    private static SeBootstrap.Instance serve(Class<?>... resources) {
        RuntimeDelegate jersey = new RuntimeDelegateImpl();
        return jersey.bootstrap(
                        new Below(resources),
                        jersey.createConfigurationBuilder()
                                .host("127.0.0.1")
                                .port(SeBootstrap.Configuration.FREE_PORT)
                                .build())
                .toCompletableFuture()
                .join();
    }

    @Test
    void isBelowThePathOfTheApplication() {
        SeBootstrap.Instance server = serve(Closing.class);
        try {
            Client below = new Client(server.configuration().baseUriBuilder().build());
            Answer problem = below.send("PUT", "/api/v1/closing", "");
            assertThat(problem.code()).isEqualTo("ACCOUNT_PRECONDITION_REQUIRED");
            String type = problem.json().path("type").asText();
            assertThat(type).isEqualTo("/api/v1/problems/account/precondition-required");
            assertThat(below.get(type).json().path("code").asText()).isEqualTo("ACCOUNT_PRECONDITION_REQUIRED");
            assertThat(below.get("/api/v1/problems").body()).contains("/api/v1/problems/account/stale");
            assertThat(below.get("/problems").status()).isEqualTo(404);
        } finally {
            server.stop().toCompletableFuture().join();
        }
    }

    @Test
    void pathBelowThatOfTheApplicationFailsTheStartWithThePropertyToSet() {
        assertThatThrownBy(() -> serve(OwnProblems.class, Closing.class))
                .hasStackTraceContaining("Set truce.problems.path");
    }
}
