package dev.truce.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.processor.model.ClassRef;
import dev.truce.processor.model.ProblemSpec;
import dev.truce.processor.model.Resource;
import dev.truce.processor.model.Transition;
import dev.truce.processor.model.TypeRef;
import dev.truce.processor.model.TypeRef.Shape;
import dev.truce.processor.model.VersionRule;
import dev.truce.processor.testing.Compile;
import dev.truce.processor.testing.Compiled;
import dev.truce.processor.testing.LifecycleModel;
import dev.truce.processor.testing.ResourceModel;
import dev.truce.processor.testing.ResourceModel.UniqueModel;
import dev.truce.runtime.vocabulary.ProblemKind;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a model says, what is generated compiles. */
class ModelEdgesTest {
    private static final String THING = "package p; public class Thing { String name; int level; java.util.Date odd; }";
    private static final ClassRef STATE = new ClassRef("p", List.of("State"));
    private static final String STATES = "package p; public enum State { A, B, C }";

    private static String guard(Resource resource) {
        return GuardWriter.write(resource, Project.CONTEXT).text();
    }

    private static Compiled compile(Resource resource) {
        GeneratedSource problems = ProblemWriter.write(resource, Project.CONTEXT);
        GeneratedSource guard = GuardWriter.write(resource, Project.CONTEXT);
        Map<String, String> sources = new TreeMap<>(Map.of("p.Thing", THING, "p.State", STATES));
        sources.put(problems.qualifiedName(), problems.text());
        sources.put(guard.qualifiedName(), guard.text());
        return Compile.of(sources).strict().run();
    }

    private static final TypeRef STRING =
            new TypeRef(Shape.CLASS, "java.lang.String", new ClassRef("java.lang", List.of("String")), List.of(), null);

    private static ResourceModel thing() {
        return ResourceModel.of(new ClassRef("p", List.of("Thing"))).name("thing");
    }

    private static UniqueModel unique(String method, String constant, String... fields) {
        return new UniqueModel(ResourceModel.unique(0), List.of(fields))
                .method(method)
                .problem(ResourceModel.problem(ProblemKind.DUPLICATE, constant, constant));
    }

    private static ProblemSpec refused(String constant) {
        return ResourceModel.problem(ProblemKind.REFUSED, constant, constant);
    }

    private static LifecycleModel states(Transition... transitions) {
        return LifecycleModel.of("A B C").member("status", STATE).transitions(transitions);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "class",
                "_",
                "1st",
                "a b",
                "a-b",
                "\u00fcber",
                "\u4e2d",
                "a\"b",
                "a\nb",
                "*/",
                "\\u0022",
                "$",
                "$$T",
                "$1L",
                "\u2028",
                "a\u2029\nb",
                "\ud800",
                "true"
            })
    void anyTextCanBeANameOfARule(String text) {
        Resource resource = thing().member("name", STRING, "name")
                .unique(unique("duplicate" + text, text, text))
                .unique(unique("duplicateName", text + "2", "name"))
                .refusal(text, refused(text), text, text)
                .lifecycle(states(
                        LifecycleModel.transitionOf(text, text, "B", "A"),
                        LifecycleModel.transitionOf("go " + text, "go" + text, text, text)))
                .build();
        assertThat(compile(resource).messages()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyTypeOfVersionHasItsMethodsWhereTheMemberIsMissing(VersionRule.Type type) {
        Resource resource = thing().version("gone", type).build();
        assertThat(compile(resource).messages()).isEmpty();
        assertThat(guard(resource))
                .contains(
                        " checkVersion(@Nullable IfMatch ifMatch, Thing thing)",
                        " checkAbsent(@Nullable IfNoneMatch ifNoneMatch, boolean exists)");
    }

    @Test
    void aVersionWithoutAMemberIsBrokenUnlessItIsTheContent() {
        Resource resource = thing().version(null, VersionRule.Type.LONG).build();
        assertThat(compile(resource).messages()).isEmpty();
        assertThat(guard(resource)).doesNotContain("VERSION.");
    }

    @Test
    void aContentOfWhatCanBeReadLeavesOutTheRest() {
        Resource resource = thing().member("name", STRING, "name")
                .member("hidden", STRING, null)
                .member("odd", TypeRef.of(Shape.OTHER, "java.util.Date"), "odd")
                .version(null, VersionRule.Type.CONTENT)
                .build();
        assertThat(guard(resource)).contains("return ContentHash.of(thing.name, thing.odd);");
        assertThat(compile(resource).messages()).isEmpty();
    }

    @Test
    void aContentOfOneStringNeedsNoArray() {
        Resource resource = thing().member("name", STRING, "name")
                .version(null, VersionRule.Type.CONTENT)
                .build();
        assertThat(guard(resource)).contains("return ContentHash.of(thing.name);");
        assertThat(compile(resource).messages()).isEmpty();
    }

    @Test
    void aMemberInCapitalsDoesNotHideItsRule() {
        Resource resource = thing().member("NAME", STRING, "name")
                .unique(unique("duplicateNAME", "DUPLICATE_NAME", "NAME"))
                .refusal("refuse", refused("REFUSE"), "REFUSE")
                .build();
        assertThat(guard(resource))
                .contains("return NAME.duplicate(NAME_);")
                .contains("return REFUSE.refused(REFUSE_);");
        assertThat(compile(resource).messages()).isEmpty();
    }

    @Test
    void twoTransitionsThatShareAMethodHaveItOnce() {
        Resource resource = thing().lifecycle(states(
                        LifecycleModel.transitionOf("go", "go", "B", "A"),
                        LifecycleModel.transitionOf("Go", "go", "C", "A")))
                .build();
        assertThat(guard(resource)).containsOnlyOnce(" State go(");
        assertThat(compile(resource).messages()).isEmpty();
    }

    @Test
    void aTransitionCalledLikeACheckDoesNotReplaceIt() {
        Resource resource = thing().lifecycle(states(
                        LifecycleModel.transitionOf("initial", "initial", "B", "A"),
                        LifecycleModel.transitionOf("change", "change", "B", "A")))
                .build();
        assertThat(guard(resource)).containsOnlyOnce(" checkInitial(").containsOnlyOnce("> allowedFrom(");
        assertThat(compile(resource).messages()).isEmpty();
    }

    @Test
    void aTransitionFromNowhereIsNeverLegal() {
        Resource resource = thing().lifecycle(states(LifecycleModel.transitionOf("go", "go", "B")))
                .build();
        Compiled compilation = compile(resource);
        ClassLoader classes = compilation.load();
        LoadedGuard guard = new LoadedGuard(classes, "p.ThingGuard");
        for (Object state :
                LoadedGuard.constants(LoadedGuard.load(classes, "p.State")).values()) {
            assertThat(guard.illegal("GO", state)).isNotNull();
        }
    }

    @Test
    void aStateThatIsNoEnumKeepsItsTypeWhereItHasAName() {
        Resource none = thing().lifecycle(states(LifecycleModel.transitionOf("go", "go", "B", "A"))
                        .member("gone", null))
                .build();
        Resource number = thing().member("level", TypeRef.of(Shape.PRIMITIVE, "int"), "level")
                .lifecycle(states(LifecycleModel.transitionOf("go", "go", "B", "A"))
                        .member("level", null))
                .build();
        assertThat(guard(none)).contains("public static Object go(Object current)");
        assertThat(guard(number)).contains("public static int go(int current)");
        assertThat(compile(none).messages()).isEmpty();
        assertThat(compile(number).messages()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"boolean", "byte", "short", "int", "long", "char", "float", "double"})
    void aUniqueMemberCanBeAnyPrimitive(String primitive) {
        Resource resource = thing().member("value", TypeRef.of(Shape.PRIMITIVE, primitive), "value")
                .unique(unique("duplicateValue", "DUPLICATE_VALUE", "value"))
                .build();
        assertThat(guard(resource)).contains("duplicateValue(" + primitive + " value)");
        assertThat(compile(resource).messages()).isEmpty();
    }

    @Test
    void membersThatDifferInNothingButSignsHaveTheirOwnParameters() {
        Resource resource = thing().member("a_b", STRING, "name")
                .member("a-b", STRING, "name")
                .unique(unique("duplicateBoth", "DUPLICATE_BOTH", "a_b", "a-b"))
                .refusal("refuse", refused("REFUSE"), "credit_limit", "creditLimit", "ifMatch")
                .build();
        assertThat(guard(resource))
                .contains("duplicateBoth(@Nullable String a_b, @Nullable String a_b_)")
                .contains("@Nullable Object creditLimit_");
        assertThat(compile(resource).messages()).isEmpty();
    }
}
