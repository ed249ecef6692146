package dev.truce.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.processor.testing.CompileFiles;
import dev.truce.processor.testing.Compiled;
import dev.truce.processor.testing.Generating;
import dev.truce.processor.testing.Source;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
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

    @ParameterizedTest
    @MethodSource("unresolved")
    void aClassWaitsForConstantsThatAnotherProcessorGenerates(boolean otherFirst, String rule, String proof) {
        Source account = new Source("shop/Account.java", """
                package shop;

                import dev.truce.*;

                %s
                public class Account {
                    @Unique String email;
                    String tenant;
                    @Versioned long version;
                }
                """.formatted(rule));
        List<Processor> processors = new ArrayList<>(List.of(new GuardProcessor(), new ContractProcessor()));
        processors.add(
                otherFirst ? 0 : 2,
                new Generating("shop.K", CONSTANTS, "shop.Sub", "package shop; public class Sub {}"));

        Compiled build = CompileFiles.of(directory, List.of(account))
                .processors(processors.toArray(Processor[]::new))
                .run();

        assertThat(build.errorTexts()).isEmpty();
        assertThat(String.join("\n", build.generated().values())).contains(proof);
    }

    static Stream<Arguments> unresolved() {
        return Stream.of(
                        new String[] {"@Unique(fields = {\"email\", K.TENANT})", "duplicateEmailTenant("},
                        new String[] {"@Unique(fields = \"tenant\", scope = K.EMAIL)", "duplicateTenant("},
                        new String[] {"@Unique(fields = \"tenant\", code = K.CODE)", "\"THE_CODE\""},
                        new String[] {"@Unique(fields = \"tenant\", title = K.TITLE)", "\"A title\""},
                        new String[] {"@Unique(fields = \"tenant\", constraint = K.CODE)", "\"THE_CODE\""},
                        new String[] {"@Unique(fields = \"tenant\", ignoreCase = K.YES)", "duplicateTenant("},
                        new String[] {"@ApiResource(name = \"x-\" + K.EMAIL)", "\"x-email\""},
                        new String[] {"@ApiResource(key = K.TENANT)", "\"tenant\""},
                        new String[] {"@Refusal(code = \"OUT\", title = K.TITLE, status = K.STATUS)", "422"},
                        new String[] {"@Refusal(code = K.CODE, title = \"Out\")", "\"THE_CODE\""},
                        new String[] {"@ReferencedBy(Sub.class)", "referencedBySub("})
                .flatMap(row -> Stream.of(true, false).map(first -> Arguments.of(first, row[0], row[1])));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aRepresentationWaitsForTheNamesOfItsMembers(boolean otherFirst) {
        Source account = new Source(
                "shop/Account.java",
                "package shop; public record Account(@dev.truce.Unique String email, @dev.truce.Versioned long version) {}");
        Source view = new Source("shop/View.java", """
                package shop;

                @dev.truce.RepresentationOf(Account.class)
                public record View(@com.fasterxml.jackson.annotation.JsonProperty(K.CODE) String email, long version) {}
                """);
        List<Processor> processors = new ArrayList<>(List.of(new GuardProcessor(), new ContractProcessor()));
        processors.add(otherFirst ? 0 : 2, new Generating("shop.K", CONSTANTS));

        Compiled build = CompileFiles.of(directory, List.of(account, view))
                .processors(processors.toArray(Processor[]::new))
                .run();

        assertThat(build.errorTexts()).isEmpty();
        assertThat(build.generated().get("shop/ViewRepresentation.java")).contains("\"THE_CODE\"");
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
