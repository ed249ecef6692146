package dev.truce.processor.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.processor.ContractProcessor;
import dev.truce.processor.GuardProcessor;
import dev.truce.processor.testing.Compile;
import dev.truce.processor.testing.Compiled;
import dev.truce.processor.testing.Message;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Build tools wrap the environment of javac, each in its way. */
class EnvironmentsTest {
    private static final String ILLEGAL = "OrderStatus next() { return OrderGuard.ship(DELIVERED); }";

    static Stream<Named<UnaryOperator<ProcessingEnvironment>>> wrappers() {
        return Stream.of(
                Named.of("javac's own", UnaryOperator.identity()),
                Named.of("Gradle's", WrappedEnvironments::asGradleDoes),
                Named.of("IntelliJ's", WrappedEnvironments::asIntellijDoes),
                Named.of(
                        "Gradle's around IntelliJ's",
                        environment ->
                                WrappedEnvironments.asGradleDoes(WrappedEnvironments.asIntellijDoes(environment))),
                Named.of(
                        "IntelliJ's around Gradle's",
                        environment ->
                                WrappedEnvironments.asIntellijDoes(WrappedEnvironments.asGradleDoes(environment))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrappers")
    void bodiesAreCheckedBehindAWrapper(UnaryOperator<ProcessingEnvironment> wrapper) {
        Compiled compilation = compile(wrapper, ILLEGAL, ILLEGAL.replace("next", "other"));

        assertThat(Said.of(compilation, "shop.Case0"))
                .singleElement()
                .asString()
                .startsWith("1! ship is not allowed");
        assertThat(Said.of(compilation, "shop.Case1"))
                .singleElement()
                .asString()
                .startsWith("1! ship is not allowed");
        assertThat(notes(compilation)).isEmpty();
    }

    @Test
    void whereNoJavacIsFoundOneNoteSaysSoAndBodiesAreNotChecked() {
        Compiled compilation = compile(WrappedEnvironments::hidden, ILLEGAL, ILLEGAL);

        assertThat(Said.of(compilation, "shop.Case0")).isEmpty();
        assertThat(Said.of(compilation, "shop.Case1")).isEmpty();
        assertThat(notes(compilation)).hasSize(1);
    }

    private static List<String> notes(Compiled compilation) {
        return compilation.diagnostics().stream()
                .map(Message::of)
                .filter(message -> message.contains("TRUCE-FLOW-UNAVAILABLE"))
                .toList();
    }

    private static Compiled compile(UnaryOperator<ProcessingEnvironment> wrapper, String... bodies) {
        Map<String, String> sources = Shop.sources();
        for (int i = 0; i < bodies.length; i++) {
            sources.put("shop.Case" + i, Shop.holding("Case" + i, bodies[i]));
        }
        return Compile.of(sources)
                .with(new Wrapped(new GuardProcessor(), wrapper), new Wrapped(new ContractProcessor(), wrapper))
                .run();
    }

    /** A processor as a build tool runs it. */
    private static final class Wrapped extends AbstractProcessor {
        private final Processor processor;
        private final UnaryOperator<ProcessingEnvironment> wrapper;

        Wrapped(Processor processor, UnaryOperator<ProcessingEnvironment> wrapper) {
            this.processor = processor;
            this.wrapper = wrapper;
        }

        @Override
        public synchronized void init(ProcessingEnvironment environment) {
            processor.init(wrapper.apply(environment));
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return processor.getSupportedAnnotationTypes();
        }

        @Override
        public Set<String> getSupportedOptions() {
            return processor.getSupportedOptions();
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return processor.getSupportedSourceVersion();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            return processor.process(annotations, round);
        }
    }
}
