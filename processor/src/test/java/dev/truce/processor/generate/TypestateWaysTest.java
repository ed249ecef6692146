package dev.truce.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.truce.processor.testing.Compile;
import dev.truce.processor.testing.Compiled;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Moves resources from state to state in every way that a class can offer, as users would. */
class TypestateWaysTest {
    private static LoadedGuard service;

    @BeforeAll
    static void compile() {
        Map<String, String> sources = new TreeMap<>(Golden.project("typestate").sources());
        sources.putAll(Golden.project("typestate").generated());
        sources.put("ways.Service", """
                package ways;

                import java.time.Instant;

                class Service {
                    static boolean wither() {
                        Ways.Withering resource = new Ways.Withering(3L, Ways.Status.OPEN);
                        if (Ways_WitheringLifecycle.of(resource) instanceof Ways_WitheringLifecycle.Open open) {
                            Ways_WitheringLifecycle.Closed closed = open.close();
                            return resource.status == Ways.Status.OPEN
                                    && closed.withering().status == Ways.Status.CLOSED
                                    && closed.version().equals(3L);
                        }
                        return false;
                    }

                    static boolean withoutVersionYet() {
                        return Ways_WitheringLifecycle.of(new Ways.Withering(null, Ways.Status.OPEN)).version() == null;
                    }

                    static boolean constructor() {
                        Ways.Copied resource = new Ways.Copied();
                        if (Ways_CopiedLifecycle.of(resource) instanceof Ways_CopiedLifecycle.Open open) {
                            Ways_CopiedLifecycle.Closed closed = open.close();
                            return closed.copied() != resource
                                    && resource.getStatus() == Ways.Status.OPEN
                                    && closed.copied().getStatus() == Ways.Status.CLOSED
                                    && closed.version().equals(Instant.EPOCH);
                        }
                        return false;
                    }

                    static boolean builder() {
                        Ways.Built resource = Ways.Built.builder().build();
                        if (Ways_BuiltLifecycle.of(resource) instanceof Ways_BuiltLifecycle.Open open) {
                            return open.close().built().status() == Ways.Status.CLOSED
                                    && resource.status() == Ways.Status.OPEN;
                        }
                        return false;
                    }

                    static boolean setter() {
                        Ways.Changed resource = new Ways.Changed();
                        if (Ways_ChangedLifecycle.of(resource) instanceof Ways_ChangedLifecycle.Open open) {
                            Ways_ChangedLifecycle.Closed closed = open.close();
                            resource.version = 8;
                            return closed.changed() == resource
                                    && resource.getStatus() == Ways.Status.CLOSED
                                    && closed.version() == 0;
                        }
                        return false;
                    }

                    static boolean field() {
                        Ways.Open resource = new Ways.Open();
                        if (Ways_OpenLifecycle.of(resource) instanceof Ways_OpenLifecycle.OpenState open) {
                            return open.close().open() == resource && resource.status == Ways.Status.CLOSED;
                        }
                        return false;
                    }

                    static void twice() {
                        Ways.Changed resource = new Ways.Changed();
                        if (Ways_ChangedLifecycle.of(resource) instanceof Ways_ChangedLifecycle.Open open) {
                            open.close();
                            open.close();
                        }
                    }

                    static boolean names() {
                        Current current = new Current("a", Current.States.R);
                        CurrentLifecycle view = CurrentLifecycle.of(current);
                        return view.resource() == current
                                && "a".equals(view.versionRead())
                                && view instanceof CurrentLifecycle.RState first
                                && first.current().version().notifyCurrent().fold().of().in().next().next().next().resource()
                                        .equals(current);
                    }

                    static boolean oddNames() {
                        Odd odd = new Odd(7, Odd.States._1);
                        return OddLifecycle.of(odd) instanceof OddLifecycle._1 first
                                && first.stay().next().next().odd().equals(odd);
                    }

                    static String fold(Current.States state) {
                        return CurrentLifecycle.of(new Current("a", state)).<String>fold(
                                view -> "R",
                                view -> "OBJECT",
                                view -> "CURRENT",
                                view -> "CURRENT_LIFECYCLE",
                                view -> "NEW",
                                view -> "IN_TRANSIT",
                                view -> "InTransit",
                                view -> "VIEW",
                                view -> "Function");
                    }

                    static boolean fold() {
                        for (Current.States state : Current.States.values()) {
                            if (!fold(state).equals(state.name())) {
                                return false;
                            }
                        }
                        return true;
                    }

                    static void withoutState() {
                        CurrentLifecycle.of(new Current("a", null));
                    }
                }
                """);
        service = new LoadedGuard(Compile.of(sources).strict().run().load(), "ways.Service");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wither",
                "withoutVersionYet",
                "constructor",
                "builder",
                "setter",
                "field",
                "names",
                "oddNames",
                "fold"
            })
    void aResourceMovesOn(String way) {
        assertThat(service.call(way)).isEqualTo(true);
    }

    @Test
    void aViewThatWasLeftBehindMovesNothing() {
        assertThatThrownBy(() -> service.call("twice"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The changed has left the state OPEN");
    }

    @Test
    void aResourceWithoutStateHasNoView() {
        assertThatThrownBy(() -> service.call("withoutState"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The current has no state");
    }

    @Test
    void aStateThatWasAddedSinceHasNoView() {
        Map<String, byte[]> classes =
                new HashMap<>(Golden.compilation("typestate").classes());
        classes.putAll(Compile.of(Map.of("LooseStatus", "public enum LooseStatus { LOOSE, LOST, LOOSE_STATUS }"))
                .strict()
                .run()
                .classes());
        ClassLoader loader = Compiled.load(classes, getClass().getClassLoader());
        Object lost =
                LoadedGuard.constants(LoadedGuard.load(loader, "LooseStatus")).get("LOST");
        LoadedGuard views = new LoadedGuard(loader, "LooseLifecycle");
        Object loose = views.make("Loose", lost);

        assertThatThrownBy(() -> views.call("of", loose))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("LooseLifecycle was compiled without the state LOST");
    }
}
