package dev.truce.spring;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** If-None-Match behind a proxy that compresses, where the application takes the tags that it changes. */
@ShopTest
@TestPropertySource(properties = "truce.accept-weakened=true")
class AcceptWeakenedTest {

    private final ProxiedTags tags;

    AcceptWeakenedTest(@LocalServerPort int port) {
        this.tags = new ProxiedTags(new ShopClient(port));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"0-gzip\"",
                "\"0--gzip\"",
                "\"0-br\"",
                "\"0-zstd\"",
                "W/\"0-gzip\"",
                "W/\"0\"",
                "\"7\", \"0-gzip\"",
                "*"
            })
    void aReadWithATagThatAProxyHasChangedIsNotModified(String header) {
        tags.reads(304, header);
    }

    @Test
    void severalLinesAreOneList() {
        tags.reads(304, "\"7-gzip\"", "\"0-gzip\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"7-gzip\"", "W/\"7\"", "\"7\", \"8-br\"", "\"0-other\"", "\"0gzip\"", "\"-gzip\""})
    void aReadWithAnotherTagIsAnsweredInFull(String header) {
        tags.reads(200, header);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"0-gzip\"", "\"7\", \"0--gzip\"", "W/\"0-br\"", "W/\"0\"", "\"0\"", "*"})
    void aWriteThatExcludesTheCurrentTagIsRefused(String header) {
        String profile = tags.profile();
        tags.put(profile, "Eve")
                .header("If-Match", "\"0\"")
                .header("If-None-Match", header)
                .send()
                .problem(412, "PROFILE_PRECONDITION_FAILED");
        tags.isUnchanged(profile);
    }

    @Test
    void aWriteThatExcludesAnotherTagIsDone() {
        tags.put(tags.profile(), "Eve")
                .header("If-Match", "\"0-gzip\"")
                .header("If-None-Match", "\"7-gzip\"")
                .send()
                .is(200);
    }

    @Test
    void aTagInIfNoneMatchIsNotTheRequiredPrecondition() {
        String profile = tags.profile();
        tags.put(profile, "Eve")
                .header("If-None-Match", "\"7-gzip\"")
                .send()
                .problem(428, "PROFILE_PRECONDITION_REQUIRED");
        tags.isUnchanged(profile);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"0-gzip\"", "\"*\"", "\"*-gzip\"", "W/\"*-gzip\""})
    void noTagCreatesAsTheStarDoes(String header) {
        String missing = tags.missing();
        tags.put(missing, "Eve").header("If-None-Match", header).send().problem(428, "PROFILE_PRECONDITION_REQUIRED");
        tags.isMissing(missing);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0-gzip", "*-gzip", "\"0-gzip"})
    void aMalformedHeaderStaysMalformed(String header) {
        String profile = tags.profile();
        tags.put(profile, "Eve")
                .header("If-Match", "\"0\"")
                .header("If-None-Match", header)
                .send()
                .problem(400, "MALFORMED_PRECONDITION");
        tags.isUnchanged(profile);
    }
}
