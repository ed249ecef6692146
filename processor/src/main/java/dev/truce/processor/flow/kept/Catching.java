package dev.truce.processor.flow.kept;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.UnionTypeTree;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Name;
import org.jspecify.annotations.Nullable;

/** The catch clauses that a conflict ends in, by the simple names of their types. */
public final class Catching {
    private static final Set<String> TYPES = Set.of("ConflictException", "RuntimeException", "Exception", "Throwable");

    private Catching() {}

    /** Whether a conflict that the block of a {@code try} throws is caught. */
    public static boolean catchesConflict(TryTree tree) {
        return tree.getCatches().stream().anyMatch(Catching::catchesConflict);
    }

    private static boolean catchesConflict(CatchTree tree) {
        Tree type = tree.getParameter().getType();
        List<? extends Tree> types = type instanceof UnionTypeTree union ? union.getTypeAlternatives() : List.of(type);
        return types.stream().map(Catching::name).anyMatch(name -> name != null && TYPES.contains(name.toString()));
    }

    private static @Nullable Name name(Tree type) {
        if (type instanceof MemberSelectTree qualified) {
            return qualified.getIdentifier();
        }
        return type instanceof IdentifierTree simple ? simple.getName() : null;
    }
}
