package dev.truce.processor.validate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.processor.Texts;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The braces of a path are paired by a scan; these are the expressions that say what it is to find. */
class PathMistakeExpressionTest {
    private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]*");

    @Test
    void theFirstMistakeIsTheOneThatTheExpressionsFind() {
        List<String> paths = Texts.of(6, "/", "{", "}", "id", "é", "-").stream()
                .map(rest -> "/" + rest)
                .toList();

        for (String path : paths) {
            assertThat(mistake(path)).as(path).isEqualTo(expected(path));
        }
        assertThat(paths.stream().map(PathMistakeExpressionTest::mistake).distinct())
                .as("paths of every kind")
                .contains("", "has a brace without its other half", "has a variable ''", "has the variable 'id' twice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "}", "{id}", "orders", " /", "\\orders", "\uFF0Forders"})
    void whatDoesNotBeginWithASlashIsSaidSoFirst(String path) {
        assertThat(mistake(path)).isEqualTo("does not begin with '/'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ ", "/\t{", "/a\n", "/\u0000", "/{a b}", "/\r}{"})
    void aBlankIsFoundAtAnyPlaceAndBeforeBraces(String path) {
        assertThat(mistake(path)).isEqualTo("has a blank");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/!", "/\u00A0", "/\u007F", "/\u2003", "/\uD83D\uDE00/{id}", "/größe"})
    void whatComesAfterTheBlankInUnicodeIsNone(String path) {
        assertThat(PathMistake.in(path)).isNull();
    }

    @Test
    void aLineSeparatorHidesNoBrace() {
        assertThat(mistake("/a\u2028{")).isEqualTo("has a brace without its other half");
        assertThat(mistake("/{\u2028")).isEqualTo("has a brace without its other half");
    }

    @ParameterizedTest
    @CsvSource({
        "/{id}{id}, has the variable 'id' twice",
        "/{id}/{idx}/{i}, ''",
        "/{Id}/{id}, ''",
        "/{a}/{b}/{c}/{b}/{a}, has the variable 'b' twice",
        "/{a}/{1}/{a}, has a variable '1'",
        "/{a}/{a}/{1}, has the variable 'a' twice",
        "/{_}{_.-}{a-}, ''",
    })
    void variablesAreComparedWholeAndInOrder(String path, String mistake) {
        assertThat(mistake(path)).isEqualTo(mistake);
    }

    private static String mistake(String path) {
        PathMistake mistake = PathMistake.in(path);
        return mistake == null ? "" : mistake.text();
    }

    private static String expected(String path) {
        if (VARIABLE.matcher(path).replaceAll("").matches(".*[{}].*")) {
            return "has a brace without its other half";
        }
        Set<String> names = new HashSet<>();
        Matcher variable = VARIABLE.matcher(path);
        while (variable.find()) {
            String name = variable.group(1);
            if (!NAME.matcher(name).matches()) {
                return "has a variable '" + name + "'";
            }
            if (!names.add(name)) {
                return "has the variable '" + name + "' twice";
            }
        }
        return "";
    }
}
