package dev.truce.processor.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.processor.testing.Compile;
import dev.truce.processor.testing.Compiled;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A transition may be called like something that a rule is asked: the guard's method and the rule's stay two things. */
class RuleNamesTest {
    private static final String PAPER = """
            package desk;
            import dev.truce.*;
            public record Paper(@StateTransitions(initial = "DRAFT", terminal = "GONE", value = {
                @Transition(name = "ship", from = "DRAFT", to = "SENT"),
                @Transition(name = "shipConflict", from = "SENT", to = "GONE"),
                @Transition(name = "initialConflict", from = "SENT", to = "GONE"),
                @Transition(name = "wireName", from = "SENT", to = "GONE"),
                @Transition(name = "reOpen", from = "SENT", to = "DRAFT"),
                @Transition(name = "re-open", method = "re_open", from = "DRAFT", to = "GONE")}) State state) {
                public enum State { DRAFT, SENT, GONE }
            }
            """;

    private static Compiled compile(String... statements) {
        Map<String, String> sources = new TreeMap<>(Map.of("desk.Paper", PAPER));
        sources.put("desk.Desk", """
                package desk;
                class Desk {
                    void run(Paper.State state) {
                        %s
                    }
                }
                """.formatted(String.join("\n        ", statements)));
        return Compile.of(sources)
                .withTruce()
                .with("-Atruce.diagnostics=TRUCE-LIFECYCLE-WITHOUT-VERSION:off")
                .run();
    }

    @Test
    void askingARuleIsNoTransition() {
        Compiled compilation = compile(
                "PaperGuard.SHIP.conflict(Paper.State.DRAFT);",
                "PaperGuard.LIFECYCLE.initialConflict(Paper.State.DRAFT);",
                "PaperGuard.LIFECYCLE.wireName(Paper.State.DRAFT);");
        assertThat(compilation.diagnostics()).isEmpty();
        assertThat(compilation.classes()).containsKey("desk.Desk");
    }

    @ParameterizedTest
    @ValueSource(strings = {"shipConflict", "initialConflict", "wireName"})
    void callingTheGuardIs(String method) {
        assertThat(Said.of(compile("PaperGuard.%s(Paper.State.DRAFT);".formatted(method)), "desk.Desk"))
                .singleElement()
                .asString()
                .startsWith("4! " + method + " is not allowed from DRAFT");
    }

    /** Of two transitions that would have one constant the first has it, and what it says holds for that one alone. */
    @Test
    void aConstantIsTheRuleOfOneTransition() {
        assertThat(Said.of(
                        compile("if (PaperGuard.RE_OPEN.allows(state)) PaperGuard.reOpen(state); "
                                + "else PaperGuard.re_open(state);"),
                        "desk.Desk"))
                .isEmpty();
        assertThat(Said.of(compile("if (PaperGuard.RE_OPEN.allows(state)) PaperGuard.re_open(state);"), "desk.Desk"))
                .singleElement()
                .asString()
                .contains("re-open is not allowed from SENT");
    }
}
