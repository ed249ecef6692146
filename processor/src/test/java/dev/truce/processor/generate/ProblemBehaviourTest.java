package dev.truce.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.truce.processor.model.ClassRef;
import dev.truce.processor.model.ProblemSpec;
import dev.truce.processor.model.Resource;
import dev.truce.processor.testing.ResourceModel;
import dev.truce.runtime.Conflict;
import dev.truce.runtime.IfMatch;
import dev.truce.runtime.ProblemStyle;
import dev.truce.runtime.ProblemType;
import dev.truce.runtime.VersionRule;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares the constants of the generated enums with what the sources declare. */
class ProblemBehaviourTest {

    @ParameterizedTest
    @ValueSource(strings = {"order", "uniques", "versions", "shapes", "references", "representations"})
    void eachProblemTypeIsAsDeclared(String golden) {
        ClassLoader classes = Golden.load(golden);
        for (Resource resource : Golden.project(golden).resources().values()) {
            List<ProblemType> constants = constants(classes, resource);
            List<ProblemSpec> declared = resource.problems();
            assertThat(constants).hasSameSizeAs(declared);
            for (int i = 0; i < declared.size(); i++) {
                ProblemSpec expected = declared.get(i);
                ProblemType actual = constants.get(i);
                assertThat(((Enum<?>) actual).name()).isEqualTo(expected.constant());
                assertThat(actual.uri()).isEqualTo(expected.uri());
                assertThat(actual.code()).isEqualTo(expected.code());
                assertThat(actual.status()).isEqualTo(expected.status());
                assertThat(actual.title()).isEqualTo(expected.title());
                assertThat(actual.resolution()).isEqualTo(expected.resolution());
                assertThat(actual.resource()).isEqualTo(resource.name());
                assertThat(actual.definition().detail()).isEqualTo(expected.detail());
                assertThat(actual.definition().isDetailOverridden()).isEqualTo(expected.detailOverridden());
                assertThat(actual.definition().style()).isEqualTo(ProblemStyle.DEFAULT);
            }
        }
    }

    private static List<ProblemType> constants(ClassLoader classes, Resource resource) {
        String name = resource.type().problem().qualifiedName();
        List<ProblemType> constants = new ArrayList<>();
        LoadedGuard.constants(LoadedGuard.load(classes, name)).values().forEach(c -> constants.add((ProblemType) c));
        return constants;
    }

    @Test
    void aConflictLeadsToAProblemOfItsOwnResourceOnly() throws ReflectiveOperationException {
        ClassLoader classes = Golden.load("order");
        Object pending = LoadedGuard.constants(LoadedGuard.load(classes, "shop.OrderStatus"))
                .get("PENDING");
        Conflict conflict = new LoadedGuard(classes, "shop.OrderGuard").illegal("DELIVER", pending);
        assertThat(of(classes, "shop.OrderProblem", conflict)).hasToString("ILLEGAL_TRANSITION");
        assertThat(of(classes, "shop.ParcelProblem", conflict)).isNull();
    }

    @Test
    void aConflictOfTheRuntimeIsNoProblemOfTheResource() throws ReflectiveOperationException {
        ClassLoader classes = Golden.load("order");
        VersionRule rule = new LoadedGuard(classes, "shop.OrderGuard").rule(VersionRule.class, "VERSION");
        Conflict malformed = rule.conflict(IfMatch.valueOf("5"), 5L);
        assertThat(malformed.type().code()).isEqualTo("MALFORMED_PRECONDITION");
        assertThat(of(classes, "shop.OrderProblem", malformed)).isNull();
    }

    private static Object of(ClassLoader classes, String type, Conflict conflict) throws ReflectiveOperationException {
        Method of = LoadedGuard.load(classes, type).getMethod("of", Conflict.class);
        return of.invoke(null, conflict);
    }

    @Test
    void aClassWithoutRulesHasNoProblems() {
        Resource without =
                ResourceModel.of(new ClassRef("shop", List.of("Empty"))).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProblemWriter.write(without, Project.CONTEXT))
                .withMessage("shop.Empty has no rule");
    }
}
