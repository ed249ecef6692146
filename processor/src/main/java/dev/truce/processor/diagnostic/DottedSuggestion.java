package dev.truce.processor.diagnostic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Suggests one of several names that have parts, such as {@code truce.openapi.info.title}. A part may be misspelt, shortened or left out;
 * the last one says what is meant, so a name without a part like it is not suggested.
 */
public final class DottedSuggestion {
    private static final String SEPARATOR = "[._-]";
    private static final int SHORTEST = 3;
    private static final int SLIPS = 2;
    private static final int FOREIGN = 3;
    private static final int MOST = 2;
    private static final int FAR = Integer.MAX_VALUE;

    private DottedSuggestion() {}

    /** The text after "'{name}' is not a …; ": {@code did you mean 'truce.schema'?}, or else the choices. */
    public static String hint(String name, Collection<String> known) {
        int least = FAR - 1;
        List<String> best = new ArrayList<>();
        for (String candidate : known) {
            int distance = distance(name, candidate);
            if (distance < least) {
                best.clear();
                least = distance;
            }
            if (distance == least) {
                best.add(candidate);
            }
        }
        if (best.isEmpty() || best.size() > MOST) {
            return Suggestion.hint("", best.isEmpty() ? known : best);
        }
        return "did you mean " + best.stream().map(each -> "'" + each + "'").collect(Collectors.joining(" or ")) + "?";
    }

    /** Returns the number of slips, of parts that are left out, and three for each part that is none. */
    private static int distance(String written, String known) {
        String[] theirs = known.split(SEPARATOR, -1);
        String[] ours = written.toLowerCase(Locale.ROOT).split(SEPARATOR, -1);
        int whole = EditDistance.between(String.join("", ours), String.join("", theirs));
        int slips = 0;
        int matched = 0;
        int last = FAR;
        for (String part : ours) {
            int best = FAR;
            for (String their : theirs) {
                best = Math.min(best, slips(part, their));
            }
            last = best;
            slips += best == FAR ? FOREIGN : best;
            matched += best == FAR ? 0 : 1;
        }
        int parts = last == FAR || matched < 2 ? FAR : slips + Math.max(0, theirs.length - matched);
        return whole <= SLIPS ? Math.min(whole, parts) : parts;
    }

    private static int slips(String part, String known) {
        if (part.length() >= SHORTEST && known.startsWith(part)) {
            return 0;
        }
        if (known.length() >= SHORTEST && part.startsWith(known)) {
            return 1;
        }
        int distance = EditDistance.between(part, known);
        return distance <= Math.max(1, part.length() / 3) && distance < known.length() ? distance : FAR;
    }
}
