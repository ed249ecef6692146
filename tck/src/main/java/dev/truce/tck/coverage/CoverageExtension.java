package dev.truce.tck.coverage;

import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.DynamicTestInvocationContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.platform.commons.support.AnnotationSupport;

/** Tells the run which tests are running. The run ends when JUnit closes the store of the root context. */
public final class CoverageExtension
        implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, InvocationInterceptor {

    private static final Namespace NAMESPACE = Namespace.create(CoverageExtension.class);

    /** Creates the extension, as JUnit does for each class that is annotated with {@link ContractCoverage}. */
    public CoverageExtension() {}

    @Override
    public void beforeAll(ExtensionContext context) {
        CoverageRun run = run(context);
        AnnotationSupport.findAnnotation(context.getRequiredTestClass(), ContractCoverage.class)
                .ifPresent(annotation -> run.demand(context.getConfigurationParameter("truce.coverage.minimum")
                        .map(Double::valueOf)
                        .orElse(annotation.minimum())));
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        run(context).started(test(context));
    }

    @Override
    public void afterEach(ExtensionContext context) {
        run(context).finished(test(context));
    }

    @Override
    public void interceptDynamicTest(
            Invocation<@Nullable Void> invocation, DynamicTestInvocationContext dynamicTest, ExtensionContext context)
            throws Throwable {
        RunningTest test = test(context);
        run(context).started(test);
        try {
            invocation.proceed();
        } catch (Throwable failure) {
            run(context).abandoned(test);
            throw failure;
        }
        run(context).finished(test);
    }

    @SuppressWarnings("deprecation") // computeIfAbsent exists since JUnit 6 only
    private static CoverageRun run(ExtensionContext context) {
        CoverageRun run = context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(
                        CoverageRun.class,
                        key -> CoverageRun.start(Path.of(context.getConfigurationParameter("truce.coverage.directory")
                                .orElse("target/truce"))),
                        CoverageRun.class);
        return Objects.requireNonNull(run, "run");
    }

    private static RunningTest test(ExtensionContext context) {
        String type = near(context, ExtensionContext::getTestClass)
                .map(Class::getSimpleName)
                .orElse("");
        String method = near(context, ExtensionContext::getTestMethod)
                .map(Method::getName)
                .orElse("");
        String display = context.getDisplayName();
        String name = display.startsWith(method + "(") ? method : method + ": " + display;
        return new RunningTest(context.getUniqueId(), type + "." + name, Thread.currentThread());
    }

    /** Returns the value from the context or its nearest parent: the context of a dynamic test has neither class nor method. */
    private static <T> Optional<T> near(ExtensionContext context, Function<ExtensionContext, Optional<T>> question) {
        Optional<T> answer = question.apply(context);
        return answer.isPresent() ? answer : context.getParent().flatMap(parent -> near(parent, question));
    }
}
