package dev.truce.processor.validate;

import static dev.truce.processor.diagnostic.DiagnosticCode.LIFECYCLE_METHOD_TAKEN;
import static dev.truce.processor.testing.LifecycleModel.transition;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import dev.truce.processor.GuardProcessor;
import dev.truce.processor.diagnostic.Finding;
import dev.truce.processor.model.Resource;
import dev.truce.processor.testing.Javac;
import dev.truce.processor.testing.LifecycleModel;
import dev.truce.processor.testing.ResourceModel;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assertj.core.api.IterableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuardMethodValidatorTest {

    @Test
    void methodsOfDifferentNamesAreFine() {
        assertThatFindings(ResourceModel.order()
                        .unique("number")
                        .lifecycle(states().transition("ship", "A", "B")
                                .transition("ship", "B", "A")
                                .transition("stop", "A", "B")))
                .isEmpty();
        assertThatFindings(ResourceModel.order().unique("number")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"change, change", "etag, etag", "checkAbsent, checkAbsent", "checkInitial, checkInitial"})
    void methodOfEveryGuardIsTaken(String method, String taken) {
        assertThatFindings(ResourceModel.order().lifecycle(states().method("ship", "A", "B", method)))
                .containsExactly(Finding.of(
                        LIFECYCLE_METHOD_TAKEN, transition(0).at("method"), "ship", taken, "a check of every guard"));
    }

    @Test
    void methodOfAnotherRuleIsTaken() {
        assertThatFindings(ResourceModel.order()
                        .unique("number")
                        .lifecycle(states().method("ship", "A", "B", "duplicatenumber")))
                .containsExactly(Finding.of(
                        LIFECYCLE_METHOD_TAKEN,
                        transition(0).at("method"),
                        "ship",
                        "duplicatenumber",
                        "the problem DUPLICATE_NUMBER"));
        assertThatFindings(ResourceModel.order().refusal("SHIP").lifecycle(states().transition("ship", "A", "B")))
                .containsExactly(Finding.of(
                        LIFECYCLE_METHOD_TAKEN, transition(0).at("method"), "ship", "ship", "the problem SHIP"));
    }

    @Test
    void twoTransitionsHaveTwoMethods() {
        assertThatFindings(ResourceModel.order()
                        .lifecycle(
                                states().method("re-open", "A", "B", "reOpen").method("reOpen", "B", "A", "reOpen")))
                .containsExactly(Finding.of(
                        LIFECYCLE_METHOD_TAKEN,
                        transition(1).at("method"),
                        "reOpen",
                        "reOpen",
                        "the transition 're-open'"));
    }

    @Test
    void methodsOfEveryGuardAreThoseThatAreGenerated() throws IOException {
        String order = """
                package shop;

                import dev.truce.*;

                class Order {
                    @Versioned
                    long version;

                    @StateTransitions(initial = "OPEN", terminal = "SHIPPED", deletable = "OPEN", value =
                        @Transition(name = "ship", from = "OPEN", to = "SHIPPED"))
                    Status status;

                    enum Status { OPEN, SHIPPED }
                }
                """;
        String guard = Javac.inMemory()
                .withProcessors(new GuardProcessor())
                .compile(JavaFileObjects.forSourceString("shop.Order", order))
                .generatedSourceFile("shop.OrderGuard")
                .orElseThrow()
                .getCharContent(false)
                .toString();
        Set<String> methods = Pattern.compile("(?m)^    (?:public )?static (?!final )[^=(]*?(\\w+)\\(")
                .matcher(guard)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(methods).contains("ship");
        methods.remove("ship");
        assertThat(methods).containsExactlyInAnyOrderElementsOf(Resource.GUARD_METHODS);
    }

    private static LifecycleModel states() {
        return LifecycleModel.of("A B");
    }

    private static IterableAssert<Finding> assertThatFindings(ResourceModel model) {
        return assertThat(GuardMethodValidator.check(model.build()));
    }
}
