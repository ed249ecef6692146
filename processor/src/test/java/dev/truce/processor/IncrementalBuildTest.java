package dev.truce.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.processor.testing.CompileFiles;
import dev.truce.processor.testing.Compiled;
import dev.truce.processor.testing.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IncrementalBuildTest {
    private static final String CONTRACTS = "META-INF/services/dev.truce.runtime.ResourceContract";

    @TempDir
    Path directory;

    @Test
    void javacFindsTheProcessorsAndGradleKnowsWhatTheyAre() throws IOException {
        assertThat(ServiceLoader.load(Processor.class))
                .extracting(processor -> processor.getClass().getName())
                .contains(GuardProcessor.class.getName(), ContractProcessor.class.getName());
        try (InputStream registration =
                GuardProcessor.class.getResourceAsStream("/META-INF/gradle/incremental.annotation.processors")) {
            assertThat(registration).isNotNull();
            assertThat(new String(registration.readAllBytes(), StandardCharsets.UTF_8).lines())
                    .containsExactly(
                            GuardProcessor.class.getName() + ",isolating",
                            ContractProcessor.class.getName() + ",aggregating");
        }
    }

    @Test
    void everyIsolatedFileHasExactlyOneOriginatingElement() {
        Map<String, List<String>> origins = new TreeMap<>();
        Processor processor = new RecordingProcessor(new GuardProcessor(), origins);

        Compiled build =
                CompileFiles.of(directory, Shop.ALL).processors(processor).run();

        assertThat(build.errorTexts()).isEmpty();
        assertThat(origins)
                .containsOnly(
                        Map.entry("shop.OrderGuard", List.of("shop.Order")),
                        Map.entry("shop.OrderProblem", List.of("shop.Order")),
                        Map.entry("shop.UserGuard", List.of("shop.User")),
                        Map.entry("shop.UserProblem", List.of("shop.User")),
                        Map.entry("shop.UserDtoRepresentation", List.of("shop.UserDto")));
    }

    @Test
    void aGuardDependsOnItsOwnClassAndNotOnItsNeighbours() {
        List<Source> alone = new ArrayList<>(List.of(Shop.ORDER, Shop.STATUS));

        Map<String, String> generated =
                CompileFiles.run(directory.resolve("alone"), alone).generated();

        assertThat(generated.get("shop/OrderGuard.java"))
                .isEqualTo(CompileFiles.run(directory.resolve("all"), Shop.ALL)
                        .generated()
                        .get("shop/OrderGuard.java"));
    }

    @Test
    void aPartOfTheClassesCompiledAgainKeepsTheServicesOfTheOthers() {
        Source user = new Source("shop/User.java", record("User", "@Unique String email"));
        Source order = new Source("shop/Order.java", record("Order", "@Versioned long version"));
        CompileFiles.run(directory, List.of(user, order));

        Compiled part = CompileFiles.run(directory, List.of(order));

        assertThat(part.errorTexts()).isEmpty();
        assertThat(part.generated().get(CONTRACTS)).isEqualTo("shop.OrderGuard$Contract\nshop.UserGuard$Contract\n");
    }

    @Test
    void servicesOfClassesThatAreGoneAreDropped() throws IOException {
        Source user = new Source("shop/User.java", record("User", "@Unique String email"));
        Source order = new Source("shop/Order.java", record("Order", "@Versioned long version"));
        CompileFiles.run(directory, List.of(user, order));
        Files.delete(CompileFiles.of(directory, List.of()).output().resolve("shop/User.class"));

        Compiled part = CompileFiles.run(directory, List.of(order));

        assertThat(part.generated().get(CONTRACTS)).isEqualTo("shop.OrderGuard$Contract\n");
    }

    @Test
    void aClassThatLostItsRulesIsNoServiceAnyLonger() {
        Source user = new Source("shop/User.java", record("User", "@Unique String email"));
        Source order = new Source("shop/Order.java", record("Order", "@Versioned long version"));
        CompileFiles.run(directory, List.of(user, order));

        Source plain = new Source("shop/User.java", record("User", "String email"));
        Compiled part = CompileFiles.run(directory, List.of(order, plain));

        assertThat(part.generated().get(CONTRACTS)).isEqualTo("shop.OrderGuard$Contract\n");
    }

    private static String record(String name, String member) {
        return "package shop; import dev.truce.*; public record " + name + "(" + member + ") {}";
    }
}
