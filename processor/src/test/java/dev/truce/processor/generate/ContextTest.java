package dev.truce.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.runtime.ProblemStyle;
import dev.truce.runtime.ProblemType;
import dev.truce.runtime.generated.MemberNaming;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is generated follows the options, and what the class's module and package allow. */
class ContextTest {
    private static final String COUNTER = """
            package p;

            import dev.truce.StateTransitions;
            import dev.truce.Transition;
            import dev.truce.Unique;
            import dev.truce.Versioned;

            public class Counter {
                @Unique public String name;
                @Versioned public Integer version;
                @StateTransitions(initial = "ON", terminal = "OFF", value = @Transition(name = "stop", from = "ON", to = "OFF"))
                public Power power;
            }
            """;
    private static final String POWER = "package p; public enum Power { ON, OFF }";

    private static Map<String, String> generated(GenerationContext context, String... files) {
        return Project.of(files).in(context).generated();
    }

    private static List<String> messages(GenerationContext context, String... files) {
        return Project.of(files).in(context).compile().messages();
    }

    private static GenerationContext suppressing(String... warnings) {
        return new GenerationContext("/problems", MemberNaming.SNAKE_CASE, true, true, false, List.of(warnings));
    }

    @Test
    void theStyleOfProblemsFollowsTheOptions() {
        GenerationContext context = new GenerationContext(
                "https://api.example.org/errors", MemberNaming.CAMEL_CASE, true, true, false, List.of());
        ClassLoader classes = Project.of(COUNTER, POWER).in(context).load();
        Object constant = LoadedGuard.constants(LoadedGuard.load(classes, "p.CounterProblem"))
                .get("STALE");
        ProblemStyle style = ((ProblemType) constant).definition().style();
        assertThat(style).isEqualTo(new ProblemStyle("https://api.example.org/errors", MemberNaming.CAMEL_CASE));
        assertThat(((ProblemType) constant).uri()).isEqualTo("https://api.example.org/errors/counter/stale");
    }

    @Test
    void eitherOptionMakesAStyleOfItsOwn() {
        GenerationContext base =
                new GenerationContext("/errors", MemberNaming.SNAKE_CASE, true, true, false, List.of());
        GenerationContext members =
                new GenerationContext("/problems", MemberNaming.CAMEL_CASE, true, true, false, List.of());
        assertThat(generated(base, COUNTER, POWER).get("p.CounterProblem"))
                .contains("new ProblemStyle(\"/errors\", MemberNaming.SNAKE_CASE)");
        assertThat(generated(members, COUNTER, POWER).get("p.CounterProblem"))
                .contains("new ProblemStyle(\"/problems\", MemberNaming.CAMEL_CASE)");
        assertThat(messages(base, COUNTER, POWER)).isEmpty();
        assertThat(messages(members, COUNTER, POWER)).isEmpty();
    }

    @Test
    void whatTheModuleCannotSeeIsNotNamed() {
        GenerationContext blind =
                new GenerationContext("/problems", MemberNaming.SNAKE_CASE, false, false, false, List.of());
        assertThat(generated(blind, COUNTER, POWER).values())
                .noneMatch(text -> text.contains("@Generated") || text.contains("Nullable"));
        assertThat(messages(blind, COUNTER, POWER)).isEmpty();
    }

    @Test
    void aPackageMayHaveClassesWithTheNamesOfJavaLang() {
        GenerationContext hidden =
                new GenerationContext("/problems", MemberNaming.SNAKE_CASE, true, true, true, List.of());
        String[] files = new String[GenerationContext.JAVA_LANG.size() + 2];
        files[0] = COUNTER.replace("String", "java.lang.String").replace("Integer", "java.lang.Integer");
        files[1] = POWER;
        for (int i = 2; i < files.length; i++) {
            files[i] = "package p; class " + GenerationContext.JAVA_LANG.get(i - 2) + " {}";
        }
        assertThat(messages(hidden, files)).isEmpty();
        assertThat(messages(Project.CONTEXT, files)).isNotEmpty();
    }

    @Test
    void everyNameOfJavaLangThatIsUsedIsKnown() {
        GenerationContext explicit =
                new GenerationContext("/problems", MemberNaming.SNAKE_CASE, true, true, true, List.of("deprecation"));
        for (String golden :
                List.of("order", "uniques", "versions", "shapes", "references", "representations", "invalid")) {
            Golden.project(golden)
                    .in(explicit)
                    .generated()
                    .forEach((name, text) -> assertThat(text.lines()
                                    .filter(line -> line.startsWith("import java.lang."))
                                    .map(line -> line.replaceAll("import java\\.lang\\.(\\w+);", "$1")))
                            .as(name)
                            .isSubsetOf(GenerationContext.JAVA_LANG));
        }
    }

    @Test
    void deprecatedStatesDrawNoWarning() {
        String power = "package p; public enum Power { ON, @Deprecated OFF }";
        assertThat(messages(suppressing("deprecation"), COUNTER, power)).isEmpty();
        assertThat(messages(suppressing(), COUNTER, power)).isNotEmpty();
    }

    @Test
    void deprecatedClassesDrawNoWarning() {
        String counter = COUNTER.replace("public class", "@Deprecated public class");
        String power = "package p; @Deprecated(forRemoval = true) public enum Power { ON, OFF }";
        GenerationContext both = suppressing("removal", "deprecation");
        String used = counter.replace("public Power", "@SuppressWarnings(\"removal\") public Power");
        assertThat(messages(both, used, power)).isEmpty();
        assertThat(generated(both, used, power).get("p.CounterGuard"))
                .contains("@SuppressWarnings({\"deprecation\", \"removal\"})");
    }

    @Test
    void nothingIsSuppressedWithoutNeed() {
        assertThat(generated(suppressing(), COUNTER, POWER).values())
                .noneMatch(text -> text.contains("SuppressWarnings"));
    }
}
