package dev.truce.processor.flow.kept;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.truce.processor.diagnostic.Finding;
import dev.truce.processor.model.Contract;
import dev.truce.processor.model.Representation;
import dev.truce.processor.model.Resource;
import dev.truce.processor.model.SourceLocation;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Compares the guarded operations of a compilation with their code, once javac has analysed all of it. javac drops the trees of a
 * class as soon as it has generated its class file, so each class is reduced to its routines when it is analysed.
 */
public final class KeptCheck implements TaskListener {
    private final Trees trees;
    private final Elements elements;
    private final Function<ExecutableElement, SourceLocation> locations;
    private final Report report;
    private final BiConsumer<TypeElement, Throwable> onFailure;
    private final Program program = new Program();
    /** The top-level classes that are not analysed yet. */
    private final Set<String> pending = new HashSet<>();

    /** The classes that Truce generates, and whose calls have a known meaning. */
    private final Set<String> generated = new HashSet<>();

    /** The names of what gives a version. */
    private Set<Name> versionNames = Set.of();

    private @Nullable Contract contract;

    /** Prints a finding at a tree. */
    @FunctionalInterface
    public interface Report {
        void print(Finding finding, Tree tree, CompilationUnitTree unit);
    }

    /**
     * A check of one compilation.
     *
     * @param locations names the place of a method as operations do
     * @param report prints the findings
     * @param onFailure takes a failure of the check itself, once
     */
    public KeptCheck(
            Trees trees,
            Elements elements,
            Function<ExecutableElement, SourceLocation> locations,
            Report report,
            BiConsumer<TypeElement, Throwable> onFailure) {
        this.trees = trees;
        this.elements = elements;
        this.locations = locations;
        this.report = report;
        this.onFailure = onFailure;
    }

    /** Starts the check. Without a contract, or for one without operations, nothing is read. */
    public void compareWith(Contract declared) {
        contract = declared.operations().isEmpty() ? null : declared;
        versionNames =
                Intake.versionNames(declared).stream().map(elements::getName).collect(Collectors.toSet());
        for (Resource resource : declared.resources()) {
            generated.add(resource.type().guard().qualifiedName());
            generated.add(resource.type().problem().qualifiedName());
        }
        for (Representation representation : declared.representations()) {
            generated.add(representation.type().representation().qualifiedName());
        }
    }

    @Override
    public void finished(TaskEvent event) {
        CompilationUnitTree unit = event.getCompilationUnit();
        TypeElement type = event.getTypeElement();
        if (event.getKind() == TaskEvent.Kind.ENTER && unit != null) {
            String prefix = unit.getPackageName() == null ? "" : unit.getPackageName() + ".";
            for (Tree declaration : unit.getTypeDecls()) {
                if (declaration instanceof ClassTree tree) {
                    pending.add(prefix + tree.getSimpleName());
                }
            }
        } else if (event.getKind() == TaskEvent.Kind.ANALYZE && type != null && contract != null) {
            try {
                analysed(type, unit);
            } catch (RuntimeException | LinkageError | StackOverflowError failure) {
                contract = null;
                if (!failure.getClass().getSimpleName().equals("CompletionFailure")) {
                    onFailure.accept(type, failure);
                }
            }
        }
    }

    private void analysed(TypeElement type, CompilationUnitTree unit) {
        String name = type.getQualifiedName().toString();
        if (!generated.contains(name)) {
            read(type, unit);
        }
        pending.remove(name);
        if (pending.isEmpty() && contract != null) {
            Contract complete = contract;
            contract = null;
            compare(complete);
        }
    }

    private void read(TypeElement type, CompilationUnitTree unit) {
        TreePath around = new TreePath(unit);
        for (Tree declaration : unit.getTypeDecls()) {
            if (declaration instanceof ClassTree tree && type.equals(trees.getElement(new TreePath(around, tree)))) {
                RoutineReader.read(tree, type, unit, trees, program, new VersionReads(versionNames));
            }
        }
    }

    private void compare(Contract complete) {
        boolean seesAllHandlers = complete.operations().stream()
                .allMatch(each -> program.isOwn(each.endpoint().qualifiedName()));
        if (seesAllHandlers) { // unlike an incremental build
            program.link();
            new Judgement(complete, program, report).report(locations);
        }
    }
}
