package dev.truce.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.truce.processor.testing.Compile;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wrong rules still have their methods, so that one mistake is one error and not one at each caller too. */
class BrokenRulesTest {

    /** What the sources would have if each rule were right, by the methods' names. */
    @ParameterizedTest
    @CsvSource({
        "invalid.OrderGuard, ship|bill|change|checkInitial|checkDeletable",
        "invalid.OrderGuard, duplicateNumbr|duplicateNumberYeer|notACode|twice|etag|checkVersion|checkNoneMatch",
        "invalid.NoEnumGuard, close|allowedFrom|change|checkInitial|checkDeletable|etag",
        "invalid.UnreadableGuard, etag|checkVersion|requireVersion|checkAbsent"
    })
    void everyRuleHasItsMethods(String guard, String names) {
        assertThat(Golden.guard("invalid", guard).methods())
                .extracting(Method::getName)
                .contains(names.split("\\|"));
    }

    @Test
    void theMethodsOfAWrongRuleThrow() {
        assertThat(throwing("invalid.OrderGuard"))
                .contains("ship", "bill")
                .contains("duplicateNumbr", "duplicateNumberYeer", "etag", "checkVersion", "checkNoneMatch")
                .doesNotContain("sendIt_", "twice", "allowedFrom");
        assertThat(throwing("invalid.NoEnumGuard"))
                .contains("close", "change", "allowedFrom", "checkInitial", "checkDeletable");
        assertThat(throwing("invalid.UnreadableGuard")).containsExactly("checkVersion", "etag", "requireVersion");
    }

    private static Set<String> throwing(String guard) {
        Set<String> names = new TreeSet<>();
        for (Method method : Golden.guard("invalid", guard).methods()) {
            Object[] arguments = Arrays.stream(method.getParameterTypes())
                    .map(BrokenRulesTest::anyValue)
                    .toArray();
            Throwable thrown = catchThrowable(() -> method.invoke(null, arguments));
            if (thrown instanceof InvocationTargetException e && e.getCause() instanceof IllegalStateException cause) {
                assertThat(cause).hasMessageEndingWith(" does not compile: see the errors of its rules");
                names.add(method.getName());
            }
        }
        return names;
    }

    private static Object anyValue(Class<?> type) {
        if (type == long.class) {
            return 0L;
        }
        return type == boolean.class ? false : null;
    }

    @Test
    void callersOfAMisspeltTransitionCompile() {
        Map<String, String> sources = new TreeMap<>(Golden.project("invalid").sources());
        sources.putAll(Golden.project("invalid").generated());
        sources.put("invalid.Callers", """
                package invalid;

                import dev.truce.runtime.IfMatch;
                import dev.truce.runtime.Refused;
                import java.util.List;

                class Callers {
                    Order.Status ship(Order order, IfMatch ifMatch) {
                        OrderGuard.checkVersion(ifMatch, order.version);
                        OrderGuard.checkVersion(ifMatch, order);
                        Object version = OrderGuard.requireVersion(ifMatch, order.version);
                        if (OrderGuard.BILL.allows(order.status) && OrderGuard.SHIP.conflict(order.status) == null) {
                            throw OrderGuard.duplicateNumberYeer(order.number, version).toException();
                        }
                        List<String> allowed = OrderGuard.allowedFrom(order.status);
                        Refused refused = OrderGuard.notACode(1, 2, allowed);
                        throw refused == null ? OrderGuard.NUMBR.duplicate().toException() : refused.toException();
                    }

                    String close(NoEnum resource) {
                        String status = NoEnumGuard.close(resource.status);
                        NoEnumGuard.checkDeletable(status);
                        return NoEnumGuard.change(status, resource.status);
                    }
                }
                """);
        assertThat(Compile.of(sources).strict().run().messages()).isEmpty();
    }

    @Test
    void aLifecycleKeepsItsSoundTransitions() {
        ClassLoader classes = Golden.load("invalid");
        Map<String, Object> states = LoadedGuard.constants(LoadedGuard.load(classes, "invalid.Order$Status"));
        LoadedGuard guard = new LoadedGuard(classes, "invalid.OrderGuard");
        assertThat(guard.call("allowedFrom", states.get("BILLED"))).isEqualTo(List.of("send it!"));
        assertThat(guard.call("allowedFrom", states.get("PENDING"))).isEqualTo(List.of());
    }

    @Test
    void twoRulesOfOneNameHaveOneMethod() {
        String text = Golden.project("invalid").generated().get("invalid.OrderGuard");
        String methods = text.lines().filter(line -> line.contains(" twice(")).collect(Collectors.joining());
        assertThat(methods).containsOnlyOnce("twice(");
        assertThat(Golden.project("invalid").generated().get("invalid.OrderProblem"))
                .containsOnlyOnce("    TWICE(");
    }
}
