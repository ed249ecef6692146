package dev.truce.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.truce.processor.model.ClassRef;
import dev.truce.processor.testing.Compile;
import dev.truce.runtime.generated.MemberNaming;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourcesTest {
    private static final ClassRef NAME = new ClassRef("p", List.of("X"));

    private static String write(TypeSpec.Builder type) {
        return Sources.file(NAME, type.build(), Project.CONTEXT).text();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain",
                "\u00fc\u4e2d\ud83d\ude00",
                "\\",
                "\\u0041",
                "\\\u00fc",
                "a\"b",
                "tab\tlf\ncr\r",
                "\u0000\u007f\u0085",
                "$T $L $$ %s",
                "\u2028",
                "\u2028\u2029\u2028",
                "a\u2028\n\"\u2029$L \u000b\f b",
                "x. @Nullable y",
                "/** x */",
                "() {\n    }\n",
                "$T $L \u2028"
            })
    void textsSurviveTheTidying(String text) throws ReflectiveOperationException {
        TypeSpec.Builder type = TypeSpec.classBuilder("X")
                .addJavadoc("$L\n", Javadoc.escaped(text))
                .addField(FieldSpec.builder(String.class, "TEXT", Modifier.STATIC)
                        .initializer(Sources.string(text))
                        .build());
        String source = write(type);
        assertThat(source).matches("[\\n\\x20-\\x7e]*");
        Class<?> compiled = LoadedGuard.load(
                Compile.of(Map.of("p.X", source)).strict().run().load(), "p.X");
        java.lang.reflect.Field field = compiled.getDeclaredField("TEXT");
        field.setAccessible(true);
        assertThat(field.get(null)).isEqualTo(text);
    }

    @Test
    void aCommentOfOneSentenceStandsOnOneLine() {
        String source = write(TypeSpec.classBuilder("X")
                .addJavadoc("One sentence.\n")
                .addMethod(MethodSpec.methodBuilder("m")
                        .addJavadoc("Two.\n\n@return lines\n")
                        .returns(int.class)
                        .addStatement("return 1")
                        .build()));
        assertThat(source)
                .contains("\n/** One sentence. */\nclass X {")
                .contains("    /**\n     * Two.\n     *\n     * @return lines\n     */\n");
    }

    @Test
    void anEmptyBodyStandsOnOneLine() {
        String source = write(TypeSpec.classBuilder("X")
                .addMethod(MethodSpec.constructorBuilder().build()));
        assertThat(source).isEqualTo("package p;\n\nclass X {\n    X() {}\n}\n");
    }

    @Test
    void aNestedTypeThatMayBeNullIsWrittenWithoutASpace() {
        ClassName nested = TypeNames.of(new ClassRef("q", List.of("Outer", "Inner")));
        String source = write(TypeSpec.classBuilder("X")
                .addField(FieldSpec.builder(Sources.nullable(nested, Project.CONTEXT), "field")
                        .build()));
        assertThat(source).contains("    Outer.@Nullable Inner field;\n");
    }

    @Test
    void argumentsAreBrokenBetweenAndNotWithin() {
        CodeBlock arguments = Sources.arguments(List.of(
                CodeBlock.of("$S", "a".repeat(60)), CodeBlock.of("$S", "b c"), CodeBlock.of("$S", "d".repeat(60))));
        String source = write(TypeSpec.classBuilder("X")
                .addField(FieldSpec.builder(Object.class, "list")
                        .initializer("$T.of($L)", List.class, arguments)
                        .build()));
        assertThat(source.lines().filter(line -> line.contains("\"")))
                .hasSizeGreaterThan(1)
                .allMatch(line -> line.chars().filter(c -> c == '"').count() % 2 == 0);
    }

    @Test
    void aClassIsNamedWithThoseAroundIt() {
        assertThat(TypeNames.of(new ClassRef("p.q", List.of("A", "B", "C"))).canonicalName())
                .isEqualTo("p.q.A.B.C");
        assertThat(TypeNames.of(new ClassRef("", List.of("A"))).canonicalName()).isEqualTo("A");
    }

    @Test
    void aFileNeedsNeitherPackageNorAnnotations() {
        assertThat(Sources.file(
                                new ClassRef("", List.of("X")),
                                TypeSpec.classBuilder("X").build(),
                                Project.CONTEXT)
                        .text())
                .isEqualTo("class X {\n}\n");
        assertThat(Sources.file(
                                new ClassRef("a.\u00fc", List.of("X")),
                                TypeSpec.classBuilder("X").build(),
                                Project.CONTEXT)
                        .text())
                .isEqualTo("package a.\\u00fc;\n\nclass X {\n}\n");
    }

    @Test
    void warningsAreSuppressedSortedAndOnce() {
        assertThat(annotated(List.of(), "rawtypes")).contains("\n@SuppressWarnings(\"rawtypes\")\n");
        assertThat(annotated(List.of("removal", "deprecation", "rawtypes"), "rawtypes"))
                .contains("\n@SuppressWarnings({\"deprecation\", \"rawtypes\", \"removal\"})\n");
    }

    private static String annotated(List<String> suppressions, String... own) {
        TypeSpec.Builder type = TypeSpec.classBuilder("X");
        GenerationContext context =
                new GenerationContext("/problems", MemberNaming.SNAKE_CASE, false, true, false, suppressions);
        Sources.annotate(type, context, context.suppressing(List.of(own)));
        return write(type);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*/",
                "* /",
                "@deprecated",
                "{@link Nothing}",
                "<b>",
                "a & b",
                "\\u002a/",
                "line\nline",
                "a\u2028*/"
            })
    void aCommentCannotBeEndedNorCarryTags(String text) {
        assertThat(Javadoc.escaped(text)).doesNotContain("*/", "@", "{", "<", "\\", "\n", "\u2028");
        assertThat(Javadoc.escaped("5 % of (all), even 'these'")).isEqualTo("5 % of (all), even 'these'");
    }
}
