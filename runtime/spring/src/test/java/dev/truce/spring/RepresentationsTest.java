package dev.truce.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.spring.http.Answer;
import dev.truce.spring.owners.Owners;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** Which representations a tag covers. */
@ShopTest
@Import(Owners.class)
class RepresentationsTest {

    private final ShopClient client;

    RepresentationsTest(@LocalServerPort int port) {
        this.client = new ShopClient(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"with-pets", "timed", "extended", "itself"})
    void isSentAgainWhereItCanChangeWhileTheTagStays(String view) {
        for (String method : new String[] {"GET", "HEAD"}) {
            for (String known : new String[] {"\"5\"", "W/\"5\"", "*"}) {
                Answer answer = client.request(method, "/owners/" + view)
                        .header("If-None-Match", known)
                        .send()
                        .is(200);
                assertThat(answer.header("ETag")).isEqualTo("\"5\"");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"alone", "locked"})
    void isNotSentAgainWhereTheTagCoversIt(String view) {
        for (String method : new String[] {"GET", "HEAD"}) {
            Answer answer = client.request(method, "/owners/" + view)
                    .header("If-None-Match", "\"5\"")
                    .send()
                    .is(304);
            assertThat(answer.header("ETag")).isEqualTo("\"5\"");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "application/json, \"5\", 304",
        "application/xml, \"5;application/xml\", 304",
        "application/json, \"5;application/xml\", 200",
        "application/xml, \"5\", 200",
        "application/xml, \"4;application/xml\", 200"
    })
    void theTagOfOneMediaTypeIsNotThatOfAnother(String accept, String known, int status) {
        Answer answer = client.request("GET", "/owners/formatted")
                .header("Accept", accept)
                .header("If-None-Match", known)
                .send()
                .is(status);
        assertThat(answer.response().headers().allValues("Vary")).contains("Accept");
        assertThat(answer.header("ETag")).isEqualTo(accept.endsWith("xml") ? "\"5;application/xml\"" : "\"5\"");
    }

    @ParameterizedTest
    @CsvSource({"\"5\", 200", "\"5;application/xml\", 200", "\"4;application/xml\", 412", "W/\"5;application/xml\", 412"
    })
    void aWriteTakesTheTagOfEachMediaType(String ifMatch, int status) {
        Answer answer = client.request("PUT", "/owners/formatted")
                .header("Accept", "application/xml")
                .header("If-Match", ifMatch)
                .send()
                .is(status);
        if (status == 200) {
            assertThat(answer.header("Content-Type")).startsWith("application/xml");
            assertThat(answer.header("ETag")).isEqualTo("\"5;application/xml\"");
        }
    }
}
