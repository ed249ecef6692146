package dev.truce.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionSyntaxTest {
    private static final String RELATIVE = "use a path relative to the class output, with '/' between names";
    private static final String NAMES = "use a path without empty names, '.' and '..'";
    private static final String TYPE = "let it end with .yaml, .yml or .json";
    private static final String TAKEN = "MicroProfile servers pick that file up by themselves, choose another";

    private static final Pattern TYPED = Pattern.compile("(?s).+\\.(yaml|yml|json)");
    private static final Pattern UNPORTABLE = Pattern.compile("[\\x00-\\x1f\\x7f\\\\:*?\"<>|]");

    @Test
    void anOutputIsRefusedForTheFirstThingThatTheExpressionsFind() {
        List<String> paths = Texts.of(
                5,
                "a",
                ".",
                "/",
                ".yaml",
                "yml",
                ".JSON",
                "meta-inf/openapi",
                "META-INF",
                "openap\u0131",
                "openap\u0130");

        for (String path : paths) {
            assertThat(OptionSyntax.mistakeInOutput(path)).as(path).isEqualTo(expected(path));
        }
        assertThat(paths.stream().map(OptionSyntax::mistakeInOutput).distinct())
                .as("paths of every kind")
                .containsExactlyInAnyOrder("", RELATIVE, NAMES, TYPE, TAKEN);
    }

    @Test
    void everyCharacterThatSomeFileSystemDoesNotTakeIsRefusedAndNoOther() {
        for (char character = 0; character < 0x180; character++) {
            String name = "a" + character + "b.yaml";
            boolean isRefused = OptionSyntax.mistakeInOutput(name).equals(RELATIVE);

            assertThat(isRefused)
                    .as("%x", (int) character)
                    .isEqualTo(UNPORTABLE.matcher(name).find());
        }
        assertThat(OptionSyntax.mistakeInOutput("?.yaml")).as("the first").isEqualTo(RELATIVE);
        assertThat(OptionSyntax.mistakeInOutput("a.yaml|")).as("the last").isEqualTo(RELATIVE);
    }

    @Test
    void theNameThatServersTakeIsTheSameInEveryLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(OptionSyntax.mistakeInOutput("META-INF/OPENAPI.yaml")).isEqualTo(TAKEN);
            assertThat(OptionSyntax.mistakeInOutput("meta-inf/openapi.json")).isEqualTo(TAKEN);
            assertThat(OptionSyntax.mistakeInOutput("META-\u0130NF/openapi.json"))
                    .isEmpty();
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "meta-inf/openapi2.yaml",
                "meta-inf/openap.yaml",
                "meta-inf/openapi.v1.yaml",
                "meta-inf/openapi/api.yaml",
                "x/meta-inf/openapi.yaml",
                "openapi.yaml",
                ".a.yml",
                "a/.yaml",
                "\uD83D\uDE00.json",
                "größe/ñ.json",
            })
    void aNeighbourOfTheNameThatServersTakeIsFine(String path) {
        assertThat(OptionSyntax.mistakeInOutput(path)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/a", "/api/v1", "/ä", "/\uD83D\uDE00", "/a.b", "/..", "/a:b@c;d=e"})
    void aBasePathIsNothingOrNamesAfterSlashes(String path) {
        assertThat(OptionSyntax.mistakeInBasePath(path)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "//", "a", "/a/", "//a", "/a//b", "/a?b", "/#", "/{id}", "/a}", " ", "/a b", "/a\n"})
    void anythingElseIsNoBasePath(String path) {
        assertThat(OptionSyntax.mistakeInBasePath(path))
                .isEqualTo("use a path such as /api, without a slash at its end");
    }

    private static String expected(String path) {
        if (path.startsWith("/") || UNPORTABLE.matcher(path).find()) {
            return RELATIVE;
        }
        if (List.of(path.split("/", -1)).stream()
                .anyMatch(name -> name.isEmpty() || name.equals(".") || name.equals(".."))) {
            return NAMES;
        }
        if (!TYPED.matcher(path).matches()) {
            return TYPE;
        }
        return path.toLowerCase(Locale.ROOT).matches("meta-inf/openapi\\.(yaml|yml|json)") ? TAKEN : "";
    }
}
