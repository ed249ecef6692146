package dev.truce.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.processor.testing.CompileFiles;
import dev.truce.processor.testing.Compiled;
import dev.truce.processor.testing.Source;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InheritedRulesTest {
    private static final String HEAD = "package shop; import dev.truce.*; import jakarta.persistence.*; ";
    private static final String MEMBERS = " { @Id Long id; @Version @Versioned int version; }";
    private static final Source PLAIN_VET = source("Vet", "public class Vet extends Base { String name; }");
    private static final Source API = source(
            "Api",
            "class Api { @Guarded(value = Vet.class, method = \"PUT\", path = \"/vets/{id}\") void update() {} }");

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@MappedSuperclass public class Base",
                "@MappedSuperclass public abstract class Base",
                "@Entity public abstract class Base"
            })
    void anEntityThatOnlyInheritsRulesIsAResourceAndItsSuperclassIsNot(String base) {
        Compiled build = CompileFiles.run(
                directory,
                List.of(
                        source("Base", base + MEMBERS),
                        source("Vet", "@Entity public class Vet extends Base {}"),
                        API));

        assertThat(build.errorTexts()).isEmpty();
        assertThat(guards(build)).containsExactly("shop/VetGuard.java");
        assertThat(build.generated().get("META-INF/services/dev.truce.runtime.ResourceContract"))
                .isEqualTo("shop.VetGuard$Contract\n");
        assertThat(build.generated().get("META-INF/truce/openapi.yaml"))
                .contains("VET_PRECONDITION_FAILED")
                .doesNotContain("BASE_");
    }

    @Test
    void aSubclassThatAnEndpointNamesIsAResource() {
        Compiled build = CompileFiles.run(
                directory, List.of(source("Base", "public abstract class Base" + MEMBERS), PLAIN_VET, API));

        assertThat(build.errorTexts()).isEmpty();
        assertThat(guards(build)).containsExactly("shop/VetGuard.java");
    }

    @Test
    void aSubclassThatNothingNamesIsNone() {
        Compiled build =
                CompileFiles.run(directory, List.of(source("Base", "public abstract class Base" + MEMBERS), PLAIN_VET));

        assertThat(guards(build)).isEmpty();
    }

    @Test
    void aConcreteSuperclassStaysAResourceBesideItsSubclass() {
        Compiled build = CompileFiles.run(
                directory,
                List.of(
                        source("Base", "@Entity public class Base" + MEMBERS),
                        source("Vet", "@Entity public class Vet extends Base {}")));

        assertThat(build.errorTexts()).isEmpty();
        assertThat(guards(build)).containsExactly("shop/BaseGuard.java", "shop/VetGuard.java");
    }

    @Test
    void aSubclassFromAClassFileWithoutAGuardIsAnErrorAtTheEndpoint() {
        List<Source> before =
                new ArrayList<>(List.of(source("Base", "public abstract class Base" + MEMBERS), PLAIN_VET));
        CompileFiles.run(directory, before);

        Compiled build = CompileFiles.run(directory, List.of(API));

        assertThat(build.errorTexts())
                .containsExactly("[TRUCE-OPERATION-NO-GUARD] Truce generates no guard for Vet, because its rules are "
                        + "inherited and it comes from a class file; repeat a rule on the class, where it is compiled");
    }

    private static Stream<String> guards(Compiled build) {
        return build.generated().keySet().stream()
                .filter(name -> name.endsWith("Guard.java"))
                .sorted();
    }

    private static Source source(String name, String text) {
        return new Source("shop/" + name + ".java", HEAD + text);
    }
}
