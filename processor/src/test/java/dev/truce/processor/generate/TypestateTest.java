package dev.truce.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.processor.model.Lifecycle;
import dev.truce.processor.model.Transition;
import dev.truce.processor.testing.Compile;
import dev.truce.processor.testing.Compiled;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

/** Walks every path of the order's lifecycle over its views, and tries every step that there is not. */
class TypestateTest {
    private static final Lifecycle LIFECYCLE = Objects.requireNonNull(
            Golden.project("typestate").resource("shop.Order").lifecycle());

    /** A walk from an initial state: the calls, and where each of them leads. */
    private record Walk(List<Transition> steps) {
        Walk then(Transition step) {
            List<Transition> longer = new ArrayList<>(steps);
            longer.add(step);
            return new Walk(longer);
        }

        String end(String start) {
            return steps.isEmpty() ? start : steps.get(steps.size() - 1).to();
        }
    }

    @Test
    void moreStatesThanAMethodHasParametersHaveNoFold() {
        for (int count : new int[] {254, 255}) {
            String states = IntStream.range(0, count).mapToObj(i -> "S" + i).collect(Collectors.joining(", "));
            Compiled build = Compile.of(
                            "package shop; import dev.truce.*; record Order(long id, @Versioned long version,"
                                    + " @StateTransitions(typestate = true, cyclic = true, initial = \"S0\","
                                    + " value = {@Transition(name = \"go\", from = \"*\", to = \"S0\"),"
                                    + " @Transition(name = \"leave\", from = \"S0\", to = \"S1\")}) State state) {"
                                    + " enum State { " + states + " } }")
                    .withTruce()
                    .run();

            assertThat(build.errorTexts()).isEmpty();
            assertThat(Objects.requireNonNull(build.generated().get("shop/OrderLifecycle.java"))
                            .contains(" fold("))
                    .isEqualTo(count == 254);
        }
    }

    @Test
    void everyPathRunsAndKeepsAllButTheState() {
        List<Walk> walks = new ArrayList<>();
        walk("PENDING", new Walk(List.of()), walks);
        StringBuilder text = new StringBuilder("package shop; class Paths {\n");
        for (int i = 0; i < walks.size(); i++) {
            text.append(
                    "  static OrderLifecycle path%d(Order order) { return ((OrderLifecycle.Pending) OrderLifecycle.of(order))"
                            .formatted(i));
            walks.get(i)
                    .steps()
                    .forEach(step -> text.append('.').append(step.method()).append("()"));
            text.append("; }\n");
            text.append(
                    "  static boolean test%1$d() { Order order = new Order(new java.util.UUID(1, 2), \"A-1\", 7, OrderStatus.PENDING);"
                            .formatted(i));
            text.append(
                    " OrderLifecycle end = path%d(order); return end instanceof OrderLifecycle.%s && end.version() == 7"
                            .formatted(i, type(walks.get(i).end("PENDING"))));
            text.append(
                    " && order.status() == OrderStatus.PENDING && end.order().equals(new Order(order.id(), \"A-1\", 7, OrderStatus.%s)); }\n"
                            .formatted(walks.get(i).end("PENDING")));
        }
        LoadedGuard paths =
                new LoadedGuard(compile(Map.of("shop.Paths", text + "}\n")).load(), "shop.Paths");

        for (int i = 0; i < walks.size(); i++) {
            assertThat(paths.call("test" + i)).as(walks.get(i).toString()).isEqualTo(true);
        }
        assertThat(walks.stream().flatMap(walk -> walk.steps().stream()).distinct())
                .containsExactlyInAnyOrderElementsOf(LIFECYCLE.transitions());
        assertThat(walks).hasSize(12);
    }

    @Test
    void noOtherStepCompiles() {
        Map<String, String> sources = new TreeMap<>();
        for (dev.truce.processor.model.State state : LIFECYCLE.states()) {
            for (Transition transition : LIFECYCLE.transitions()) {
                String name = type(state.name()) + "_" + transition.method();
                boolean isLegal = LIFECYCLE.transitions().stream()
                        .anyMatch(other -> other.name().equals(transition.name())
                                && other.from().contains(state.name()));
                if (!isLegal) {
                    sources.put(
                            "shop.Illegal_" + name,
                            "package shop;\nclass Illegal_%s { Object test(OrderLifecycle.%s it) { return it.%s(); } }\n"
                                    .formatted(name, type(state.name()), transition.method()));
                }
            }
        }
        List<String> messages = compile(sources, "-Xmaxerrs", "1000").messages();

        assertThat(sources).hasSize(7 * 6 - 8);
        assertThat(messages).hasSameSizeAs(sources.keySet());
        sources.keySet()
                .forEach(name -> assertThat(messages)
                        .filteredOn(message -> message.startsWith(name.replace("shop.", "") + ".java:2:"))
                        .singleElement()
                        .asString()
                        .contains("cannot find symbol")
                        .contains("symbol:   method "
                                + name.substring(name.indexOf('_') + 1).replaceFirst(".*_", "") + "()"));
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_21)
    void aSwitchOverTheStatesIsExhaustive() {
        String text = """
                package shop;

                class Switch {
                    static String of(OrderLifecycle order) {
                        return switch (order) {
                            case OrderLifecycle.Pending pending -> pending.ship().order().status().name();
                            case OrderLifecycle.Processing processing -> processing.cancel().order().status().name();
                            case OrderLifecycle.Shipped shipped -> shipped.deliver().order().status().name();
                            case OrderLifecycle.Delivered delivered -> delivered.archive().order().status().name();
                            case OrderLifecycle.Returned returned -> "returned";
                            case OrderLifecycle.Archived archived -> "archived";
                            case OrderLifecycle.Cancelled cancelled -> "cancelled";
                        };
                    }

                    static String test() {
                        return of(OrderLifecycle.of(new Order(null, "A-1", 0, OrderStatus.SHIPPED)));
                    }
                }
                """;
        ClassLoader loader =
                compile(Map.of("shop.Switch", text), "--release", "21").load();
        assertThat(new LoadedGuard(loader, "shop.Switch").call("test")).isEqualTo("DELIVERED");

        String without = text.replaceFirst("\n *case OrderLifecycle.Shipped .*", "");
        assertThat(compile(Map.of("shop.Switch", without), "--release", "21").messages())
                .singleElement()
                .asString()
                .contains("does not cover all possible input values");
    }

    private static void walk(String state, Walk walk, List<Walk> walks) {
        walks.add(walk);
        for (Transition transition : LIFECYCLE.transitions()) {
            if (transition.from().contains(state)) {
                walk(transition.to(), walk.then(transition), walks);
            }
        }
    }

    private static String type(String state) {
        return state.charAt(0) + state.substring(1).toLowerCase(java.util.Locale.ROOT);
    }

    private static Compiled compile(Map<String, String> further, String... options) {
        Map<String, String> sources = new TreeMap<>(Golden.project("typestate").sources());
        sources.putAll(Golden.project("typestate").generated());
        sources.keySet().removeIf(name -> !name.startsWith("shop."));
        sources.putAll(further);
        return Compile.of(sources).strict(options).run();
    }
}
