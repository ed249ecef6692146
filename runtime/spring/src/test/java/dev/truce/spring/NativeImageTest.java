package dev.truce.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.aot.hint.predicate.RuntimeHintsPredicates.reflection;
import static org.springframework.aot.hint.predicate.RuntimeHintsPredicates.resource;

import dev.truce.runtime.ResourceContract;
import dev.truce.runtime.generated.Representation;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.aot.generate.ClassNameGenerator;
import org.springframework.aot.generate.DefaultGenerationContext;
import org.springframework.aot.generate.InMemoryGeneratedFiles;
import org.springframework.aot.hint.MemberCategory;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.boot.web.context.servlet.AnnotationConfigServletWebApplicationContext;
import org.springframework.context.aot.ApplicationContextAotGenerator;
import org.springframework.javapoet.ClassName;

/** What a native image is told to keep, by the processing ahead of time that Spring's build plugin runs. */
class NativeImageTest {

    @Test
    void contractsRepresentationsAndTheDocumentAreKept() {
        RuntimeHints hints = processed();
        assertThat(resource().forResource("META-INF/truce/openapi-fragment.json"))
                .accepts(hints);
        assertThat(resource().forResource("META-INF/services/dev.truce.runtime.ResourceContract"))
                .accepts(hints);
        assertThat(resource().forResource("META-INF/services/dev.truce.runtime.generated.Representation"))
                .accepts(hints);
        Stream.of(ResourceContract.class, Representation.class)
                .flatMap(service -> ServiceLoader.load(service).stream())
                .forEach(provider -> assertThat(reflection()
                                .onType(provider.type())
                                .withMemberCategory(MemberCategory.INVOKE_DECLARED_CONSTRUCTORS))
                        .accepts(hints));
    }

    private static RuntimeHints processed() {
        try (AnnotationConfigServletWebApplicationContext context =
                new AnnotationConfigServletWebApplicationContext()) {
            Starter.autoConfigurations().forEach(context::register);
            DefaultGenerationContext generation = new DefaultGenerationContext(
                    new ClassNameGenerator(ClassName.get(NativeImageTest.class)), new InMemoryGeneratedFiles());
            new ApplicationContextAotGenerator().processAheadOfTime(context, generation);
            return generation.getRuntimeHints();
        }
    }
}
