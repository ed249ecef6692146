package dev.truce.processor.flow;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.TreePath;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Reads each class after javac has attributed it. After a failure of Truce it reads no more classes. */
final class BodyListener implements TaskListener {
    private final Analysis analysis;
    private final Predicate<CompilationUnitTree> isOfInterest;
    private final BiConsumer<TypeElement, Throwable> onFailure;
    private @Nullable CompilationUnitTree last;
    private boolean lastIsOfInterest;
    private boolean hasFailed;

    BodyListener(
            Analysis analysis,
            Predicate<CompilationUnitTree> isOfInterest,
            BiConsumer<TypeElement, Throwable> onFailure) {
        this.analysis = analysis;
        this.isOfInterest = isOfInterest;
        this.onFailure = onFailure;
    }

    @Override
    public void finished(TaskEvent event) {
        TypeElement type = event.getTypeElement();
        if (event.getKind() != TaskEvent.Kind.ANALYZE || type == null || hasFailed) {
            return;
        }
        try {
            read(type, event.getCompilationUnit());
        } catch (RuntimeException | LinkageError | StackOverflowError failure) {
            // javac itself reports a class that is missing on the class path if it needs the class
            if (!failure.getClass().getSimpleName().equals("CompletionFailure")) {
                hasFailed = true;
                onFailure.accept(type, failure);
            }
        }
    }

    private void read(TypeElement type, CompilationUnitTree unit) {
        if (unit != last) {
            last = unit;
            lastIsOfInterest = isOfInterest.test(unit);
        }
        TreePath around = new TreePath(unit);
        for (Tree declared : unit.getTypeDecls()) {
            TreePath path = new TreePath(around, declared);
            if (declared instanceof ClassTree && type.equals(analysis.trees().getElement(path))) {
                analysis.records().remember(path);
                analysis.fields().remember(path);
                if (lastIsOfInterest) {
                    new BodyReader(analysis, unit).scan(path, null);
                }
            }
        }
    }
}
