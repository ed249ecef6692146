package dev.truce.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.spring.http.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a JdbcClient throws: the constraint of a rule, and one that no rule declares. */
@ShopTest
@ExtendWith(OutputCaptureExtension.class)
class ConflictsOfJdbcTest {

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
    void aConstraintThatNoRuleDeclaresIsNoConflictAndIsNamedInTheLog(CapturedOutput output) {
        shop.booking("green", "carol").send().is(201);
        Answer answer = shop.booking("blue", "carol").send().is(500);
        assertThat(answer.body()).doesNotContain("code").doesNotContainIgnoringCase("one_room_per_guest");
        assertThat(output).containsIgnoringCase("no rule declares the violated constraint one_room_per_guest");
    }

    @Test
    void aNullIsNoDuplicate() {
        shop.request("POST", "/bookings")
                .json("{'room':'grey','start':'noon'}")
                .send()
                .is(500);
    }
}
