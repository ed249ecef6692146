package dev.truce.processor.validate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.processor.Texts;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Names are scanned character by character; what they may look like is easier to read as a regular expression. */
class NamesExpressionTest {
    /** The first and last of each range and their neighbours outside it, and letters and digits that are not of ASCII. */
    private static final List<String> NAMES = Texts.of(
            3,
            "a",
            "z",
            "`",
            "{",
            "A",
            "Z",
            "@",
            "[",
            "0",
            "9",
            "/",
            ":",
            "-",
            "_",
            ".",
            " ",
            "\n",
            "é",
            "ß",
            "ı",
            "K",
            "٣",
            "\uD835\uDC1A",
            "\uD835");

    @Test
    void aWireNameIsLowerCaseWordsJoinedByOneHyphen() {
        check("[a-z][a-z0-9]*(-[a-z0-9]+)*", Names::isWireName);
    }

    @Test
    void hyphensOfALongerWireNameStandBetweenWordsToo() {
        Pattern expected = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

        for (String name : Texts.of(9, "a", "-")) {
            assertThat(Names.isWireName(name))
                    .as(name)
                    .isEqualTo(expected.matcher(name).matches());
        }
    }

    @Test
    void aCodeIsCapitalsDigitsAndUnderscores() {
        check("[A-Z][A-Z0-9_]*", Names::isCode);
    }

    @Test
    void aTransitionIsLettersDigitsUnderscoresAndHyphensOfAscii() {
        check("[A-Za-z][A-Za-z0-9_-]*", Names::isTransition);
    }

    @Test
    void aMemberOfAProblemHasALetterAndTwoMoreCharacters() {
        check("[A-Za-z][A-Za-z0-9_]{2,}", Names::isProblemMember);
    }

    @Test
    void aVariableMayHaveDotsAndHyphensAfterItsFirstCharacter() {
        check("[A-Za-z_][A-Za-z0-9_.-]*", Names::isVariable);
    }

    private static void check(String expression, Predicate<String> scan) {
        Pattern expected = Pattern.compile(expression);
        List<String> good =
                NAMES.stream().filter(name -> expected.matcher(name).matches()).toList();

        assertThat(good).isNotEmpty();
        assertThat(NAMES.stream().filter(scan)).containsExactlyElementsOf(good);
    }
}
