package dev.truce.spring.problem;

import dev.truce.runtime.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/**
 * Replaces title and detail by the application's messages. The arguments of a detail are the conflict's own members in the order of
 * the wire, without {@code code} and {@code resolution}.
 */
final class ProblemTexts {

    private static final String PREFIX = "truce.problem.";
    private static final String LANGUAGE = "truce.problem.language";

    private final MessageSource messages;

    ProblemTexts(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * The problem in a language.
     *
     * @param problem the problem as it is
     * @param language what the texts are in; {@code null} if no message was found
     */
    record Localized(Problem problem, @Nullable String language) {}

    Localized localize(Problem problem, Locale locale) {
        String key = PREFIX + problem.type().code();
        String title = messages.getMessage(key + ".title", null, null, locale);
        String detail = messages.getMessage(key + ".detail", arguments(problem), null, locale);
        Problem localized = title == null ? problem : problem.withTitle(title);
        localized = detail == null ? localized : localized.withDetail(detail);
        String language = title == null && detail == null
                ? null
                : messages.getMessage(LANGUAGE, null, locale.toLanguageTag(), locale);
        return new Localized(localized, language);
    }

    private static Object[] arguments(Problem problem) {
        return problem.members().entrySet().stream()
                .filter(member ->
                        !member.getKey().equals("code") && !member.getKey().equals("resolution"))
                .map(ProblemTexts::argument)
                .toArray();
    }

    private static Object argument(Map.Entry<String, @Nullable Object> member) {
        Object value = member.getValue();
        if (value instanceof List<?> list) {
            return list.stream().map(String::valueOf).collect(Collectors.joining(", "));
        }
        return value == null ? "" : value;
    }
}
