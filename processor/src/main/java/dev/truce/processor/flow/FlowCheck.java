package dev.truce.processor.flow;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import dev.truce.processor.diagnostic.Severities;
import dev.truce.processor.flow.kept.KeptCheck;
import dev.truce.processor.model.Contract;
import dev.truce.processor.model.Resource;
import dev.truce.processor.model.SourceLocation;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Finds calls of transitions that cannot be legal, and writes of states that bypass the guard. It reads method bodies
 * after javac has attributed them.
 */
public final class FlowCheck {
    private final ProcessingEnvironment environment;
    private final Mentions mentions = new Mentions();
    private @Nullable KeptCheck kept;

    /** A check of one compilation. */
    public FlowCheck(ProcessingEnvironment environment) {
        this.environment = environment;
    }

    /**
     * Arranges that every class is read that mentions a guard or the state of a known resource.
     *
     * @param resources reads a class; empty for a class that is not a resource
     * @param locations names the place of a method as operations do
     * @param severities the severities of findings
     * @param onFailure takes a failure of the check itself, once
     * @return whether the compiler supports the check
     */
    public boolean install(
            Function<TypeElement, Optional<Resource>> resources,
            Function<ExecutableElement, SourceLocation> locations,
            Severities severities,
            BiConsumer<TypeElement, Throwable> onFailure) {
        try {
            JavacTask task = install(resources, severities, onFailure, mentions);
            if (task != null) {
                Trees trees = Trees.instance(task);
                kept = new KeptCheck(
                        trees, task.getElements(), locations, new TreeReporter(trees, severities)::report, onFailure);
                task.addTaskListener(kept);
            }
            return task != null;
        } catch (LinkageError noJavac) {
            return false;
        }
    }

    /** Installs the check of states alone, and returns javac's task, {@code null} for another compiler. */
    @Nullable
    JavacTask install(
            Function<TypeElement, Optional<Resource>> resources,
            Severities severities,
            BiConsumer<TypeElement, Throwable> onFailure,
            Predicate<CompilationUnitTree> isOfInterest) {
        for (ProcessingEnvironment behind : Environments.in(environment)) {
            JavacTask task = taskOf(behind);
            if (task != null) {
                Trees trees = Trees.instance(task);
                Guards guards = new Guards(resources);
                Enums enums = new Enums();
                Records records = new Records(trees);
                Analysis analysis = new Analysis(
                        trees,
                        task.getTypes(),
                        Names.of(task.getElements()),
                        guards,
                        enums,
                        records,
                        new Fields(trees, enums),
                        new Views(guards, records, enums),
                        new Functions(),
                        new TreeReporter(trees, severities));
                task.addTaskListener(new BodyListener(analysis, isOfInterest, onFailure));
                return task;
            }
        }
        return null;
    }

    /** Compares the operations of a contract with their code once all of it is compiled. */
    public void compareWith(Contract contract) {
        if (kept != null) {
            kept.compareWith(contract);
        }
    }

    /** Adds a resource, so that direct writes of its state are found in classes that mention no guard. */
    public void add(Resource resource) {
        mentions.add(resource);
    }

    private static @Nullable JavacTask taskOf(ProcessingEnvironment environment) {
        try {
            return JavacTask.instance(environment);
        } catch (IllegalArgumentException wrapped) {
            return null;
        }
    }
}
