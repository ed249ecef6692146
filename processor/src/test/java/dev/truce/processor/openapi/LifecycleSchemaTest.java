package dev.truce.processor.openapi;

import static dev.truce.processor.openapi.ResourceBuilder.transition;
import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.processor.model.Lifecycle;
import dev.truce.processor.model.Resource;
import dev.truce.processor.model.State;
import dev.truce.processor.openapi.document.Sequence;
import dev.truce.processor.openapi.document.YamlWriter;
import dev.truce.processor.testing.LifecycleModel;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class LifecycleSchemaTest {

    private static final Resource TICKET = ResourceBuilder.resource("Ticket", "ticket")
            .lifecycle(
                    "status",
                    List.of(new State("NEW", "new"), new State("IN_WORK", "in work"), new State("END", "end")),
                    "NEW",
                    List.of("END"),
                    List.of(),
                    transition("start", "IN_WORK", "NEW"),
                    transition("close", "END", "NEW", "IN_WORK"))
            .build();

    private static final Lifecycle LIFECYCLE = Objects.requireNonNull(TICKET.lifecycle());

    @Test
    void statesThatMermaidCannotReadHaveAliases() {
        assertThat(StateDiagram.of(LIFECYCLE)).isEqualTo("""
                        stateDiagram-v2
                            state "in work" as s1
                            state "end" as s2
                            [*] --> new
                            new --> s1 : start
                            new --> s2 : close
                            s1 --> s2 : close
                            s2 --> [*]
                        """);
    }

    @Test
    void theExtensionHoldsWireNames() {
        assertThat(YamlWriter.write(
                        Objects.requireNonNull(
                                LifecycleSchema.of(TICKET, LIFECYCLE).get("x-truce-lifecycle")),
                        "",
                        "  "))
                .isEqualTo("""
                        initial:
                          - new
                        terminal:
                          - end
                        transitions:
                          - name: start
                            from:
                              - new
                            to: in work
                          - name: close
                            from:
                              - new
                              - in work
                            to: end
                        """);
    }

    @Test
    void transitionFromAnyOfManyStatesIsNotWrittenOut() {
        List<String> names =
                IntStream.range(0, 200).mapToObj(number -> "S" + number).toList();
        LifecycleModel model = LifecycleModel.of(String.join(" ", names)).cyclic();
        names.forEach(to -> model.transitions(LifecycleModel.transitionFromAny("to" + to, to, names)));

        String schema = YamlWriter.write(LifecycleSchema.of(TICKET, model.build()), "", "  ");

        assertThat(schema)
                .contains("    - name: toS7\n      from:\n        - '*'\n      to: S7\n")
                .doesNotContain("mermaid")
                .hasSizeLessThan(20_000);
    }

    @Test
    void theEnumHoldsTheWireNames() {
        assertThat(LifecycleSchema.of(TICKET, LIFECYCLE).get("enum"))
                .isEqualTo(Sequence.ofStrings(List.of("new", "in work", "end")));
    }
}
