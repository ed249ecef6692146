package dev.truce.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.truce.processor.model.ClassRef;
import java.util.List;
import java.util.Map;
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
                "plain",
                "\u00fc\u4e2d\ud83d\ude00",
                "\\",
                "\\u0041",
                "\\\u00fc",
                "a\"b",
                "tab\tlf\ncr\r",
                "\u0000\u007f\u0085",
                "$T $L $$",
                "\u2028",
                "a\u2028\n\"\u2029$L \u000b\f b",
                "x. @Nullable y",
                "/** x */",
                "() {\n    }\n"
            })
    void stringsAndCommentsSurvive(String text) throws ReflectiveOperationException {
        TypeSpec.Builder type = TypeSpec.classBuilder("X")
                .addJavadoc("$L\n", Sources.javadoc(text))
                .addField(FieldSpec.builder(String.class, "TEXT", javax.lang.model.element.Modifier.STATIC)
                        .initializer(Sources.string(text))
                        .build());
        String source = write(type);
        assertThat(source).matches("[\\n\\x20-\\x7e]*");
        Class<?> compiled =
                LoadedGuard.load(Compilation.strict(Map.of("p.X", source)).load(), "p.X");
        java.lang.reflect.Field field = compiled.getDeclaredField("TEXT");
        field.setAccessible(true);
        assertThat(field.get(null)).isEqualTo(text);
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
        assertThat(Sources.javadoc(text)).doesNotContain("*/", "@", "{", "<", "\\", "\n", "\u2028");
        assertThat(Sources.javadoc("5 % of (all), even 'these'")).isEqualTo("5 % of (all), even 'these'");
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
    void argumentsAreBrokenBetweenAndNotWithin() {
        CodeBlock strings = Sources.strings(List.of("a".repeat(60), "b c", "d".repeat(60)));
        String source = write(TypeSpec.classBuilder("X")
                .addField(FieldSpec.builder(Object.class, "list")
                        .initializer("$T.of($L)", List.class, strings)
                        .build()));
        assertThat(source.lines().filter(line -> line.contains("\"")))
                .hasSizeGreaterThan(1)
                .allMatch(line -> line.chars().filter(c -> c == '"').count() % 2 == 0);
    }
}
