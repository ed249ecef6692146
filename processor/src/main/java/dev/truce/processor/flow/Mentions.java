package dev.truce.processor.flow;

import com.sun.source.tree.CompilationUnitTree;
import dev.truce.processor.model.Lifecycle;
import dev.truce.processor.model.Resource;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Decides by its text whether a source can mention a guard or write a state. Most sources do neither and are not read.
 */
final class Mentions implements Predicate<CompilationUnitTree> {
    private static final String GUARD = "Guard";

    private final Set<String> words = new TreeSet<>();
    /** The simple names of guards that have no transitions, and of those that have. */
    private final Set<String> without = new HashSet<>();

    private final Set<String> with = new HashSet<>();

    /** Adds a resource of the compilation: the endings of the names of methods that write its state, or a guard that is of no interest. */
    void add(Resource resource) {
        String guard = resource.type().guard().simpleName();
        Lifecycle lifecycle = resource.lifecycle();
        if (lifecycle == null) {
            without.add(guard);
        } else {
            with.add(guard);
            String member = lifecycle.member();
            words.add(Character.toUpperCase(member.charAt(0)) + member.substring(1) + "(");
            words.add("." + member);
        }
    }

    /** Searches the text, which is a hundred times cheaper than reading the tree. */
    @Override
    public boolean test(CompilationUnitTree unit) {
        try {
            String text = unit.getSourceFile().getCharContent(true).toString();
            return mentionsGuard(text) || mentionsMember(text);
        } catch (IOException gone) {
            return true;
        }
    }

    private boolean mentionsMember(String text) {
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a word ends with this text, and is not the name of a guard without transitions; {@code Guarded} does not end with {@code Guard}.
     */
    private boolean mentionsGuard(String text) {
        for (int at = text.indexOf(GUARD); at >= 0; at = text.indexOf(GUARD, at + 1)) {
            int end = at + GUARD.length();
            if ((end == text.length() || !Character.isJavaIdentifierPart(text.charAt(end)))
                    && mayHaveTransitions(text, at, end)) {
                return true;
            }
        }
        return false;
    }

    private boolean mayHaveTransitions(String text, int at, int end) {
        int start = at;
        while (start > 0 && Character.isJavaIdentifierPart(text.charAt(start - 1))) {
            start--;
        }
        String guard = text.substring(start, end);
        return with.contains(guard) || !without.contains(guard);
    }
}
