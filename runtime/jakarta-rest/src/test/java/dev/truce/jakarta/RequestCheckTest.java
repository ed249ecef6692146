package dev.truce.jakarta;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.Guarded;
import dev.truce.Operation;
import dev.truce.jakarta.shop.Account;
import dev.truce.jakarta.shop.AccountGuard;
import dev.truce.jakarta.shop.Shop;
import dev.truce.runtime.IfMatch;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A request that is not handled as its operation documents is answered with 500 where the properties ask for it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RequestCheckTest {

    private static final Map<String, String> FAIL =
            Map.of("truce.unchecked-preconditions", "fail", "truce.undocumented-conflicts", "fail");

    private Shop strict;
    private Shop usual;

    @BeforeAll
    void start() {
        strict = Shop.start(truce -> truce.properties(FAIL::get), application -> application.register(Forgetful.class));
        usual = Shop.start(truce -> {}, application -> application.register(Forgetful.class));
    }

    @AfterAll
    void stop() {
        strict.close();
        usual.close();
    }

    @ParameterizedTest
    @CsvSource({
        "PUT, /forgetful/taken, '\"0\"'",
        "PUT, /forgetful/asked, '\"0\"'",
        "PUT, /forgetful/inherited, '\"0\"'",
        "PUT, /forgetful/1, '\"0\"'",
        "DELETE, /forgetful/1, '\"0\"'"
    })
    void anAnswerWithoutTheComparisonFails(String method, String path, String header) {
        Client.Answer failed = new Client(strict.address()).send(method, path, null, "If-Match", header);
        assertThat(failed.status()).isEqualTo(500);
        assertThat(failed.body()).doesNotContain("Account");
        assertThat(new Client(usual.address())
                        .send(method, path, null, "If-Match", header)
                        .status())
                .isBetween(200, 204);
    }

    @ParameterizedTest
    @CsvSource({
        "/forgetful/checked, '\"0\"', 204",
        "/forgetful/checked, '\"1\"', 412",
        "/forgetful/checked, '\"1\",\"0\"', 204",
        "/forgetful/text, '\"0\"', 204",
        "/forgetful/taken, '*', 204",
        "/forgetful/1, '*', 204"
    })
    void whatIsComparedOrNotCertainIsLeftAlone(String path, String header, int status) {
        assertThat(new Client(strict.address())
                        .send("PUT", path, null, "If-Match", header)
                        .status())
                .isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"/forgetful/taken", "/forgetful/1"})
    void aRequestWithoutTheHeaderIsNotLookedAt(String path) {
        assertThat(new Client(strict.address()).send("PUT", path, null).status())
                .isEqualTo(204);
    }

    /** The server of these tests cannot answer later. */
    @Test
    void aMethodThatAnswersOnAnotherThreadIsLeftAlone() throws NoSuchMethodException {
        assertThat(PreconditionUse.of(Forgetful.class, Forgetful.class.getMethod("later", IfMatch.class)))
                .isEqualTo(PreconditionUse.UNKNOWN);
    }

    @Test
    void aConflictThatTheOperationDoesNotDocumentFails() {
        String path = "/forgetful/1/mark";
        assertThat(new Client(strict.address())
                        .send("PUT", path, null, "If-Match", "\"1\"")
                        .status())
                .isEqualTo(500);
        assertThat(new Client(usual.address())
                        .send("PUT", path, null, "If-Match", "\"1\"")
                        .status())
                .isEqualTo(412);
    }

    /** What a resource class promises of a method that it inherits. */
    interface Promise {
        @Guarded(Account.class)
        void inherited(IfMatch ifMatch);
    }

    /** A resource class that does not know the promise. */
    public static class Inherited {
        @PUT
        @Path("inherited")
        public void inherited(@HeaderParam("If-Match") IfMatch ifMatch) {}
    }

    /** Operations on an account whose version is 0. */
    @Path("/forgetful")
    @SuppressWarnings("truce") // what the compiler finds is left for the request
    public static class Forgetful extends Inherited implements Promise {

        @PUT
        @Path("taken")
        @Guarded(Account.class)
        public void taken(@HeaderParam("If-Match") IfMatch ifMatch) {}

        @PUT
        @Path("asked")
        @Guarded(Account.class)
        public void asked(@BeanParam Preconditions preconditions) {
            preconditions.ifMatch();
        }

        @PUT
        @Path("{id}")
        @Guarded(Account.class)
        public void untaken(@PathParam("id") String id) {}

        @DELETE
        @Path("{id}")
        @Guarded(Account.class)
        public String deleted(@PathParam("id") int id) {
            return "deleted";
        }

        @PUT
        @Path("checked")
        @Guarded(Account.class)
        public void checked(@HeaderParam("If-Match") IfMatch ifMatch) {
            AccountGuard.requireVersion(ifMatch, 0L);
        }

        @PUT
        @Path("text")
        @Guarded(Account.class)
        public void text(@HeaderParam("If-Match") String ifMatch) {
            AccountGuard.requireVersion(IfMatch.valueOf(ifMatch), 0L);
        }

        @PUT
        @Path("later")
        @Guarded(Account.class)
        public CompletionStage<Void> later(@HeaderParam("If-Match") IfMatch ifMatch) {
            return CompletableFuture.runAsync(() -> AccountGuard.requireVersion(ifMatch, 0L));
        }

        @PUT
        @Path("{id}/mark")
        @Guarded(value = Account.class, operation = Operation.NONE)
        public void mark(@PathParam("id") String id, @HeaderParam("If-Match") IfMatch ifMatch) {
            AccountGuard.requireVersion(ifMatch, 0L);
        }
    }
}
