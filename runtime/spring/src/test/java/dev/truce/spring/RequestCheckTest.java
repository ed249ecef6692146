package dev.truce.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.asyncDispatch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.truce.Guarded;
import dev.truce.runtime.IfMatch;
import dev.truce.spring.shop.Booking;
import dev.truce.spring.shop.Order;
import dev.truce.spring.shop.OrderGuard;
import dev.truce.spring.shop.OrderStatus;
import dev.truce.web.BrokenContractException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A request that is not handled as its operation documents is reported. */
class RequestCheckTest {

    private static final String FAIL = "truce.unchecked-preconditions=fail";

    private final Logger logger = Logger.getLogger("dev.truce.web");
    private final List<String> logged = new ArrayList<>();
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord record) {
            logged.add(record.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        logger.addHandler(handler);
    }

    @AfterEach
    void stopListening() {
        logger.removeHandler(handler);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/forgotten/1", "/empty/1", "/later/1", "/inherited/1"})
    void anAnswerWithoutTheComparisonFails(String path) {
        run(
                FAIL,
                mvc -> assertThatThrownBy(() -> send(mvc, "PUT", path, "\"0\""))
                        .rootCause()
                        .isInstanceOf(BrokenContractException.class)
                        .hasMessage("PUT " + path.replace("1", "{id}")
                                + " documents 412 for @Guarded(Order.class), but answers a request with If-Match as if it had none:"
                                + " nothing has compared the header with the version; call OrderGuard.checkVersion(ifMatch, …) on the way"
                                + " to the write"));
    }

    @Test
    void aHandlerThatCannotKnowTheHeaderIsToldToTakeIt() {
        run(
                FAIL,
                mvc -> assertThatThrownBy(() -> send(mvc, "DELETE", "/untaken/1", "\"0\""))
                        .rootCause()
                        .hasMessageContaining(
                                "; take a parameter IfMatch and call OrderGuard.checkVersion(ifMatch, …)"));
    }

    @Test
    void byDefaultItIsLoggedOnce() {
        run("", mvc -> {
            send(mvc, "PUT", "/forgotten/1", "\"0\"").andExpect(status().isOk());
            send(mvc, "PUT", "/forgotten/2", "\"0\"").andExpect(status().isOk());
        });
        assertThat(logged).singleElement().asString().startsWith("PUT /forgotten/{id} documents 412");
    }

    @Test
    void nothingIsLookedAtWhereTheCheckIsOff() {
        run(
                "truce.unchecked-preconditions=off",
                mvc -> send(mvc, "PUT", "/forgotten/1", "\"0\"").andExpect(status().isOk()));
        assertThat(logged).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "PUT, /checked/1, '\"0\"', 200",
        "PUT, /checked/1, '\"9\"', 412",
        "PUT, /checked/1, '*', 200",
        "PUT, /text/1, '\"0\"', 200",
        "PUT, /forgotten/1, '*', 200",
        "PUT, /forgotten/1, , 200",
        "PUT, /failing/1, '\"0\"', 200",
        "PUT, /unguarded/1, '\"0\"', 200"
    })
    void whatIsComparedOrFailsOrDocumentsNothingIsNotReported(String method, String path, String header, int status) {
        run(FAIL, mvc -> send(mvc, method, path, header).andExpect(status().is(status)));
    }

    @ParameterizedTest
    @CsvSource({
        "/other/1, 412 ORDER_PRECONDITION_FAILED, 'add @Guarded(Order.class), or do not use the guard of Order here'",
        "/cancelled/1, 409 ILLEGAL_ORDER_TRANSITION, 'add transition = \"cancel\" to @Guarded(Order.class)'"
    })
    void aConflictThatTheOperationDoesNotDocumentFails(String path, String code, String remedy) {
        run(
                "truce.undocumented-conflicts=fail",
                mvc -> assertThatThrownBy(() -> send(mvc, "DELETE", path, "\"9\""))
                        .rootCause()
                        .isInstanceOf(BrokenContractException.class)
                        .hasMessage("DELETE " + path.replace("1", "{id}") + " answers with " + code
                                + ", which it does not document; " + remedy));
        run(
                "truce.undocumented-conflicts=off",
                mvc -> send(mvc, "DELETE", path, "\"9\"")
                        .andExpect(status().is(Integer.parseInt(code.substring(0, 3)))));
    }

    /** What a test does with requests. */
    private interface Requests {
        void send(MockMvc mvc) throws Exception;
    }

    @Test
    void eachControllerIsJudgedByItselfWhereTwoInheritAHandler() {
        run(FAIL, mvc -> {
            assertThatThrownBy(() -> send(mvc, "DELETE", "/blind/1", "\"0\""))
                    .rootCause()
                    .isInstanceOf(BrokenContractException.class);
            assertThat(send(mvc, "DELETE", "/seeing/1", "\"0\"")
                            .andReturn()
                            .getResponse()
                            .getStatus())
                    .isEqualTo(200);
        });
    }

    private static void run(String property, Requests requests) {
        Consumer<MockMvc> use = mvc -> {
            try {
                requests.send(mvc);
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        };
        Starter.context()
                .withBean(Endpoints.class)
                .withBean(Blind.class)
                .withBean(Seeing.class)
                .withPropertyValues(property.isEmpty() ? "truce.etag.enabled=true" : property)
                .run(context -> use.accept(MockMvcBuilders.webAppContextSetup(context.getSourceApplicationContext())
                        .build()));
    }

    private static ResultActions send(MockMvc mvc, String method, String path, String ifMatch) throws Exception {
        var request = method.equals("PUT") ? put(path) : delete(path);
        var result = mvc.perform(ifMatch == null ? request : request.header("If-Match", ifMatch));
        return result.andReturn().getRequest().isAsyncStarted()
                ? mvc.perform(asyncDispatch(result.andReturn()))
                : result;
    }

    /** What a controller promises of a method that it inherits. */
    interface Promise {
        @Guarded(Order.class)
        String inherited(String id, IfMatch ifMatch);
    }

    /** A controller that does not know the promise. */
    static class Inherited {
        @PutMapping("/inherited/{id}")
        public String inherited(@PathVariable String id, IfMatch ifMatch) {
            return id;
        }
    }

    /** A handler that two controllers inherit. */
    static class Removing {
        @DeleteMapping("/{id}")
        @Guarded(Order.class)
        @SuppressWarnings("truce")
        public void remove(@PathVariable String id) {}
    }

    @RestController
    @RequestMapping("/blind")
    static class Blind extends Removing {}

    /** A controller that can ask the request for its header. */
    @RestController
    @RequestMapping("/seeing")
    static class Seeing extends Removing {
        @Autowired
        HttpServletRequest request;
    }

    /** Operations of an order whose version is 0. */
    @RestController
    @SuppressWarnings("truce") // what the compiler finds is left for the request
    static class Endpoints extends Inherited implements Promise {

        private final Order order = new Order("1", 1);

        @PutMapping("/forgotten/{id}")
        @Guarded(Order.class)
        String forgotten(@PathVariable String id, IfMatch ifMatch) {
            return id;
        }

        @PutMapping("/empty/{id}")
        @ResponseStatus(HttpStatus.NO_CONTENT)
        @Guarded(Order.class)
        void empty(@PathVariable String id, IfMatch ifMatch) {}

        @PutMapping("/later/{id}")
        @Guarded(Order.class)
        CompletableFuture<ResponseEntity<String>> later(@PathVariable String id, IfMatch ifMatch) {
            return CompletableFuture.supplyAsync(() -> ResponseEntity.accepted().body(id));
        }

        @DeleteMapping("/untaken/{id}")
        @Guarded(Order.class)
        ResponseEntity<Void> untaken(@PathVariable String id) {
            return ResponseEntity.noContent().build();
        }

        @PutMapping("/checked/{id}")
        @Guarded(Order.class)
        CompletableFuture<String> checked(@PathVariable String id, IfMatch ifMatch) {
            return CompletableFuture.supplyAsync(() -> {
                OrderGuard.checkVersion(ifMatch, order.getVersion());
                return id;
            });
        }

        @PutMapping("/text/{id}")
        @Guarded(Order.class)
        String text(@PathVariable String id, @RequestHeader("If-Match") String ifMatch) {
            OrderGuard.checkVersion(IfMatch.valueOf(ifMatch), order.getVersion());
            return id;
        }

        @PutMapping("/failing/{id}")
        @Guarded(Order.class)
        String failing(@PathVariable String id, IfMatch ifMatch) {
            throw new IllegalArgumentException(id);
        }

        /** The application answers every failure with 200. */
        @ExceptionHandler
        String failed(IllegalArgumentException e) {
            return "failed";
        }

        @PutMapping("/unguarded/{id}")
        String unguarded(@PathVariable String id, IfMatch ifMatch) {
            return id;
        }

        @DeleteMapping("/other/{id}")
        @Guarded(Booking.class)
        void other(@PathVariable String id, IfMatch ifMatch) {
            OrderGuard.checkVersion(ifMatch, order.getVersion());
        }

        @DeleteMapping("/cancelled/{id}")
        @Guarded(Order.class)
        void cancelled(@PathVariable String id, IfMatch ifMatch) {
            OrderGuard.cancel(OrderStatus.SHIPPED);
        }
    }
}
