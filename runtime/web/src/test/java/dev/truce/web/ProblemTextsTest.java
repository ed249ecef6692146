package dev.truce.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.runtime.Collision;
import dev.truce.runtime.Problem;
import dev.truce.runtime.ProblemStyle;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Texts of an application, whose bundles have gaps and mistakes. */
class ProblemTextsTest {

    private static final Problem COLLISION = Problem.of(Collision.of(ProblemStyle.DEFAULT, 1));
    private static final String TITLE = "truce.problem.COLLISION.title";
    private static final String DETAIL = "truce.problem.COLLISION.detail";
    private static final String LANGUAGE = "truce.problem.language";

    /** Looks into the German bundle first, then into the default one, as a resource bundle does. */
    private static ProblemTexts.Localized german(Map<String, String> german, Map<String, String> common) {
        ProblemMessages messages = (key, locale) ->
                locale.equals(Locale.GERMAN) && german.containsKey(key) ? german.get(key) : common.get(key);
        return new ProblemTexts(messages).localize(COLLISION, Locale.GERMAN);
    }

    @Test
    void bothTextsInOneLanguageDeclareIt() {
        ProblemTexts.Localized localized =
                german(Map.of(TITLE, "Zusammenstoß", DETAIL, "Noch einmal.", LANGUAGE, "de"), Map.of());
        assertThat(localized.language()).isEqualTo("de");
        assertThat(localized.problem().title()).isEqualTo("Zusammenstoß");
    }

    @Test
    void textThatIsNotTranslatedDeclaresNoLanguage() {
        Map<String, String> common = Map.of(TITLE, "Crash", DETAIL, "Again.", LANGUAGE, "en");
        assertThat(german(Map.of(TITLE, "Zusammenstoß", LANGUAGE, "de"), Map.of())
                        .language())
                .isNull();
        assertThat(german(Map.of(TITLE, "Zusammenstoß", LANGUAGE, "de"), common).language())
                .isNull();
        assertThat(german(Map.of(LANGUAGE, "de"), common).language()).isEqualTo("en");
        assertThat(german(Map.of(LANGUAGE, "de"), Map.of(TITLE, "Crash", DETAIL, "Again."))
                        .language())
                .isNull();
    }

    @Test
    void whatIsNoTextOrNoLanguageIsLeftOut() {
        ProblemTexts.Localized blank = german(Map.of(TITLE, " ", DETAIL, "", LANGUAGE, "de"), Map.of());
        assertThat(blank.language()).isNull();
        assertThat(blank.problem().title()).isEqualTo(COLLISION.title());
        assertThat(blank.problem().detail()).isEqualTo(COLLISION.detail());
        for (String nonsense : new String[] {"de\r\nSet-Cookie: a", "Deutsch, bitte", "-", "de_DE"}) {
            assertThat(german(Map.of(TITLE, "A", DETAIL, "B", LANGUAGE, nonsense), Map.of())
                            .language())
                    .isNull();
        }
        ProblemMessages broken = (key, locale) -> {
            throw new IllegalStateException("bundle");
        };
        assertThat(new ProblemTexts(broken)
                        .localize(COLLISION, Locale.GERMAN)
                        .problem()
                        .toJson())
                .isEqualTo(COLLISION.toJson());
    }
}
