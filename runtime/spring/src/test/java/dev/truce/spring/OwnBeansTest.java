package dev.truce.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.spring.http.Answer;
import dev.truce.spring.own.OwnBeans;
import dev.truce.spring.own.OwnBeans.Seen;
import dev.truce.spring.shop.Races;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** An application with its own advice and its own beans, behind a proxy that compresses. */
@ShopTest
@Import(OwnBeans.class)
@TestPropertySource(properties = {"truce.accept-weakened=true", "truce.etag.cache-control="})
class OwnBeansTest {

    private final ShopClient shop;
    private final Races races;
    private final Seen seen;

    OwnBeansTest(@LocalServerPort int port, @Autowired Races races, @Autowired Seen seen) {
        this.shop = new ShopClient(port);
        this.races = races;
        this.seen = seen;
    }

    @Test
    void aConflictIsAnsweredBeforeTheAdviceThatTakesItsException() {
        shop.order("own-1").is(201);
        shop.order("own-1").problem(409, "DUPLICATE_ORDER_NUMBER");
    }

    @Test
    void whatNoRuleDeclaresIsLeftToTheAdvice() {
        shop.booking("own-2", "eve").send().is(201);
        Answer answer = shop.booking("own-3", "eve").send().is(422);
        assertThat(answer.body()).isEqualTo("own answer to the database");
    }

    @Test
    void anExceptionThatTheApplicationAnswersItselfIsLeftToIt() {
        shop.order("own-4").is(201);
        assertThat(post("/own/answered", "own-4").is(418).body()).isEqualTo("own answer to its own exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/own/unanswered", "/own/later", "/own/called"})
    void anExceptionThatNobodyAnswersIsTheConflictThatCausedIt(String path) {
        String number = UUID.randomUUID().toString();
        shop.order(number).is(201);
        assertThat(post(path, number).problem(409, "DUPLICATE_ORDER_NUMBER").text("value"))
                .isEqualTo(number);
    }

    @Test
    void aRendererAnswersInTheOldForm() {
        shop.booking("own-5", "fred").send().is(201);
        Answer answer = shop.booking("own-5", "gina").send().is(400);
        assertThat(answer.header("X-Old")).isEqualTo("yes");
        assertThat(answer.json().propertyNames()).containsExactly("message");
        assertThat(seen.codes()).contains("SLOT_TAKEN");
    }

    @Test
    void aTypeWithATagFunctionHasATag() {
        assertThat(shop.get("/stock/7").is(200).header("ETag")).isEqualTo("\"s7\"");
        shop.request("GET", "/stock/7").header("If-None-Match", "\"s7\"").send().is(304);
    }

    @Test
    void cacheControlCanBeLeftOut() {
        assertThat(shop.get("/stock/7").header("Cache-Control")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"W/\"0\"", "\"0-gzip\"", "\"0--gzip\"", "\"0-br\""})
    void aTagThatAProxyHasChangedIsAccepted(String tag) {
        shop.put(shop.order(), 2).header("If-Match", tag).send().is(200);
        shop.put(shop.order(), 2)
                .header("If-Match", tag.replace('0', '3'))
                .send()
                .problem(412, "ORDER_PRECONDITION_FAILED");
    }

    @Test
    void afterALostRaceTheCurrentTagIsReadInANewTransaction() {
        String order = shop.order();
        races.next(() -> shop.put(order, 9).send().is(200));
        Answer failed = shop.put(order, 2).header("If-Match", "\"0\"").send().problem(412, "ORDER_PRECONDITION_FAILED");
        assertThat(failed.text("current_etag")).isEqualTo("\"1\"");
        assertThat(failed.header("ETag")).isEqualTo("\"1\"");
        races.next(() -> shop.put(order, 8).send().is(200));
        Answer stale = shop.put(order, 3).send().problem(409, "STALE_ORDER");
        assertThat(stale.text("current_etag")).isEqualTo("\"2\"");
    }

    @Test
    void aTransitionThatTheWinnerHasMadeImpossibleIsToldWithTheStateThatItIsIn() {
        String order = shop.order();
        races.next(() -> shop.request("POST", order + "/ship").send().is(200));
        Answer lost = shop.request("POST", order + "/ship").send().problem(409, "ILLEGAL_ORDER_TRANSITION");
        assertThat(lost.text("current_state")).isEqualTo("SHIPPED");
    }

    private Answer post(String path, String number) {
        return shop.request("POST", path)
                .json("{'order_number':'" + number + "','quantity':1}")
                .send();
    }
}
