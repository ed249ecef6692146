package dev.truce.processor.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import dev.truce.processor.diagnostic.Severities;
import dev.truce.processor.testing.Compile;
import dev.truce.processor.testing.Compiled;
import dev.truce.processor.testing.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A bug of the check, or code that does not compile, must not cost anybody the compilation. */
class FlowFailureTest {
    private static final Map<String, String> SOURCES = new TreeMap<>(
            Map.of("a.A", "package a; class A { void run() { run(); } }", "a.B", "package a; class B {}"));

    @Test
    void aFailureIsToldOnceAndTheClassesAreCompiledAllTheSame() {
        Failing failing = new Failing(unit -> {
            throw new IllegalStateException("bug");
        });
        Compiled compilation = Compile.of(SOURCES).with(failing).run();

        assertThat(failing.failures).containsExactly("a.A: java.lang.IllegalStateException: bug");
        assertThat(compilation.diagnostics()).isEmpty();
        assertThat(compilation.classes()).containsOnlyKeys("a.A", "a.B");
    }

    @Test
    void codeThatNestsTooDeepForTheStackIsAFailureLikeAnyOther() {
        Failing failing = new Failing(unit -> {
            throw new StackOverflowError();
        });
        Compiled compilation = Compile.of(SOURCES).with(failing).run();

        assertThat(failing.failures).containsExactly("a.A: java.lang.StackOverflowError");
        assertThat(compilation.classes()).containsOnlyKeys("a.A", "a.B");
    }

    @Test
    void aClassThatIsMissingIsLeftToTheCompiler() {
        Failing failing = new Failing(unit -> {
            throw new CompletionFailure();
        });
        Compile.of(SOURCES).with(failing).run();

        assertThat(failing.failures).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "void run(Missing order) { if (order.status() == DELIVERED) OrderGuard.ship(order.status()); }",
                "void run(Order order) { OrderGuard.shipp(order.status()); OrderGuard.ship(); }",
                "void run() { OrderGuard.ship(UNKNOWN); missing = OrderGuard.ship(missing.status); }",
                "void run(OrderStatus s) { switch (s) { case NONE -> OrderGuard.ship(s); default -> nothing(); } }",
                "void run() { Order o = new Order(DELIVERED); OrderGuard.ship(o.status()); break; }",
                "void run() { (() -> OrderGuard.ship(PENDING)).get(); this = null; s.t.u = DELIVERED; }",
                "record R(Missing m, OrderStatus status) {} void run(R r) { OrderGuard.ship(r.m().status()); }"
            })
    void codeThatDoesNotCompileDrawsTheErrorsOfTheCompilerAndNoOthers(String broken) {
        Map<String, String> sources = Shop.sources();
        sources.put("shop.Broken", Shop.holding("Broken", broken));

        assertThat(Compile.of(sources)
                        .withTruce()
                        .with("--should-stop=ifError=GENERATE")
                        .run()
                        .diagnostics())
                .isNotEmpty()
                .allMatch(said -> said.getKind() == Diagnostic.Kind.ERROR)
                .noneMatch(said -> Message.of(said).contains("TRUCE"));
    }

    /** Named as javac's failure, which is none of the exported classes. */
    private static final class CompletionFailure extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** The check of a compilation in which a step of it fails. */
    private static final class Failing extends AbstractProcessor {
        private final Predicate<CompilationUnitTree> step;
        private final List<String> failures = new ArrayList<>();

        Failing(Predicate<CompilationUnitTree> step) {
            this.step = step;
        }

        @Override
        public synchronized void init(ProcessingEnvironment environment) {
            new FlowCheck(environment)
                    .install(
                            type -> Optional.empty(),
                            new Severities(false, Map.of()),
                            (type, failure) -> failures.add(type + ": " + failure),
                            step);
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
}
