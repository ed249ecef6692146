package dev.truce.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The scanner against the grammar of RFC 9110, written down as regular expressions. */
class TagListPropertyTest {

    private static final long SEED = 9110L;
    private static final int CASES = 50_000;

    private static final String TAG = "(?:W/)?\"[\\x21\\x23-\\x7E\\x80-\\xFF]*\"";
    private static final Pattern ANY = Pattern.compile("[ \t]*\\*[ \t]*");
    private static final Pattern LIST =
            Pattern.compile("[ \t]*(?:" + TAG + ")?(?:[ \t]*,[ \t]*(?:" + TAG + ")?)*[ \t]*");
    private static final Pattern ONE = Pattern.compile(TAG);

    private static final String[] PIECES = {
        "\"", "\"5\"", "\"5\"", "W/\"5\"", "\"55\"", "\"\"", "W/", ",", ",", " ", "\t", "*", "5", "a", "\u00e9",
        "\u0100", "\u007f"
    };

    @Test
    void everyTextIsReadAsTheGrammarSays() {
        Random random = new Random(SEED);
        for (int i = 0; i < CASES; i++) {
            String header = next(random);
            String which = "seed " + SEED + ", case " + i + ": " + header;
            IfMatch ifMatch = IfMatch.valueOf(header);
            IfNoneMatch ifNoneMatch = IfNoneMatch.valueOf(header);
            assertThat(ifMatch.isAny()).as(which).isEqualTo(ANY.matcher(header).matches());
            assertThat(ifMatch.hasTags())
                    .as(which)
                    .isEqualTo(LIST.matcher(header).matches());
            assertThat(ifMatch.isMalformed()).as(which).isEqualTo(!ifMatch.isAny() && !ifMatch.hasTags());
            assertThat(ifNoneMatch.isMalformed()).as(which).isEqualTo(ifMatch.isMalformed());
            if (ifMatch.hasTags()) {
                List<String> tags = tags(header);
                assertThat(ifMatch.tags()).as(which).map(EntityTag::toString).isEqualTo(tags);
                assertThat(ifMatch.matches(5)).as(which).isEqualTo(tags.contains("\"5\""));
                assertThat(ifMatch.matches(EntityTag.of(5))).as(which).isEqualTo(tags.contains("\"5\""));
                boolean weakly = tags.contains("\"5\"") || tags.contains("W/\"5\"");
                assertThat(ifNoneMatch.matches(5)).as(which).isEqualTo(weakly);
                assertThat(ifNoneMatch.matches(EntityTag.of(5))).as(which).isEqualTo(weakly);
                assertThat(ifMatch.matchesOnlyWeakly(5)).as(which).isEqualTo(weakly && !tags.contains("\"5\""));
            }
        }
    }

    private static String next(Random random) {
        StringBuilder header = new StringBuilder();
        for (int i = random.nextInt(8); i > 0; i--) {
            header.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return header.toString();
    }

    private static List<String> tags(String list) {
        List<String> tags = new ArrayList<>();
        Matcher tag = ONE.matcher(list);
        while (tag.find()) {
            tags.add(tag.group());
        }
        return tags;
    }
}
