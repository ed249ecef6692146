package dev.truce.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.truce.processor.model.ClassRef;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ViewSourcesTest {
    private static final ClassRef NAME = new ClassRef("p", List.of("X"));

    private static String write(TypeSpec.Builder type) {
        return ViewSources.file(NAME, type.build(), Project.CONTEXT).text();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "\u00fc\u4e2d\ud83d\ude00",
                "x. @Nullable y",
                "/** x */",
                "() {\n    }\n",
                "$T $L \u2028"
            })
    void textsSurviveTheTidying(String text) throws ReflectiveOperationException {
        TypeSpec.Builder type = TypeSpec.classBuilder("X")
                .addJavadoc("$L\n", Javadoc.escaped(text))
                .addField(FieldSpec.builder(String.class, "TEXT", Modifier.STATIC)
                        .initializer("$L", StringLiteral.of(text))
                        .build());
        String source = write(type);
        assertThat(source).matches("[\\n\\x20-\\x7e]*");
        Class<?> compiled =
                LoadedGuard.load(Compilation.strict(Map.of("p.X", source)).load(), "p.X");
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
                .addField(FieldSpec.builder(ViewSources.nullable(nested, Project.CONTEXT), "field")
                        .build()));
        assertThat(source).contains("    Outer.@Nullable Inner field;\n");
    }

    @Test
    void argumentsAreBrokenBetweenAndNotWithin() {
        CodeBlock arguments = ViewSources.joined(List.of(
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
}
