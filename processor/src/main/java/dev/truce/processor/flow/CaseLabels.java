package dev.truce.processor.flow;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The labels of a {@code case}. Patterns are known by the names of their kinds, since Java 17 has no interface for all of them.
 *
 * @param constants the constants that it names
 * @param isDefault whether it takes what no other case takes
 * @param hasPattern whether it is a pattern, which may take anything
 */
record CaseLabels(Set<String> constants, boolean isDefault, boolean hasPattern) {

    static CaseLabels of(CaseTree tree) {
        Set<String> constants = new LinkedHashSet<>();
        for (ExpressionTree expression : tree.getExpressions()) {
            if (expression instanceof IdentifierTree name) {
                constants.add(name.getName().toString());
            } else if (expression instanceof MemberSelectTree qualified) {
                constants.add(qualified.getIdentifier().toString());
            }
        }
        Set<String> kinds = new Children().of(tree);
        boolean pattern = kinds.stream().anyMatch(kind -> kind.contains("PATTERN"));
        boolean isDefault =
                kinds.contains("DEFAULT_CASE_LABEL") || (tree.getExpressions().isEmpty() && !pattern);
        return new CaseLabels(constants, isDefault, pattern);
    }

    /** The kinds of a tree's children, but not of theirs. */
    private static final class Children extends TreeScanner<@Nullable Void, @Nullable Void> {
        private final Set<String> kinds = new HashSet<>();

        Set<String> of(CaseTree tree) {
            visitCase(tree, null);
            return kinds;
        }

        @Override
        public @Nullable Void scan(@Nullable Tree tree, @Nullable Void nothing) {
            if (tree != null) {
                kinds.add(tree.getKind().name());
            }
            return null;
        }
    }
}
