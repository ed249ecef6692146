package dev.truce.processor.flow;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import dev.truce.processor.diagnostic.DiagnosticCode;
import dev.truce.processor.diagnostic.Severities;
import dev.truce.processor.diagnostic.Severity;
import dev.truce.processor.model.Resource;
import dev.truce.processor.read.ResourceReader;
import dev.truce.processor.read.source.Reading;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** The check alone, of every class that is asked for, with its errors as warnings, so that what it finds fault with can be run. */
final class FlowOnly extends AbstractProcessor {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final @Nullable Predicate<CompilationUnitTree> isOfInterest;
    private long cost;

    /** No check, with which to compare. */
    FlowOnly() {
        this.isOfInterest = null;
    }

    FlowOnly(Predicate<CompilationUnitTree> isOfInterest) {
        this.isOfInterest = isOfInterest;
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        if (isOfInterest == null) {
            return;
        }
        ResourceReader reader =
                new ResourceReader(new Reading(environment.getElementUtils(), environment.getTypeUtils(), "", ""));
        Function<TypeElement, Optional<Resource>> resources =
                type -> ResourceReader.isResource(type) ? Optional.of(reader.read(type)) : Optional.empty();
        Severities severities = new Severities(false, Map.of(DiagnosticCode.FLOW_ILLEGAL_TRANSITION, Severity.WARNING));
        JavacTask task = JavacTask.instance(environment);
        task.addTaskListener(new Clock(-1));
        boolean installed =
                new FlowCheck(environment).install(resources, severities, FlowOnly::fail, isOfInterest) != null;
        if (!installed) {
            throw new IllegalStateException("javac cannot be seen");
        }
        task.addTaskListener(new Clock(1));
    }

    /** The CPU time that the check has taken, in nanoseconds. */
    long cost() {
        return cost;
    }

    /** Runs before or after the check, since javac calls its listeners in their order. */
    private final class Clock implements TaskListener {
        private final int sign;

        Clock(int sign) {
            this.sign = sign;
        }

        @Override
        public void finished(TaskEvent event) {
            if (event.getKind() == TaskEvent.Kind.ANALYZE) {
                cost += sign * THREADS.getCurrentThreadCpuTime();
            }
        }
    }

    private static void fail(TypeElement type, Throwable failure) {
        throw new IllegalStateException(type.toString(), failure);
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        return false;
    }
}
