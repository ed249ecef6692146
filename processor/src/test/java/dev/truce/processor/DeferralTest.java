package dev.truce.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.processor.Shop.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeferralTest {
    private static final Source ORDER = new Source("shop/Order.java", """
            package shop;

            public class Order extends GeneratedBase {
                @dev.truce.Unique String number;
                GeneratedNote note;
            }
            """);
    private static final String BASE =
            "package shop; public class GeneratedBase { @dev.truce.Versioned long version; public long getVersion() { return version; } }";

    @TempDir
    Path directory;

    private static final String NOTE = "package shop; public class GeneratedNote {}";

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aClassWaitsForTheTypesThatAnotherProcessorGenerates(boolean otherFirst) {
        List<Processor> processors = new ArrayList<>(List.of(new GuardProcessor(), new ContractProcessor()));
        processors.add(otherFirst ? 0 : 2, new Generating("shop.GeneratedBase", BASE, "shop.GeneratedNote", NOTE));

        Build build = Build.of(directory, List.of(ORDER), List.of(), processors);

        assertThat(build.messages()).isEmpty();
        assertThat(build.generated().get("shop/OrderGuard.java"))
                .contains("order.getVersion()")
                .contains("duplicateNumber");
        assertThat(build.generated()).containsKey("META-INF/services/dev.truce.runtime.ResourceContract");
    }

    @Test
    void aTypeThatNeverComesIsJavacsErrorAndNotOurs() {
        Build build = Build.of(directory, List.of(ORDER));

        assertThat(build.messages()).hasSize(2).allMatch(message -> message.contains("cannot find symbol"));
    }

    @Test
    void aMissingTypeOfTheVersionOrTheStateIsNoErrorOfOurs() {
        Build build = Build.of(
                directory,
                List.of(
                        new Source(
                                "shop/Order.java",
                                "package shop; "
                                        + "record Order(@dev.truce.Versioned Missing version, @dev.truce.StateTransitions({}) Gone state) {}")));

        assertThat(build.messages()).isNotEmpty().allMatch(message -> message.contains("cannot find symbol"));
    }

    /** Generates its classes in the first round. */
    private static final class Generating extends AbstractProcessor {
        private final String[] sources;
        private boolean done;

        Generating(String... namesAndTexts) {
            this.sources = namesAndTexts;
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
            for (int i = 0; i < sources.length && !done; i += 2) {
                try (Writer writer =
                        processingEnv.getFiler().createSourceFile(sources[i]).openWriter()) {
                    writer.write(sources[i + 1]);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            done = true;
            return false;
        }
    }
}
