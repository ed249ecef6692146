package dev.truce.spring.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a server of the tests has answered. */
public record Answer(HttpResponse<String> response) {

    private static final JsonMapper JSON = new JsonMapper();

    public int status() {
        return response.statusCode();
    }

    public String body() {
        return response.body();
    }

    public String header(String name) {
        return response.headers().firstValue(name).orElse(null);
    }

    public JsonNode json() {
        return JSON.readTree(body());
    }

    public String text(String member) {
        return json().path(member).asString();
    }

    public Answer is(int status) {
        assertThat(status())
                .as("status of %s: %s", response.request().uri(), body())
                .isEqualTo(status);
        return this;
    }

    /** The answer is a problem with this code, complete and in its own media type. */
    public Answer problem(int status, String code) {
        is(status);
        assertThat(header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(text("code")).as("code in %s", body()).isEqualTo(code);
        assertThat(json().path("status").asInt()).isEqualTo(status);
        assertThat(text("type")).startsWith("/problems/");
        assertThat(text("title")).isNotEmpty();
        assertThat(text("detail")).isNotEmpty();
        assertThat(text("resolution")).isNotEmpty();
        assertThat(text("instance")).isEqualTo(response.request().uri().getRawPath());
        return this;
    }
}
