package dev.truce.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.spring.http.Answer;
import dev.truce.spring.http.Client;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** HTTP case 42: what is created again under a key that the client chooses has another tag. */
@ShopTest
class IncarnationsTest {

    private final ShopClient shop;

    IncarnationsTest(@LocalServerPort int port) {
        this.shop = new ShopClient(port);
    }

    @Test
    void anOldTagDoesNotFitWhatIsCreatedAfterADelete() {
        String handle = "/handles/" + UUID.randomUUID();
        String first = create(handle);
        shop.request("DELETE", handle).header("If-Match", first).send().is(204);
        String second = create(handle);

        assertThat(second).isNotEqualTo(first);
        put(handle).header("If-Match", first).send().problem(412, "HANDLE_PRECONDITION_FAILED");
        shop.request("DELETE", handle).header("If-Match", first).send().is(412);
        Answer written = put(handle).header("If-Match", second).send().is(200);
        assertThat(written.header("ETag")).isEqualTo(next(second));
    }

    private String create(String handle) {
        return put(handle).header("If-None-Match", "*").send().is(201).header("ETag");
    }

    private Client put(String handle) {
        return shop.request("PUT", handle).json("{'owner':'" + UUID.randomUUID() + "'}");
    }

    private static String next(String tag) {
        long version = Long.parseLong(tag.substring(1, tag.length() - 1));
        return "\"" + (version + 1) + "\"";
    }
}
