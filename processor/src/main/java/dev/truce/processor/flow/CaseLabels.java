package dev.truce.processor.flow;

import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The labels of a {@code case}. Patterns are known by the names of their kinds, since Java 17 has no interface for all
 * of them.
 *
 * @param constants the constants that it names
 * @param isDefault whether it takes what no other case takes
 * @param hasPattern whether it is a pattern, which may take anything
 * @param bindings the variables of type patterns; empty if another kind of pattern is among the labels
 */
record CaseLabels(Set<String> constants, boolean isDefault, boolean hasPattern, List<VariableTree> bindings) {
    private static final Set<Tree.Kind> PATTERNS = kinds(name -> name.contains("PATTERN"));
    private static final Set<Tree.Kind> DEFAULTS = kinds("DEFAULT_CASE_LABEL"::equals);

    static CaseLabels of(CaseTree tree) {
        Children children = new Children();
        children.visitCase(tree, null);
        boolean isDefault = children.hasDefault || (tree.getExpressions().isEmpty() && !children.hasPattern);
        return new CaseLabels(constants(tree), isDefault, children.hasPattern, children.bindings());
    }

    /** The labels of a {@code case}. */
    String text() {
        return bindings.isEmpty()
                ? String.join(", ", constants)
                : bindings.stream()
                        .map(binding -> binding.getType() + " " + binding.getName())
                        .collect(Collectors.joining(", "));
    }

    private static Set<String> constants(CaseTree tree) {
        Set<String> constants = new LinkedHashSet<>();
        for (ExpressionTree expression : tree.getExpressions()) {
            if (expression instanceof IdentifierTree name) {
                constants.add(name.getName().toString());
            } else if (expression instanceof MemberSelectTree qualified) {
                constants.add(qualified.getIdentifier().toString());
            }
        }
        return constants;
    }

    private static Set<Tree.Kind> kinds(Predicate<String> name) {
        Set<Tree.Kind> kinds = EnumSet.allOf(Tree.Kind.class);
        kinds.removeIf(kind -> !name.test(kind.name()));
        return kinds;
    }

    /** Visits a tree's children, and those of labels. */
    private static final class Children extends TreeScanner<@Nullable Void, @Nullable Void> {
        private final List<VariableTree> bindings = new ArrayList<>();
        private boolean hasPattern;
        private boolean hasDefault;
        private boolean hasOtherPattern;

        @Override
        public @Nullable Void scan(@Nullable Tree tree, @Nullable Void nothing) {
            if (tree instanceof BindingPatternTree binding) {
                hasPattern = true;
                bindings.add(binding.getVariable());
            } else if (tree != null && PATTERNS.contains(tree.getKind())) {
                hasPattern = true;
                if (tree.getKind().name().equals("PATTERN_CASE_LABEL")) {
                    tree.accept(this, null);
                } else {
                    hasOtherPattern = true;
                }
            } else if (tree != null) {
                hasDefault |= DEFAULTS.contains(tree.getKind());
            }
            return null;
        }

        List<VariableTree> bindings() {
            return hasOtherPattern ? List.of() : List.copyOf(bindings);
        }
    }
}
