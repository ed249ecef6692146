package dev.truce.processor.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.processor.Texts;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Placeholders are found by a scan; a regular expression says which they are. */
class MessageTemplateExpressionTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)}");
    private static final List<String> TEXTS = Texts.of(5, "{", "}", "a", "z", "{az}", "`", "é");

    @Test
    void thePlaceholdersAreThoseOfTheExpressionInTheOrderOfTheText() {
        for (String text : TEXTS) {
            assertThat(MessageTemplate.of(text).placeholders()).as(text).isEqualTo(names(text));
        }
    }

    @Test
    void eachPlaceholderGivesWayToItsArgumentAndAllElseStays() {
        for (String text : TEXTS) {
            List<String> names = names(text);
            List<String> arguments =
                    names.stream().map(name -> "<" + name + "$0\\{a}>").toList();
            String expected = PLACEHOLDER
                    .matcher(text)
                    .replaceAll(match -> Matcher.quoteReplacement(arguments.get(names.indexOf(match.group(1)))));

            assertThat(MessageTemplate.of(text).expand(arguments)).as(text).isEqualTo(expected);
        }
    }

    @Test
    void theTextOfEveryDiagnosticHasThePlaceholdersThatTheExpressionFinds() {
        assertThat(DiagnosticCode.values())
                .allSatisfy(code -> assertThat(MessageTemplate.of(code.text()).placeholders())
                        .as(code.id())
                        .isEqualTo(names(code.text())));
    }

    @Test
    void charactersOfTwoUnitsAreCopiedWhole() {
        MessageTemplate template = MessageTemplate.of("\uD83D\uDE00{a}\uD83D\uDE00{\uD83D\uDE00}");

        assertThat(template.expand(List.of("\uD83D\uDE01")))
                .isEqualTo("\uD83D\uDE00\uD83D\uDE01\uD83D\uDE00{\uD83D\uDE00}");
    }

    private static List<String> names(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .distinct()
                .toList();
    }
}
