package dev.truce.processor.flow.kept;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.Name;
import org.jspecify.annotations.Nullable;

/** Finds by their names where code reads the version of a resource, itself or from a variable that got it. */
final class VersionReads {
    private final Set<Name> members;
    private final Set<Name> variables = new HashSet<>();
    private final Finder finder = new Finder();

    /**
     * A search in one top-level class, whose methods share the names of variables: more names mean fewer claims.
     *
     * @param members the names of members, accessors and methods that give a version, as javac compares them
     */
    VersionReads(Set<Name> members) {
        this.members = members;
    }

    /** Remembers a variable that gets a version. */
    void addVariable(VariableTree variable) {
        if (isIn(variable.getInitializer())) {
            variables.add(variable.getName());
        }
    }

    /** Whether a tree is a version as it is read, or a variable that got one. */
    boolean isVersion(@Nullable Tree tree) {
        if (tree instanceof MethodInvocationTree call) {
            return isVersion(call.getMethodSelect());
        }
        if (tree instanceof MemberSelectTree select) {
            return members.contains(select.getIdentifier());
        }
        return tree instanceof IdentifierTree identifier
                && (members.contains(identifier.getName()) || variables.contains(identifier.getName()));
    }

    /** Whether a tree is the version that a resource has, before any code has used it. */
    boolean isMember(Tree tree) {
        return isVersion(tree)
                && !(tree instanceof IdentifierTree identifier && variables.contains(identifier.getName()));
    }

    /** Whether a tree reads a version. */
    boolean isIn(@Nullable Tree tree) {
        return finder.scan(tree, null) != null;
    }

    /** Answers {@code true} for what it seeks, and {@code null} for the rest. */
    private final class Finder extends TreeScanner<@Nullable Boolean, @Nullable Void> {
        @Override
        public @Nullable Boolean visitMemberSelect(MemberSelectTree tree, @Nullable Void nothing) {
            if (members.contains(tree.getIdentifier())) {
                return true;
            }
            return super.visitMemberSelect(tree, null);
        }

        @Override
        public @Nullable Boolean visitIdentifier(IdentifierTree tree, @Nullable Void nothing) {
            Name name = tree.getName();
            if (members.contains(name) || variables.contains(name)) {
                return true;
            }
            return null;
        }

        @Override
        public @Nullable Boolean reduce(@Nullable Boolean first, @Nullable Boolean second) {
            return first == null ? second : first;
        }
    }
}
