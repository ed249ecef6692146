package dev.truce.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The application's messages, with which it replaces the texts of problems. */
@FunctionalInterface
public interface ProblemMessages {

    /** No message replaces any text. */
    ProblemMessages NONE = (key, locale) -> null;

    /**
     * Finds a message.
     *
     * @param key {@code truce.problem.CODE.title}, {@code truce.problem.CODE.detail} or {@code truce.problem.language}
     * @param locale the language that the client prefers
     * @return the message with its placeholders unresolved; {@code null} if there is none
     */
    @Nullable
    String message(String key, Locale locale);
}
