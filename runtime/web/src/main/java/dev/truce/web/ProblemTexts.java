package dev.truce.web;

import dev.truce.runtime.Problem;
import dev.truce.runtime.vocabulary.DetailTemplate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Replaces title and detail by the application's messages, whose placeholders are the names of members in snake case. */
final class ProblemTexts {

    private static final String PREFIX = "truce.problem.";
    private static final String LANGUAGE = PREFIX + "language";
    private static final String NONE = PREFIX + "none";
    /** The text of an empty list if the application has none: the same in all languages. */
    private static final String NO_WORD = "–";

    /** A language tag (RFC 5646 section 2.1), which a header may hold. */
    private static final Pattern TAG = Pattern.compile("[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*");

    private final ProblemMessages messages;

    ProblemTexts(ProblemMessages messages) {
        this.messages = messages;
    }

    /**
     * A problem in a language.
     *
     * @param problem the problem
     * @param language the language of both texts; {@code null} if the messages declare none, or one of the texts is not theirs
     */
    record Localized(Problem problem, @Nullable String language) {}

    Localized localize(Problem problem, Locale locale) {
        String key = PREFIX + problem.type().code();
        String title = message(key + ".title", locale);
        String detail = message(key + ".detail", locale);
        Problem localized = title == null ? problem : problem.withTitle(title);
        if (detail != null) {
            String none = message(NONE, locale);
            localized = localized.withDetail(
                    DetailTemplate.parse(detail).render(members(problem), none == null ? NO_WORD : none));
        }
        return new Localized(localized, title == null || detail == null ? null : language(key, title, detail, locale));
    }

    /**
     * Returns the language of both texts. A bundle that lacks a text takes it from the default bundle, so a text that is the default
     * one has the language of the default bundle.
     */
    private @Nullable String language(String key, String title, String detail, Locale locale) {
        String own = message(LANGUAGE, locale);
        String common = message(LANGUAGE, Locale.ROOT);
        boolean isTitleCommon = title.equals(message(key + ".title", Locale.ROOT));
        boolean isDetailCommon = detail.equals(message(key + ".detail", Locale.ROOT));
        String ofTitle = isTitleCommon ? common : own;
        String ofDetail = isDetailCommon ? common : own;
        boolean isOne = ofTitle != null
                && ofTitle.equals(ofDetail)
                && TAG.matcher(ofTitle).matches();
        return isOne ? ofTitle : null;
    }

    /** Returns {@code null} where the application has no text, or a blank one. */
    private @Nullable String message(String key, Locale locale) {
        String message = Extensions.call(messages, () -> messages.message(key, locale));
        return message == null || message.isBlank() ? null : message;
    }

    private static Map<String, @Nullable Object> members(Problem problem) {
        Map<String, @Nullable Object> members = new HashMap<>(problem.members());
        problem.conflict().forEachMember((name, value) -> members.putIfAbsent(name, value));
        return members;
    }
}
