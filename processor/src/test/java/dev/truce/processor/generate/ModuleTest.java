package dev.truce.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.processor.testing.Compile;
import dev.truce.runtime.generated.MemberNaming;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Generated code in a named module that exports it. */
class ModuleTest {
    private static final String THING = """
            package api;

            import dev.truce.StateTransitions;
            import dev.truce.Transition;
            import dev.truce.Unique;
            import dev.truce.Versioned;

            public record Thing(
                    @Unique String name,
                    @Versioned Long version,
                    @StateTransitions(initial = "ON", terminal = "OFF", value = @Transition(name = "stop", from = "ON", to = "OFF"))
                            State state) {
                public enum State { ON, OFF }
            }
            """;
    private static final String HIDDEN = """
            package api;

            import dev.truce.Refusal;
            import dev.truce.Versioned;

            @Refusal(code = "TOO_HIDDEN", title = "Too hidden", members = "reason")
            record Hidden(@Versioned int version) {}
            """;
    private static final String SHOWN = """
            package api;

            import dev.truce.RepresentationOf;

            @RepresentationOf(Hidden.class)
            record Shown<T>(int version, T content) {}
            """;

    private static List<String> messages(Project project, String... required) {
        Map<String, String> sources = new TreeMap<>(project.sources());
        sources.putAll(project.generated());
        StringBuilder module = new StringBuilder("module m {\n");
        for (String name : required) {
            module.append("requires ").append(name).append(";\n");
        }
        sources.put("module-info", module + "exports api;\n}\n");
        return Compile.of(sources)
                .strict("--module-path", System.getProperty("java.class.path"))
                .run()
                .messages();
    }

    private static GenerationContext context(boolean visible, String... suppressions) {
        return new GenerationContext(
                "/problems", MemberNaming.SNAKE_CASE, visible, visible, false, List.of(suppressions));
    }

    @Test
    void itNeedsTheRuntimeAlone() {
        Project project = Project.of(THING).in(context(false));
        assertThat(messages(project, "transitive dev.truce.runtime")).isEmpty();
    }

    @Test
    void itNamesWhatItsReadersReadToo() {
        Project project = Project.of(THING).in(context(true));
        assertThat(messages(
                        project,
                        "transitive dev.truce.runtime",
                        "static transitive org.jspecify",
                        "static transitive java.compiler"))
                .isEmpty();
    }

    @Test
    void whatItsReadersDoNotReadDrawsNoWarningWhereThatIsSuppressed() {
        String[] required = {"dev.truce.runtime", "static org.jspecify", "static java.compiler"};
        Project project = Project.of(THING, HIDDEN, SHOWN);
        assertThat(messages(project.in(context(true, "exports")), required)).isEmpty();
        assertThat(messages(project.in(context(true)), required)).isNotEmpty();
    }

    @Test
    void itDoesNotCompileWhereItNamesWhatItCannotSee() {
        Project project = Project.of(THING).in(context(true));
        assertThat(messages(project, "transitive dev.truce.runtime")).isNotEmpty();
    }
}
