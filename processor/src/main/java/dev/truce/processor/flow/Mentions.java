package dev.truce.processor.flow;

import com.sun.source.tree.CompilationUnitTree;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Whether a source mentions a guard or writes a state at all, which is all that is asked of most sources. */
final class Mentions implements Predicate<CompilationUnitTree> {
    private static final String GUARD = "Guard";

    private final Set<String> words = new TreeSet<>();

    /** Adds what the methods end in that write a member. */
    void addMember(String member) {
        words.add(Character.toUpperCase(member.charAt(0)) + member.substring(1) + "(");
        words.add("." + member);
    }

    /** Looks at the text, since that is a hundred times cheaper than to read the tree. */
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

    /** Whether there is a word that ends so; {@code Guarded} does not. */
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
