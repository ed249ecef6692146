package dev.truce.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.processor.Texts;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Words are found by a scan; a regular expression says where one ends. */
class WordsExpressionTest {
    /** Between a lower-case letter or digit and an upper-case one, and before the last capital of an acronym. */
    private static final Pattern BOUNDARY =
            Pattern.compile("(?<=[\\p{Ll}\\p{Nd}])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})|[-_ ]+");

    /** Letters of ASCII and beyond it, with and without case, of one unit and of two, digits, separators and a half letter. */
    private static final List<String> NAMES = Texts.of(
            4,
            "a",
            "B",
            "7",
            "-",
            "_",
            " ",
            "$",
            "é",
            "İ",
            "ǅ",
            "Ⅷ",
            "٣",
            "字",
            "\uD801\uDC28",
            "\uD801\uDC00",
            "\uD801");

    @Test
    void wordsEndWhereTheExpressionSaysSo() {
        for (String name : NAMES) {
            assertThat(Words.of(name)).as(name).isEqualTo(expected(name));
        }
    }

    @Test
    void acronymsOfAnyLengthLoseTheirLastCapitalToTheNextWord() {
        for (String name : Texts.of(9, "a", "B")) {
            assertThat(Words.of(name)).as(name).isEqualTo(expected(name));
        }
    }

    @Test
    void aCamelCaseNameIsItsWordsWithCapitalsFromTheSecondOn() {
        for (String name : NAMES) {
            List<String> words = expected(name);
            String expected = words.isEmpty()
                    ? ""
                    : words.get(0)
                            + words.stream().skip(1).map(Words::capitalize).collect(Collectors.joining());
            assertThat(Words.camel(name)).as(name).isEqualTo(expected);
        }
    }

    private static List<String> expected(String name) {
        return BOUNDARY.splitAsStream(name)
                .filter(word -> !word.isEmpty())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
    }
}
