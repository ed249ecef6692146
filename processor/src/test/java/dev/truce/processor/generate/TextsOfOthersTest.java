package dev.truce.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What users write into their rules comes out of the generated code as it was, and does nothing else there. */
class TextsOfOthersTest {

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
                "a\u2028\n\"\u2029$L \u000b\f b",
                "x. @Nullable y",
                "/** x */",
                "() {\n    }\n"
            })
    void stringsAndCommentsSurvive(String text) throws ReflectiveOperationException {
        SourceText source = new SourceText(0)
                .javadoc("Text: " + Javadoc.escaped(text))
                .open("class X")
                .code("static final String TEXT = " + StringLiteral.of(text) + ";")
                .close();
        assertThat(source.toString()).matches("[\\n\\x20-\\x7e]*");
        Class<?> compiled = LoadedGuard.load(
                Compilation.strict(Map.of("p.X", "package p;\n" + source)).load(), "p.X");
        Field field = compiled.getDeclaredField("TEXT");
        field.setAccessible(true);
        assertThat(field.get(null)).isEqualTo(text);
    }

    @Test
    void manyStringsAreArguments() {
        assertThat(StringLiteral.list(List.of())).isEmpty();
        assertThat(StringLiteral.list(List.of("a", "b\""))).isEqualTo("\"a\", \"b\\\"\"");
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
