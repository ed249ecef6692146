package dev.truce.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.processor.model.ClassRef;
import dev.truce.processor.model.Resource;
import dev.truce.processor.model.TypeRef.Shape;
import dev.truce.processor.model.VersionRule;
import dev.truce.processor.testing.Compile;
import dev.truce.processor.testing.Compiled;
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

    private static Models.Draft thing() {
        return Models.resource("p", "Thing");
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
        Resource resource = thing().member("name", Models.string(), "name")
                .unique("duplicate" + text, text, text)
                .unique("duplicateName", text + "2", "name")
                .refusal(text, text, text, text)
                .lifecycle(
                        "status",
                        STATE,
                        List.of("A", "B", "C"),
                        Models.transition(text, text, "B", "A"),
                        Models.transition("go " + text, "go" + text, text, text))
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
        Resource resource = thing().member("name", Models.string(), "name")
                .member("hidden", Models.string(), null)
                .member("odd", Models.type(Shape.OTHER, "java.util.Date"), "odd")
                .version(null, VersionRule.Type.CONTENT)
                .build();
        assertThat(guard(resource)).contains("return ContentHash.of(thing.name, thing.odd);");
        assertThat(compile(resource).messages()).isEmpty();
    }

    @Test
    void aContentOfOneStringNeedsNoArray() {
        Resource resource = thing().member("name", Models.string(), "name")
                .version(null, VersionRule.Type.CONTENT)
                .build();
        assertThat(guard(resource)).contains("return ContentHash.of(thing.name);");
        assertThat(compile(resource).messages()).isEmpty();
    }

    @Test
    void aMemberInCapitalsDoesNotHideItsRule() {
        Resource resource = thing().member("NAME", Models.string(), "name")
                .unique("duplicateNAME", "DUPLICATE_NAME", "NAME")
                .refusal("refuse", "REFUSE", "REFUSE")
                .build();
        assertThat(guard(resource))
                .contains("return NAME.duplicate(NAME_);")
                .contains("return REFUSE.refused(REFUSE_);");
        assertThat(compile(resource).messages()).isEmpty();
    }

    @Test
    void twoTransitionsThatShareAMethodHaveItOnce() {
        Resource resource = thing().lifecycle(
                        "status",
                        STATE,
                        List.of("A", "B", "C"),
                        Models.transition("go", "go", "B", "A"),
                        Models.transition("Go", "go", "C", "A"))
                .build();
        assertThat(guard(resource)).containsOnlyOnce(" State go(").containsOnlyOnce("boolean canGo(");
        assertThat(compile(resource).messages()).isEmpty();
    }

    @Test
    void aTransitionCalledLikeACheckDoesNotReplaceIt() {
        Resource resource = thing().lifecycle(
                        "status",
                        STATE,
                        List.of("A", "B", "C"),
                        Models.transition("initial", "initial", "B", "A"),
                        Models.transition("change", "change", "B", "A"))
                .build();
        assertThat(guard(resource)).containsOnlyOnce(" checkInitial(").containsOnlyOnce("> allowedFrom(");
        assertThat(compile(resource).messages()).isEmpty();
    }

    @Test
    void aTransitionFromNowhereIsNeverLegal() {
        Resource resource = thing().lifecycle(
                        "status", STATE, List.of("A", "B", "C"), Models.transition("go", "go", "B"))
                .build();
        Compiled compilation = compile(resource);
        ClassLoader classes = compilation.load();
        LoadedGuard guard = new LoadedGuard(classes, "p.ThingGuard");
        for (Object state :
                LoadedGuard.constants(LoadedGuard.load(classes, "p.State")).values()) {
            assertThat(guard.call("canGo", state)).isEqualTo(false);
            assertThat(guard.illegal("GO", state)).isNotNull();
        }
    }

    @Test
    void aStateThatIsNoEnumKeepsItsTypeWhereItHasAName() {
        Resource none = thing().lifecycle("gone", null, List.of(), Models.transition("go", "go", "B", "A"))
                .build();
        Resource number = thing().member("level", Models.type(Shape.PRIMITIVE, "int"), "level")
                .lifecycle("level", null, List.of(), Models.transition("go", "go", "B", "A"))
                .build();
        assertThat(guard(none)).contains("public static Object go(Object current)");
        assertThat(guard(number)).contains("public static int go(int current)");
        assertThat(compile(none).messages()).isEmpty();
        assertThat(compile(number).messages()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"boolean", "byte", "short", "int", "long", "char", "float", "double"})
    void aUniqueMemberCanBeAnyPrimitive(String primitive) {
        Resource resource = thing().member("value", Models.type(Shape.PRIMITIVE, primitive), "value")
                .unique("duplicateValue", "DUPLICATE_VALUE", "value")
                .build();
        assertThat(guard(resource)).contains("duplicateValue(" + primitive + " value)");
        assertThat(compile(resource).messages()).isEmpty();
    }

    @Test
    void membersThatDifferInNothingButSignsHaveTheirOwnParameters() {
        Resource resource = thing().member("a_b", Models.string(), "name")
                .member("a-b", Models.string(), "name")
                .unique("duplicateBoth", "DUPLICATE_BOTH", "a_b", "a-b")
                .refusal("refuse", "REFUSE", "credit_limit", "creditLimit", "ifMatch")
                .build();
        assertThat(guard(resource))
                .contains("duplicateBoth(@Nullable String a_b, @Nullable String a_b_)")
                .contains("@Nullable Object creditLimit_");
        assertThat(compile(resource).messages()).isEmpty();
    }
}
