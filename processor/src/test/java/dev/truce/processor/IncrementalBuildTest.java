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

    private static final Source ORDER = new Source("shop/Order.java", record("Order", "@Versioned long version"));
    private static final Source ORDER_API = new Source("shop/OrderApi.java", api("Order", "/orders"));
    private static final List<Source> TWO_APIS = List.of(
            ORDER,
            ORDER_API,
            new Source("shop/User.java", record("User", "@Unique String email")),
            new Source("shop/UserApi.java", api("User", "/users")));

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

    @Test
    void partOfABuildKeepsNestedClassesWhoseNamesHaveUnderscores() {
        Source nested = new Source(
                "shop/Web_Shop.java",
                "package shop; import dev.truce.*; public class Web_Shop { public static class Big_ {"
                        + " public record In_Voice(@Unique String number) {} } }");
        String whole =
                CompileFiles.run(directory, List.of(nested, ORDER)).generated().get(CONTRACTS);

        assertThat(CompileFiles.run(directory, List.of(ORDER)).generated().get(CONTRACTS))
                .isEqualTo(whole)
                .contains("shop.Web_Shop_Big__In_VoiceGuard$Contract");
    }

    @Test
    void documentOfAPartKeepsTheOperationsOfTheOthers() {
        Map<String, String> whole = documents(CompileFiles.run(directory, TWO_APIS));

        Compiled part = CompileFiles.run(directory, List.of(ORDER, ORDER_API));

        assertThat(part.diagnostics()).isEmpty();
        assertThat(documents(part)).isEqualTo(whole);
        assertThat(whole.get("META-INF/truce/openapi.yaml"))
                .contains("  /orders:", "  /users:", "DUPLICATE_USER_EMAIL");
    }

    @Test
    void documentLosesTheOperationsOfClassesThatAreGoneOrChanged() throws IOException {
        CompileFiles.run(directory, TWO_APIS);
        Files.delete(CompileFiles.of(directory, List.of()).output().resolve("shop/UserApi.class"));
        Compiled part = CompileFiles.run(directory, List.of(ORDER, ORDER_API));
        assertThat(documents(part).get("META-INF/truce/openapi.yaml"))
                .contains("  /orders:")
                .doesNotContain("  /users:");

        Source other = new Source("shop/OrderApi.java", api("Order", "/purchases"));
        Compiled changed = CompileFiles.run(directory, List.of(ORDER, other));
        assertThat(documents(changed).get("META-INF/truce/openapi.yaml"))
                .contains("  /purchases:")
                .doesNotContain("  /orders:");
    }

    @Test
    void documentLosesTheLastOperation() {
        CompileFiles.run(directory, List.of(ORDER, ORDER_API));

        Compiled part = CompileFiles.run(
                directory, List.of(ORDER, new Source("shop/OrderApi.java", "package shop; class OrderApi {}")));

        assertThat(part.diagnostics()).isEmpty();
        assertThat(documents(part).get("META-INF/truce/openapi.yaml"))
                .contains("openapi:")
                .doesNotContain("/orders");
        assertThat(documents(part).get("META-INF/truce/openapi-fragment.json")).doesNotContain("/orders");
    }

    private static Map<String, String> documents(Compiled build) {
        Map<String, String> documents = new TreeMap<>(build.generated());
        documents.keySet().removeIf(path -> !path.startsWith("META-INF/truce/"));
        return documents;
    }

    private static String api(String resource, String path) {
        return "package shop; import dev.truce.*; class " + resource + "Api { @Guarded(value = " + resource
                + ".class, method = \"POST\", path = \"" + path + "\") void create() {} }";
    }

    private static String record(String name, String member) {
        return "package shop; import dev.truce.*; public record " + name + "(" + member + ") {}";
    }
}
