package dev.truce.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.processor.model.Lifecycle;
import dev.truce.processor.model.Transition;
import dev.truce.runtime.ConstraintRule;
import dev.truce.runtime.RefusalRule;
import dev.truce.runtime.ResourceContract;
import dev.truce.runtime.TransitionRule;
import dev.truce.runtime.VersionRule;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The constants of a guard are its rules, and all of them: users ask them for conflicts, integrations ask the contract. */
class GuardConstantsTest {

    @ParameterizedTest
    @ValueSource(strings = {"order", "references", "representations", "shapes", "typestate", "uniques", "versions"})
    void everyConstantIsAPublicRuleAndTheContractHasThemAll(String golden) throws ReflectiveOperationException {
        ClassLoader classes = Golden.load(golden);
        for (String guard : guards(golden)) {
            Class<?> type = LoadedGuard.load(classes, guard);
            ResourceContract<?> contract = new LoadedGuard(classes, guard).contract();
            List<Object> constraints = new ArrayList<>();
            for (Map.Entry<String, Object> constant : constants(type).entrySet()) {
                Object rule = constant.getValue();
                if (rule instanceof ConstraintRule) {
                    constraints.add(rule);
                } else if (rule instanceof VersionRule) {
                    assertThat(contract.version()).as(guard).isSameAs(rule);
                } else if (rule instanceof dev.truce.runtime.Lifecycle) {
                    assertThat(contract.lifecycle()).as(guard).isSameAs(rule);
                } else {
                    assertThat(rule)
                            .as("%s.%s", guard, constant.getKey())
                            .isInstanceOfAny(TransitionRule.class, RefusalRule.class, ResourceContract.class);
                }
            }
            assertThat(constraints).as(guard).hasSameElementsAs(contract.constraints());
        }
    }

    @ParameterizedTest
    @CsvSource({"order, shop.Order", "order, shop.Parcel", "typestate, shop.Order"})
    void eachTransitionHasItsRule(String golden, String resource) throws ReflectiveOperationException {
        Class<?> guard = LoadedGuard.load(Golden.load(golden), resource + "Guard");
        Lifecycle lifecycle = Golden.project(golden).resource(resource).lifecycle();
        Map<String, Object> constants = constants(guard);
        Set<String> named = new LinkedHashSet<>();
        for (Transition transition : lifecycle.transitions()) {
            Object rule = constants.get(transition.constant());
            assertThat(rule).as(transition.constant()).isInstanceOf(TransitionRule.class);
            assertThat(((TransitionRule<?>) rule).name()).isEqualTo(transition.name());
            named.add(transition.name());
        }
        assertThat(named).hasSizeGreaterThan(2);
    }

    @Test
    void aRuleThatIsWrongIsThereForThoseWhoUseIt() throws ReflectiveOperationException {
        Class<?> guard = LoadedGuard.load(Golden.load("invalid"), "invalid.OrderGuard");
        assertThat(constants(guard))
                .containsKeys("VERSION", "LIFECYCLE", "SHIP", "BILL", "SEND_IT_", "NUMBR", "NUMBER_YEER")
                .containsEntry("SHIP", null)
                .containsEntry("NUMBR", null);
    }

    private static List<String> guards(String golden) {
        List<String> guards = new ArrayList<>();
        for (String name : Golden.project(golden).generated().keySet()) {
            if (name.endsWith("Guard")) {
                guards.add(name);
            }
        }
        assertThat(guards).isNotEmpty();
        return guards;
    }

    private static Map<String, Object> constants(Class<?> guard) throws IllegalAccessException {
        Map<String, Object> constants = new TreeMap<>();
        for (Field field : guard.getDeclaredFields()) {
            if (!field.isSynthetic()) {
                int flags = Modifier.PUBLIC | Modifier.STATIC | Modifier.FINAL;
                assertThat(field.getModifiers()).as(field.toString()).isEqualTo(flags);
                field.setAccessible(true);
                constants.put(field.getName(), field.get(null));
            }
        }
        return constants;
    }
}
