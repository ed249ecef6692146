package dev.truce.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.spring.http.Answer;
import dev.truce.spring.writes.Writes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** The answer to a write has the tag of the row that was written, or none. */
@ShopTest
@Import(Writes.class)
@ExtendWith(OutputCaptureExtension.class)
class WrittenTagsTest {

    @LocalServerPort
    private int port;

    private ShopClient shop() {
        return new ShopClient(port);
    }

    private Answer write(String way, String order) {
        return shop().request("PUT", "/writes/" + way + "/" + id(order)).send().is(200);
    }

    private static String id(String order) {
        return order.substring("/orders/".length());
    }

    private Answer keyed(String way, String order, String key) {
        return shop().request("PATCH", "/writes/" + way + "/" + id(order))
                .header("Idempotency-Key", key)
                .send()
                .is(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mapped-before-the-flush",
                "mapped-after-the-flush",
                "mapped-after-the-merge",
                "mapped-from-the-detached",
                "the-entity",
                "the-detached",
                "forced",
                "forced-later"
            })
    void theTagIsThatOfTheNextRead(String way) {
        String order = shop().order();
        for (String version : new String[] {"\"1\"", "\"2\""}) {
            assertThat(write(way, order).header("ETag"))
                    .isEqualTo(version)
                    .isEqualTo(shop().get(order).header("ETag"));
        }
    }

    @Test
    void theLastOfSeveralWritesCounts() {
        String order = shop().order();
        assertThat(write("twice", order).header("ETag")).isEqualTo("\"2\"");
    }

    @Test
    void aWriteThatWasRolledBackDoesNotCount() {
        String order = shop().order();
        assertThat(write("rolled-back", order).header("ETag")).isEqualTo("\"0\"");
        assertThat(shop().get(order).header("ETag")).isEqualTo("\"0\"");
    }

    @Test
    void thereIsNoTagWhereItIsNotCertainWhatTheAnswerShows(CapturedOutput output) {
        String order = shop().order();
        Answer answer = shop().request("PUT", "/writes/by-another-name?id=" + id(order))
                .send()
                .is(200);
        assertThat(answer.header("ETag")).isNull();
        assertThat(output)
                .contains("PUT /writes/by-another-name answers with a version that was read before its write");
    }

    @Test
    void aWriteOfAnotherOrderGivesNoTagToThisOne() {
        String order = shop().order();
        String other = id(shop().order());
        Answer answer = shop().request("PUT", "/writes/of-another/" + id(order) + "?other=" + other)
                .send()
                .is(200);
        assertThat(answer.header("ETag")).isNull();
        assertThat(shop().get(order).header("ETag")).isEqualTo("\"0\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mapped-before-the-flush", "without-a-transaction", "the-entity", "twice"})
    void theTagUnderAKeyIsThatOfTheNextRead(String way) {
        String order = shop().order();
        Answer first = keyed(way, order, way + order);
        Answer second = keyed(way, order, way + order);

        assertThat(first.header("ETag"))
                .isEqualTo(shop().get(order).header("ETag"))
                .isNotEqualTo("\"0\"");
        assertThat(second.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(second.response().headers().allValues("Vary"))
                .allMatch(value -> value.contains("Accept"))
                .isNotEmpty();
    }

    @Test
    void theBodyUnderAKeyIsThatOfTheNextRead() {
        String order = shop().order();
        Answer answer = keyed("mapped-by-the-handler", order, "handler" + order);

        assertThat(answer.header("ETag")).isEqualTo("\"1\"");
        assertThat(answer.body()).contains("\"version\":1");
    }

    @Test
    void aSeparateWriteThatWasRolledBackUnderAKeyDoesNotCount() {
        String order = shop().order();
        assertThat(keyed("rolled-back", order, "rolled-back" + order).header("ETag"))
                .isEqualTo("\"0\"");
        assertThat(shop().get(order).header("ETag")).isEqualTo("\"0\"");
    }
}
