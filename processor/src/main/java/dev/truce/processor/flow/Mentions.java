package dev.truce.processor.flow;

import com.sun.source.tree.CompilationUnitTree;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Decides by its text whether a source can mention a guard or write a state. Most sources do neither and are not read.
 */
final class Mentions implements Predicate<CompilationUnitTree> {
    private static final String GUARD = "Guard";

    private final Set<String> words = new TreeSet<>();

    /** Adds the endings of the names of methods that write a member. */
    void addMember(String member) {
        words.add(Character.toUpperCase(member.charAt(0)) + member.substring(1) + "(");
        words.add("." + member);
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

    /** Whether a word ends with this text; {@code Guarded} does not end with {@code Guard}. */
    private static boolean mentionsGuard(String text) {
        for (int at = text.indexOf(GUARD); at >= 0; at = text.indexOf(GUARD, at + 1)) {
            int end = at + GUARD.length();
            if (end == text.length() || !Character.isJavaIdentifierPart(text.charAt(end))) {
                return true;
            }
        }
        return false;
    }
}
