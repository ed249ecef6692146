package dev.truce.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.processor.model.ClassRef;
import dev.truce.processor.model.Resource;
import dev.truce.processor.model.State;
import dev.truce.processor.model.Transition;
import dev.truce.processor.testing.Compile;
import dev.truce.processor.testing.LifecycleModel;
import dev.truce.processor.testing.ResourceModel;
import dev.truce.runtime.TransitionRule;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** However many states and transitions a lifecycle has, its guard compiles and grows linearly. */
class LargeLifecycleTest {
    private static final ClassRef STATE = new ClassRef("p", List.of("State"));
    private static final int BYTES_OF_TRANSITION = 1500;

    private static List<String> states(int count) {
        return IntStream.range(0, count).mapToObj(i -> "S" + i).toList();
    }

    /** Transitions from each state to the next one, and then from any state. */
    private static Resource resource(List<String> states, int chain, int any) {
        Stream<Transition> next = IntStream.range(0, chain).mapToObj(i -> {
            String from = states.get(i % states.size());
            return LifecycleModel.transitionOf("t" + i, "t" + i, states.get((i + 1) % states.size()), from);
        });
        Stream<Transition> fromAny = IntStream.range(0, any)
                .mapToObj(i -> LifecycleModel.transitionFromAny("a" + i, states.get(i % states.size()), states));
        List<State> all = states.stream().map(name -> new State(name, name)).toList();
        return ResourceModel.of(new ClassRef("p", List.of("Thing")))
                .lifecycle(LifecycleModel.of(all)
                        .member("state", STATE)
                        .transitions(Stream.concat(next, fromAny).toArray(Transition[]::new)))
                .build();
    }

    @ParameterizedTest
    @CsvSource({"100, 99, 1", "100, 99, 2", "100, 0, 100", "1000, 2000, 0", "2001, 2001, 10"})
    void theGuardCompilesAndGrowsLinearly(int stateCount, int chain, int any) {
        List<String> states = states(stateCount);
        Resource resource = resource(states, chain, any);
        GeneratedSource guard = GuardWriter.write(resource, Project.CONTEXT);
        assertThat(guard.text()).hasSizeLessThan((stateCount + chain + any) * BYTES_OF_TRANSITION);
        GeneratedSource problems = ProblemWriter.write(resource, Project.CONTEXT);
        Map<String, String> sources = new TreeMap<>(Map.of(
                "p.Thing",
                "package p; public class Thing {}",
                "p.State",
                "package p; public enum State { " + String.join(", ", states) + " }"));
        sources.put(guard.qualifiedName(), guard.text());
        sources.put(problems.qualifiedName(), problems.text());
        LoadedGuard loaded = new LoadedGuard(Compile.of(sources).strict().run().load(), "p.ThingGuard");
        Map<String, Object> constants = LoadedGuard.constants(
                LoadedGuard.load(loaded.contract().getClass().getClassLoader(), "p.State"));
        if (chain > 0) {
            assertThat(loaded.call("t0", constants.get("S0"))).isEqualTo(constants.get("S1"));
            assertThat(loaded.allows("T0", constants.get("S1"))).isEqualTo(false);
        }
        if (any > 0) {
            List<String> legal = states.stream()
                    .filter(state -> loaded.allows("A0", constants.get(state)))
                    .collect(Collectors.toList());
            assertThat(legal).isEqualTo(states.subList(1, stateCount));
            assertThat(loaded.rule(TransitionRule.class, "A0").name()).isEqualTo("a0");
        }
    }
}
