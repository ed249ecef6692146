package dev.truce.jakarta;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.jakarta.Client.Answer;
import dev.truce.jakarta.shop.OwnerResource;
import dev.truce.jakarta.shop.Shop;
import dev.truce.jakarta.shop.XmlWriter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which representations a tag covers, and how it tells media types apart. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RepresentationsTest {
    private static final String JSON = "application/json";
    private static final String XML = "application/xml";

    private Shop shop;
    private Client client;

    @BeforeAll
    void start() {
        shop = Shop.start(
                truce -> {},
                application -> application.register(OwnerResource.class).register(XmlWriter.class));
        client = new Client(shop.address());
    }

    @AfterAll
    void stop() {
        shop.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD"})
    void whatShowsOtherResourcesIsSentAgain(String method) {
        Answer answer = client.send(method, "/owner", null, "If-None-Match", "\"5\"");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("ETag")).isEqualTo("\"5\"");
    }

    @ParameterizedTest
    @CsvSource({
        JSON + ", \"5\", 304",
        XML + ", \"5;application/xml\", 304",
        JSON + ", \"5;application/xml\", 200",
        XML + ", \"5\", 200",
        XML + ", \"4;application/xml\", 200"
    })
    void theTagOfOneMediaTypeIsNotThatOfAnother(String accept, String known, int status) {
        Answer answer = client.get("/owner/view", "Accept", accept, "If-None-Match", known);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Vary")).isEqualTo("Accept");
        assertThat(answer.header("ETag")).isEqualTo(accept.equals(XML) ? "\"5;application/xml\"" : "\"5\"");
    }

    @ParameterizedTest
    @CsvSource({"\"5\", 200", "\"5;application/xml\", 200", "\"4;application/xml\", 412", "W/\"5;application/xml\", 412"
    })
    void aWriteTakesTheTagOfEachMediaType(String ifMatch, int status) {
        assertThat(client.send("PUT", "/owner/view", "", "If-Match", ifMatch).status())
                .isEqualTo(status);
    }

    @Test
    void aWriteThatIsAnsweredInXmlHasTheTagOfTheXml() {
        Answer answer = client.send("PUT", "/owner/view", "", "If-Match", "\"5\"", "Accept", XML);
        assertThat(answer.header("ETag")).isEqualTo("\"5;application/xml\"");
    }
}
