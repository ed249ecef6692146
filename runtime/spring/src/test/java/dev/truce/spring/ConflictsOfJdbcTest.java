package dev.truce.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.spring.http.Answer;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a JdbcClient throws: the constraint of a rule, and one that no rule declares. */
@ShopTest
class ConflictsOfJdbcTest {

    /** Keeps the messages of a log. */
    private static final class Listener extends Handler {
        private final List<String> messages;

        Listener(List<String> messages) {
            this.messages = messages;
        }

        @Override
        public void publish(LogRecord line) {
            messages.add(line.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    private final ShopClient shop;

    ConflictsOfJdbcTest(@LocalServerPort int port) {
        this.shop = new ShopClient(port);
    }

    @Test
    void aDuplicateOfSeveralMembersTellsThemAll() {
        shop.booking("red", "ada").send().is(201);
        Answer answer = shop.booking("red", "bob").send().problem(409, "SLOT_TAKEN");
        assertThat(answer.json().path("fields").toString()).isEqualTo("[\"room\",\"start\"]");
        assertThat(answer.json().path("values").toString()).isEqualTo("{\"room\":\"red\",\"start\":\"noon\"}");
        assertThat(answer.json().has("field")).isFalse();
    }

    @Test
    void aConstraintThatNoRuleDeclaresIsNoConflictAndIsNamedInTheLog() {
        // not through SLF4J, whose bridge a closed context of another test may have removed
        Logger log = Logger.getLogger("dev.truce.web");
        List<String> messages = new CopyOnWriteArrayList<>();
        Handler handler = new Listener(messages);
        log.addHandler(handler);
        try {
            shop.booking("green", "carol").send().is(201);
            Answer answer = shop.booking("blue", "carol").send().is(500);
            assertThat(answer.body()).doesNotContain("code").doesNotContainIgnoringCase("one_room_per_guest");
        } finally {
            log.removeHandler(handler);
        }
        assertThat(messages)
                .anySatisfy(message -> assertThat(message)
                        .containsIgnoringCase("no rule declares the violated constraint one_room_per_guest"));
    }

    @Test
    void aNullIsNoDuplicate() {
        shop.request("POST", "/bookings")
                .json("{'room':'grey','start':'noon'}")
                .send()
                .is(500);
    }
}
