package dev.truce.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines are broken where Java may be broken, and nothing else becomes of them. */
class LineBreakTest {
    private static final int LINE = 100;
    private static final Pattern LITERAL = Pattern.compile("\"(?:\\\\.|[^\"\\\\])*\"");
    private static final Pattern BETWEEN_ARGUMENTS_OR_BEFORE_THEM = Pattern.compile(", |\\((?!\\))");

    private static final List<String> TEXTS = List.of(
            "", "a, b", "(", ")", " || ", " = ", " ? x : y", "<", ">", "->", "\"", "\\", "\\\"", "\n", "\u00fc, (");

    /** Calls in calls with literals, lambdas and operators, the longest of several hundred characters. */
    private static String expression(Random random, int depth) {
        String word = "w".repeat(1 + random.nextInt(25));
        return switch (random.nextInt(depth == 0 ? 3 : 9)) {
            case 0 -> word;
            case 1 -> StringLiteral.of(TEXTS.get(random.nextInt(TEXTS.size())).repeat(1 + random.nextInt(4)) + word);
            case 2 -> word + "()";
            case 3 -> "x -> " + expression(random, depth - 1);
            case 4 -> expression(random, depth - 1) + " || " + expression(random, depth - 1);
            default -> {
                List<String> arguments = new ArrayList<>();
                for (int i = 0; i <= random.nextInt(5); i++) {
                    arguments.add(expression(random, depth - 1));
                }
                yield word + "(" + String.join(", ", arguments) + ")";
            }
        };
    }

    private static List<String> literals(String code) {
        List<String> literals = new ArrayList<>();
        for (Matcher matcher = LITERAL.matcher(code); matcher.find(); ) {
            literals.add(matcher.group());
        }
        return literals;
    }

    private static String withoutLiterals(String code) {
        return LITERAL.matcher(code)
                .replaceAll(literal -> "L".repeat(literal.group().length()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void onlySpaceIsAddedAndNeverInALiteral(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            String code = "value = " + expression(random, 4) + ";";
            String broken = new SourceText(2).code(code).toString();
            assertThat(literals(broken)).isEqualTo(literals(code));
            assertThat(withoutLiterals(broken).replaceAll("\\s", ""))
                    .isEqualTo(withoutLiterals(code).replaceAll("\\s", ""));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aLineIsTooLongOnlyWhereNothingInItCouldBeBroken(long seed) {
        Random random = new Random(seed);
        int broken = 0;
        for (int i = 0; i < 200; i++) {
            List<String> lines = new SourceText(1)
                    .code("call(" + expression(random, 4) + ");")
                    .toString()
                    .lines()
                    .toList();
            broken += lines.size() > 1 ? 1 : 0;
            for (String line : lines) {
                if (line.length() > LINE) {
                    String inside = withoutLiterals(line.strip()).replaceFirst(".$", "");
                    assertThat(inside).doesNotContainPattern(BETWEEN_ARGUMENTS_OR_BEFORE_THEM);
                }
            }
        }
        assertThat(broken).isGreaterThan(20);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "f(a, b, c, d)~f(a, b, c,",
                "f(a, g(b, c))~f(a,",
                "f(g(a, b), c)~f(g(a, b),",
                "f(aaaaaaaaaaa, b)~f(",
                "a || b || c~a || b",
                "x = f(a, b)~x =",
                "f(T<A, B> a, B b)~f(T<A, B> a,",
                "f(\"a, b\", cc, d)~f(\"a, b\",",
                "f(\"\\\", \", cc, d)~f(\"\\\", \",",
                "f(\"\\\\\", b, cc)~f(\"\\\\\", b,",
                "f(a, x -> g(x), b)~f(a,"
            })
    void theBreakIsAsFarOutsideAndAsLateAsCanBe(String line, String first) {
        LineBreak found = LineBreak.in(line, 12);
        assertThat(found).isNotNull();
        assertThat(line.substring(0, found.end())).isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "f()",
                "ff().gg().hh()",
                "\"a, b || c (d = e)\"",
                "Map<String, Integer> map",
                "a == b",
                "a -> b.c",
                "f();"
            })
    void whereNothingCanBeBrokenThereIsNoBreak(String line) {
        assertThat(LineBreak.in(line, 5)).isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void aTypeIsNotBrokenBehindBracketsThatClose(int brackets) {
        String closing = "a" + ")".repeat(brackets);
        assertThat(LineBreak.in(closing + ".<Key, Value>of()", 20)).isNull();
    }
}
