package dev.truce.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeSpec;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import dev.truce.processor.model.ClassRef;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Literals and comments as javac itself reads them. */
class JavaTextTest {
    private static final Pattern REFERENCE = Pattern.compile("&#(\\d+);");
    private static final int BLOCK = 256;

    /** What ends, begins or changes something in Java, in comments, or on the way to a file. */
    static List<String> texts() {
        List<String> texts = new ArrayList<>(List.of(
                "x".repeat(70_000),
                "\\u0022; int y; \\u0022",
                "\\\\u000a",
                "\\\\\\u000a",
                "\\\u00fc",
                "\\\\\u00fc",
                "\\\\\\\u00fc",
                "\\\ud83d\ude00",
                "\ud83d",
                "\ude00",
                "\ude00\ud83d",
                "\\\ud83d",
                "\\uuuu0041",
                "\u001a",
                "*/ class Y {} /*",
                "/",
                "*",
                "**/",
                "*\u0000/",
                "{@code x",
                "{@",
                "}}",
                "@see",
                " @since",
                "\n@param x y",
                "<script>",
                "&#42;&#47;",
                "&amp;",
                "&",
                "<!--",
                "\"\"\"",
                "'",
                "\\'",
                "\\s\\t\\0",
                "//"));
        for (char c :
                "\0\1\7\b\t\n\u000b\f\r\u001b\u007f\u0080\u0085\u00a0\u00ad\u200b\u202e\u2028\u2029\ufeff\ufffe\uffff"
                        .toCharArray()) {
            texts.addAll(List.of("" + c, "a" + c + "b", "\\" + c, c + "\"", "7" + c + "7"));
        }
        return texts;
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aLiteralIsTheTextForJavac(String text) throws IOException {
        assertThat(valuesOf(List.of(text))).containsExactly(text);
    }

    @Test
    void everyCharacterThereIsIsItselfInALiteral() throws IOException {
        List<String> blocks = new ArrayList<>();
        for (int start = 0; start <= Character.MAX_VALUE; start += BLOCK) {
            StringBuilder text = new StringBuilder();
            for (int c = start; c < start + BLOCK; c++) {
                text.append((char) c);
            }
            blocks.add(text.toString());
        }

        assertThat(valuesOf(blocks)).isEqualTo(blocks);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aCommentSaysTheTextWithoutLineBreaksAndControls(String text) throws IOException {
        String source = commented("Says: " + Javadoc.escaped(text) + ".");
        String comment = REFERENCE
                .matcher(comment(source))
                .replaceAll(match -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(match.group(1)))));
        String expected = "Says: " + text.replaceAll("[\\p{Cc}\u2028\u2029]", " ") + ".";
        assertThat(comment.strip()).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aCommentHoldsNeitherTagNorMarkup(String text) throws IOException {
        String source = commented("Says: " + Javadoc.escaped(text));
        assertThat(source).matches("[\\n\\x20-\\x7e]*");
        assertThat(comment(source)).doesNotContain("@", "<", "{", "\\");
    }

    /** Returns the values that javac computes for generated literals, which may be concatenations. */
    private static List<String> valuesOf(List<String> texts) throws IOException {
        TypeSpec.Builder fields = TypeSpec.classBuilder("X");
        for (int i = 0; i < texts.size(); i++) {
            fields.addField(FieldSpec.builder(String.class, "s" + i)
                    .initializer(Sources.string(texts.get(i)))
                    .build());
        }
        String source = write(fields);
        assertThat(source).matches("[\\n\\x20-\\x7e]*");
        ClassTree type = (ClassTree) parse(new Source(source)).getTypeDecls().get(0);
        return type.getMembers().stream()
                .map(member -> value(((VariableTree) member).getInitializer()))
                .toList();
    }

    private static String value(ExpressionTree expression) {
        return expression instanceof BinaryTree sum
                ? value(sum.getLeftOperand()) + value(sum.getRightOperand())
                : (String) ((LiteralTree) expression).getValue();
    }

    private static String commented(String comment) {
        return write(TypeSpec.classBuilder("X").addJavadoc("$L\n", comment));
    }

    private static String write(TypeSpec.Builder type) {
        return Sources.file(new ClassRef("", List.of("X")), type.build(), Project.CONTEXT)
                .text();
    }

    private static String comment(String text) throws IOException {
        JavacTask task = task(new Source(text), new DiagnosticCollector<>());
        CompilationUnitTree unit = task.parse().iterator().next();
        assertThat(unit.getTypeDecls()).hasSize(1);
        return DocTrees.instance(task)
                .getDocComment(TreePath.getPath(unit, unit.getTypeDecls().get(0)));
    }

    private static CompilationUnitTree parse(Source source) throws IOException {
        DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();
        CompilationUnitTree unit = task(source, messages).parse().iterator().next();
        assertThat(messages.getDiagnostics()).isEmpty();
        return unit;
    }

    private static JavacTask task(Source source, DiagnosticCollector<JavaFileObject> messages) {
        return (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, messages, List.of("-proc:none"), null, List.of(source));
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String text) {
            super(URI.create("memory:///X.java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
