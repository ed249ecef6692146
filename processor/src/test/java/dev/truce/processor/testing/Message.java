package dev.truce.processor.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;

/** The text of what a compiler prints. */
public final class Message {
    private static final Pattern PRINTED = Pattern.compile("(?s)(\\[(TRUCE-[A-Z-]+)] .*)\n *see (\\S+)");
    private static final String PAGES = "https://github.com/truce-dev/truce/blob/main/docs/diagnostics/";

    private Message() {}

    /** The text without the address of the diagnostic's page, which every message of Truce must end with. */
    public static String of(Diagnostic<?> diagnostic) {
        String message = diagnostic.getMessage(Locale.ROOT);
        if (!message.startsWith("[TRUCE-")) {
            return message;
        }
        Matcher printed = PRINTED.matcher(message);
        assertThat(printed.matches()).as(message).isTrue();
        assertThat(printed.group(3)).isEqualTo(PAGES + printed.group(2) + ".md");
        return printed.group(1);
    }
}
