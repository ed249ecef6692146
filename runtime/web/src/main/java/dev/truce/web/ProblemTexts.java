package dev.truce.web;

import dev.truce.runtime.Problem;
import dev.truce.runtime.vocabulary.DetailTemplate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Replaces title and detail by the application's messages, whose placeholders are the names of members in snake case. */
final class ProblemTexts {

    private static final String PREFIX = "truce.problem.";
    private static final String LANGUAGE = "truce.problem.language";

    private final ProblemMessages messages;

    ProblemTexts(ProblemMessages messages) {
        this.messages = messages;
    }

    /**
     * A problem in a language.
     *
     * @param problem the problem
     * @param language the language that the messages declare; {@code null} if they declare none, or replace nothing
     */
    record Localized(Problem problem, @Nullable String language) {}

    Localized localize(Problem problem, Locale locale) {
        String key = PREFIX + problem.type().code();
        String title = message(key + ".title", locale);
        String detail = message(key + ".detail", locale);
        Problem localized = title == null ? problem : problem.withTitle(title);
        if (detail != null) {
            localized = localized.withDetail(DetailTemplate.parse(detail).render(members(problem)));
        }
        boolean replaced = title != null || detail != null;
        return new Localized(localized, replaced ? message(LANGUAGE, locale) : null);
    }

    private @Nullable String message(String key, Locale locale) {
        return Extensions.call(messages, () -> messages.message(key, locale));
    }

    private static Map<String, @Nullable Object> members(Problem problem) {
        Map<String, @Nullable Object> members = new HashMap<>(problem.members());
        problem.conflict().forEachMember((name, value) -> members.putIfAbsent(name, value));
        return members;
    }
}
