package dev.truce.processor.flow;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.StringJoiner;
import java.util.StringTokenizer;

/**
 * A place in the code from which a state is known.
 *
 * @param line its line
 * @param text its code
 */
record Step(long line, String text) {
    private static final int LONGEST = 60;
    private static final String FALSE = " being false";

    /** The step that evaluates an expression, takes a case or assigns a variable. */
    static Step of(long line, Tree tree) {
        return new Step(line, "'" + shown(text(tree)) + "'");
    }

    private static String text(Tree tree) {
        if (tree instanceof VariableTree variable) {
            return variable.getName() + " = " + variable.getInitializer();
        }
        if (tree instanceof CaseTree taken) {
            return "case " + CaseLabels.of(taken).text();
        }
        return tree instanceof SwitchTree over ? "switch " + over.getExpression() : tree.toString();
    }

    boolean isNegated() {
        return text.endsWith(FALSE);
    }

    /** The step in which a condition was false. */
    Step negated() {
        return isNegated()
                ? new Step(line, text.substring(0, text.length() - FALSE.length()))
                : new Step(line, text + FALSE);
    }

    /** Returns code as one line, without its blocks. */
    static String shown(String code) {
        int block = code.indexOf('{');
        StringTokenizer words = new StringTokenizer(block < 0 ? code : code.substring(0, block) + "{…}");
        StringJoiner line = new StringJoiner(" ");
        while (words.hasMoreTokens()) {
            line.add(words.nextToken());
        }
        return line.length() <= LONGEST ? line.toString() : line.toString().substring(0, LONGEST - 1) + "…";
    }

    @Override
    public String toString() {
        return "line " + line + " " + text;
    }
}
