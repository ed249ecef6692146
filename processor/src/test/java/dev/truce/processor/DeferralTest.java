package dev.truce.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.processor.testing.CompileFiles;
import dev.truce.processor.testing.Compiled;
import dev.truce.processor.testing.Generating;
import dev.truce.processor.testing.Source;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Processor;
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

    private static final String CONSTANTS = "package shop; public interface K { String EMAIL = \"email\"; "
            + "String TENANT = \"tenant\"; String CODE = \"THE_CODE\"; String TITLE = \"A title\"; "
            + "int STATUS = 422; boolean YES = true; }";

    private static final String NOTE = "package shop; public class GeneratedNote {}";

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aClassWaitsForTheTypesThatAnotherProcessorGenerates(boolean otherFirst) {
        List<Processor> processors = new ArrayList<>(List.of(new GuardProcessor(), new ContractProcessor()));
        processors.add(otherFirst ? 0 : 2, new Generating("shop.GeneratedBase", BASE, "shop.GeneratedNote", NOTE));

        Compiled build = CompileFiles.of(directory, List.of(ORDER))
                .processors(processors.toArray(Processor[]::new))
                .run();

        assertThat(build.errorTexts()).isEmpty();
        assertThat(build.generated().get("shop/OrderGuard.java"))
                .contains("order.getVersion()")
                .contains("duplicateNumber");
        assertThat(build.generated()).containsKey("META-INF/services/dev.truce.runtime.ResourceContract");
    }

    @Test
    void aTypeThatNeverComesIsJavacsErrorAndNotOurs() {
        Compiled build = CompileFiles.run(directory, List.of(ORDER));

        assertThat(build.errorTexts()).hasSize(2).allMatch(message -> message.contains("cannot find symbol"));
    }

    @Test
    void aMissingTypeOfTheVersionOrTheStateIsNoErrorOfOurs() {
        Compiled build = CompileFiles.run(
                directory,
                List.of(
                        new Source(
                                "shop/Order.java",
                                "package shop; "
                                        + "record Order(@dev.truce.Versioned Missing version, @dev.truce.StateTransitions({}) Gone state) {}")));

        assertThat(build.errorTexts()).isNotEmpty().allMatch(message -> message.contains("cannot find symbol"));
    }

    @Test
    void aConstantThatChangesItsMeaningAfterTheGuardIsWrittenIsAnError() {
        Source defaults =
                new Source("defaults/K.java", "package defaults; public interface K { String CODE = \"A_CODE\"; }");
        Source account = new Source("shop/Account.java", """
                package shop;

                import defaults.*;
                import dev.truce.Unique;

                @Unique(fields = "email", code = K.CODE)
                record Account(String email) {}
                """);

        Compiled build = CompileFiles.of(directory, List.of(defaults, account))
                .processors(new GuardProcessor(), new ContractProcessor(), new Generating("shop.K", CONSTANTS))
                .run();

        assertThat(build.errorTexts())
                .containsExactly(
                        "[TRUCE-RESOURCE-CHANGED] Another annotation processor changed what Account declares "
                                + "after Truce had read it, so its guard and its contract differ; run that processor before Truce");
    }
}
