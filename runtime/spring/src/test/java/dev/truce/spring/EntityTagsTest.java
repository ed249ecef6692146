package dev.truce.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.spring.http.Answer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The tags of answers, and what a client that has one is answered. */
@ShopTest
class EntityTagsTest {

    private final ShopClient shop;

    EntityTagsTest(@LocalServerPort int port) {
        this.shop = new ShopClient(port);
    }

    @Test
    void aRepresentationWithinAResponseEntityHasATag() {
        assertThat(shop.order("tag-1").is(201).header("ETag")).isEqualTo("\"0\"");
    }

    @Test
    void theTagOfAWriteIsTheTagOfTheNextRead() {
        String order = shop.order();
        Answer written = shop.put(order, 2).header("If-Match", "\"0\"").send().is(200);
        assertThat(written.header("ETag"))
                .isEqualTo("\"1\"")
                .isEqualTo(shop.get(order).header("ETag"));
        shop.put(order, 3).header("If-Match", written.header("ETag")).send().is(200);
    }

    @Test
    void aResourceThatIsAnsweredItselfHasATag() {
        Answer shipped = shop.request("POST", shop.order() + "/ship").send().is(200);
        assertThat(shipped.header("ETag")).isEqualTo("\"1\"");
    }

    @Test
    void aKnownTagIsNotModifiedAlsoWhereItIsWeakOrOneOfMany() {
        String order = shop.order();
        for (String known : List.of("\"0\"", "W/\"0\"", "\"7\", \"0\"", "*")) {
            for (String method : List.of("GET", "HEAD")) {
                Answer answer = shop.request(method, order)
                        .header("If-None-Match", known)
                        .send()
                        .is(304);
                assertThat(answer.body()).isEmpty();
                assertThat(answer.header("ETag")).isEqualTo("\"0\"");
                assertThat(answer.header("Cache-Control")).isEqualTo("private, no-cache");
                assertThat(answer.header("Vary")).isEqualTo(shop.get(order).header("Vary"));
            }
        }
        shop.request("GET", order).header("If-None-Match", "\"7\"").send().is(200);
    }

    @Test
    void headHasTheHeadersOfGet() {
        String order = shop.order();
        Answer get = shop.get(order).is(200);
        Answer head = shop.request("HEAD", order).send().is(200);
        for (String name : List.of("ETag", "Cache-Control", "Content-Type", "Vary")) {
            assertThat(head.header(name)).isEqualTo(get.header(name)).isNotEmpty();
        }
    }

    @Test
    void aListHasNoTagAndTakesNoPrecondition() {
        shop.order();
        Answer list =
                shop.request("GET", "/orders").header("If-None-Match", "*").send();
        assertThat(list.is(200).header("ETag")).isNull();
    }

    @Test
    void aMalformedIfNoneMatchIsABadRequest() {
        shop.request("GET", shop.order()).header("If-None-Match", "0").send().problem(400, "MALFORMED_PRECONDITION");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"0-gzip\"", "\"0--gzip\"", "W/\"0-br\"", "\"7\", \"0-gzip\""})
    void aTagWithAnEndingIsAnotherTagUnlessTheApplicationTakesIt(String header) {
        ProxiedTags tags = new ProxiedTags(shop);
        tags.reads(200, header);
        tags.put(tags.profile(), "Eve")
                .header("If-Match", "\"0\"")
                .header("If-None-Match", header)
                .send()
                .is(200);
    }
}
