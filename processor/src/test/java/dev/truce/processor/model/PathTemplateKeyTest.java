package dev.truce.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.processor.Texts;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a key forgets is found by a scan; a regular expression says what that is. */
class PathTemplateKeyTest {
    /** A variable, but no placeholder. */
    private static final Pattern VARIABLE = Pattern.compile("(?<![$#])\\{[^{}]*}");

    @Test
    void aKeyHasEmptyBracesForWhatTheExpressionFinds() {
        for (String text : Texts.of(6, "/", "{", "}", "$", "#", "a", "\uD83D\uDE00")) {
            PathTemplate template = new PathTemplate(text, List.of());
            String expected = VARIABLE.matcher(template.withoutTrailingSlash()).replaceAll("{}");
            assertThat(template.key()).as(text).isEqualTo(expected);
        }
    }

    @Test
    void theKeyOfAKeyIsItself() {
        assertThat(Texts.of(5, "/", "{a}", "${a}", "{", "}", "."))
                .extracting(text -> new PathTemplate(text, List.of()).key())
                .allSatisfy(key -> assertThat(new PathTemplate(key, List.of()).key())
                        .isEqualTo(key.length() > 1 && key.endsWith("/") ? key.substring(0, key.length() - 1) : key));
    }

    @Test
    void emptyPathsAddNothingWhereverTheyStand() {
        for (List<String> paths : List.of(
                List.<String>of(),
                List.of(""),
                List.of("", "", ""),
                List.of("", "a"),
                List.of("a", ""),
                List.of("", "a", "", "", "b", ""),
                List.of("/", "/"),
                List.of("a", "a", "a"),
                List.of("/a/", "/{id}/", "/"))) {
            String expected = Stream.of(paths.toArray(new String[0]))
                    .filter(path -> !path.isEmpty())
                    .collect(Collectors.joining("/"));

            assertThat(PathTemplate.join(paths.toArray(new String[0])))
                    .as("%s", paths)
                    .isEqualTo(PathTemplate.of(expected));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/orders, /orders, true",
        "/orders/, /orders, true",
        "/orders/1, /orders, true",
        "/orders-archive, /orders, false",
        "/orders, /orders/1, false",
        "/{id}, /{}, true",
        "/{id}/x, /{}, true",
        "/{id}x, /{}, false",
        "/Orders/1, /orders, false",
        "/, /orders, false",
    })
    void aPathIsBelowAnotherOnlyWithASlashBetweenThem(String path, String key, boolean isWithin) {
        assertThat(PathTemplate.of(path).isWithin(key)).isEqualTo(isWithin);
    }
}
