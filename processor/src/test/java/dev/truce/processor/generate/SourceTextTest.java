package dev.truce.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Lines of code, at their indentation and of a length that people can read. */
class SourceTextTest {

    private static String code(int level, String lines) {
        return new SourceText(level).code(lines).toString();
    }

    @Test
    void blocksAreIndentedAndMembersStandApart() {
        SourceText text = new SourceText(0);
        text.open("class X");
        text.blank().code("int a;");
        text.blank().open("void m()").code("if (a) {\n    b();\n}").close();
        text.blank().code("X() {}").close();
        assertThat(text).hasToString("""
                class X {
                    int a;

                    void m() {
                        if (a) {
                            b();
                        }
                    }

                    X() {}
                }
                """);
    }

    @Test
    void whatWasWrittenApartStandsBetweenEmptyLines() {
        SourceText members = new SourceText(1).code("int b;");
        SourceText text = new SourceText(0).open("class X");
        text.code("int a;").append(new SourceText(1)).append(members).close();
        assertThat(text).hasToString("class X {\n    int a;\n\n    int b;\n}\n");
        assertThat(new SourceText(0).append(members)).hasToString("    int b;\n");
    }

    @Test
    void aLineThatFitsIsNotBroken() {
        String line = "f(" + "a, ".repeat(32) + "b)";
        assertThat(line).hasSize(100);
        assertThat(code(0, line)).isEqualTo(line + "\n");
        assertThat(code(1, line).lines()).hasSize(2);
    }

    @Test
    void aCallIsBrokenBetweenItsOwnArgumentsAndAsLateAsCanBe() {
        String inner = "List.of(" + "a".repeat(30) + ", " + "b".repeat(30) + ")";
        assertThat(code(1, "f(first, " + inner + ", c, " + "d".repeat(30) + ", e);"))
                .isEqualTo("""
                    f(first, %s, c,
                            %s, e);
                """.formatted(inner, "d".repeat(30)));
    }

    @Test
    void whatDoesNotFitByItselfIsBrokenInsideAndStandsDeeper() {
        String word = "abcdefghi, ".repeat(12);
        assertThat(code(0, "call(X.class, Map.of(" + word + "z), null, null);"))
                .isEqualTo("""
                call(X.class,
                        Map.of(%s
                                %s null, null);
                """.formatted("abcdefghi, ".repeat(7).strip(), "abcdefghi, ".repeat(5) + "z),"));
    }

    @Test
    void argumentsOnALineOfTheirOwnStayBelowEachOther() {
        String a = "A".repeat(60);
        assertThat(code(0, "X.of(\n        " + a + ", " + a + ", " + a + ");"))
                .isEqualTo("X.of(\n" + ("        " + a + ",\n").repeat(2) + "        " + a + ");\n");
    }

    @Test
    void aConditionIsBrokenBeforeItsOperators() {
        String test = "current == State." + "A".repeat(30);
        assertThat(code(0, "return " + test + " || " + test + " || " + test + ";"))
                .isEqualTo("return " + test + "\n        || " + test + "\n        || " + test + ";\n");
        assertThat(code(0, "return " + test + " ? null : " + test + ";"))
                .isEqualTo("return " + test + " ? null\n        : " + test + ";\n");
    }

    @Test
    void aMethodWhoseOnlyParameterDoesNotFitIsBrokenBeforeIt() {
        String parameter = "p".repeat(60);
        assertThat(code(1, "static Map<String, Integer> " + "m".repeat(20) + "(T " + parameter + ") {"))
                .isEqualTo("    static Map<String, Integer> " + "m".repeat(20) + "(\n            T " + parameter
                        + ") {\n");
        assertThat(code(0, "a".repeat(90) + "() {} // no break in ()"))
                .isEqualTo("a".repeat(90) + "() {} // no break in ()\n");
    }

    @Test
    void anAssignmentIsBrokenBeforeItsValue() {
        String name = "n".repeat(50);
        assertThat(code(0, "private String " + name + " = table.transition(\"" + name + "\");"))
                .isEqualTo("private String " + name + " =\n        table.transition(\"" + name + "\");\n");
        assertThat(code(0, "if (" + name + " == " + name + ") {}"))
                .isEqualTo("if (\n        " + name + " == " + name + ") {}\n");
    }

    @Test
    void aLiteralIsNeverBroken() {
        String literal = "\"" + "a, b || c (d) \\\" ".repeat(10) + "\"";
        assertThat(code(0, literal)).isEqualTo(literal + "\n");
        assertThat(code(0, "f(" + literal + ", " + literal + ");"))
                .isEqualTo("f(\n        " + literal + ",\n        " + literal + ");\n");
    }

    @Test
    void aLambdaClosesNoBracket() {
        String part = "p".repeat(50);
        assertThat(code(0, "column(X.of(" + part + ", state -> state." + part + "), b);"))
                .isEqualTo("column(\n        X.of(" + part + ",\n                state -> state." + part + "), b);\n");
    }

    @Test
    void aCommentOfOneSentenceStandsOnOneLine() {
        assertThat(new SourceText(1).javadoc("One sentence.")).hasToString("    /** One sentence. */\n");
        assertThat(new SourceText(1).javadoc("Two.\n\n@return lines"))
                .hasToString("    /**\n     * Two.\n     *\n     * @return lines\n     */\n");
        assertThat(new SourceText(0).javadoc("a".repeat(101))).hasToString("/**\n * " + "a".repeat(101) + "\n */\n");
    }

    @Test
    void everythingIsAscii() {
        assertThat(code(0, "int \u00fcber = 1;")).isEqualTo("int \\u00fcber = 1;\n");
        assertThat(new SourceText(0).javadoc("\u4e2d")).hasToString("/** \\u4e2d */\n");
    }
}
