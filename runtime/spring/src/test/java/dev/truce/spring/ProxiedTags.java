package dev.truce.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.spring.http.Answer;
import dev.truce.spring.http.Client;
import java.util.UUID;

/** Requests whose If-None-Match has a tag that a proxy has changed. */
record ProxiedTags(ShopClient shop) {

    /** What GET and HEAD answer to an If-None-Match of these lines, where the tag is {@code "0"}. */
    void reads(int status, String... lines) {
        String order = shop.order();
        for (String method : new String[] {"GET", "HEAD"}) {
            Client request = shop.request(method, order);
            for (String line : lines) {
                request.header("If-None-Match", line);
            }
            Answer answer = request.send().is(status);
            assertThat(answer.header("ETag")).isEqualTo("\"0\"");
            assertThat(answer.body().isEmpty()).isEqualTo(status == 304 || method.equals("HEAD"));
        }
    }

    /** The path of a profile that exists, with the tag {@code "0"} and the name Ada. */
    String profile() {
        String path = missing();
        put(path, "Ada").header("If-None-Match", "*").send().is(200);
        return path;
    }

    /** The path of a profile that does not exist. */
    String missing() {
        return "/profiles/" + UUID.randomUUID();
    }

    Client put(String path, String name) {
        return shop.request("PUT", path).json(name);
    }

    /** Nothing was written to a profile since it was created. */
    void isUnchanged(String path) {
        Answer now = shop.get(path).is(200);
        assertThat(now.header("ETag")).isEqualTo("\"0\"");
        assertThat(now.json().path("displayName").asString()).isEqualTo("Ada");
    }

    void isMissing(String path) {
        shop.get(path).is(404);
    }
}
