package dev.truce.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.runtime.EntityTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The headers beside an entity tag, next to those that the application has set. */
class TagHeadersTest {
    private final Map<String, List<String>> response = new TreeMap<>();

    @Test
    void responseWithoutHeadersGetsAllThree() {
        add("private, no-cache");
        assertThat(response)
                .isEqualTo(Map.of(
                        "ETag", List.of("\"5\""),
                        "Vary", List.of("Accept"),
                        "Cache-Control", List.of("private, no-cache")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Accept | false",
                "accept | false",
                "Origin, ACCEPT | false",
                "* | false",
                "Accept-Encoding | true",
                "Origin,Accept-Language | true"
            })
    void varyIsExtendedUnlessItNamesAccept(String present, boolean extended) {
        response.put("Vary", new ArrayList<>(List.of("User-Agent", present)));
        add("");
        assertThat(response.get("Vary").contains("Accept")
                        && response.get("Vary").size() == 3)
                .isEqualTo(extended);
    }

    @Test
    void cacheControlOfTheApplicationStays() {
        response.put("Cache-Control", new ArrayList<>(List.of("max-age=60")));
        add("private, no-cache");
        assertThat(response.get("Cache-Control")).containsExactly("max-age=60");
    }

    @Test
    void emptyCacheControlIsNotSent() {
        add("");
        assertThat(response).doesNotContainKey("Cache-Control");
    }

    private void add(String cacheControl) {
        new TagHeaders(cacheControl).add(EntityTag.of(5), new TagHeaders.Target() {
            @Override
            public List<String> lines(String name) {
                return response.getOrDefault(name, List.of());
            }

            @Override
            public void add(String name, String value) {
                response.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
            }
        });
    }
}
