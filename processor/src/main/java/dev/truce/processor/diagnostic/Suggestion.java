package dev.truce.processor.diagnostic;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Suggests the word that the user probably meant. */
public final class Suggestion {

    private static final int LISTED = 12;

    private Suggestion() {}

    /**
     * The text after "'{word}' is not a …; ": {@code did you mean 'SHIPPED'?}, or else the choices.
     *
     * @param word what was written
     * @param known what can be written, in the order in which it is to be listed
     */
    public static String hint(String word, Collection<String> known) {
        String best = closest(word, known);
        if (best != null) {
            return "did you mean '" + best + "'?";
        }
        List<String> distinct = known.stream().distinct().toList();
        if (distinct.isEmpty()) {
            return "there is none";
        }
        String listed = String.join(", ", distinct.subList(0, Math.min(LISTED, distinct.size())));
        return "choose from " + listed + (distinct.size() > LISTED ? ", …" : "");
    }

    /** The word that is most like {@code word}, the first of several; {@code null} if none is like it. */
    public static @Nullable String closest(String word, Collection<String> known) {
        for (String candidate : known) {
            if (candidate.equalsIgnoreCase(word)) {
                return candidate;
            }
        }
        String best = null;
        // one slip in a short word, two from six letters on, three from nine
        int limit = Math.max(1, word.length() / 3);
        String lower = word.toLowerCase(Locale.ROOT);
        for (String candidate : known) {
            int distance = EditDistance.between(lower, candidate.toLowerCase(Locale.ROOT));
            if (distance <= limit && distance < candidate.length()) {
                best = candidate;
                limit = distance - 1;
            }
        }
        return best;
    }
}
