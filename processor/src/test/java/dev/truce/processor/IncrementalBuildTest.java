package dev.truce.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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

        Build build = Build.of(directory, Shop.ALL, List.of(), List.of(processor));

        assertThat(build.messages()).isEmpty();
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
        List<Shop.Source> alone = new ArrayList<>(List.of(Shop.ORDER, Shop.STATUS));

        Map<String, String> generated =
                Build.of(directory.resolve("alone"), alone).generated();

        assertThat(generated.get("shop/OrderGuard.java"))
                .isEqualTo(
                        Build.of(directory.resolve("all"), Shop.ALL).generated().get("shop/OrderGuard.java"));
    }
}
