package dev.truce.processor.openapi.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.processor.model.ClassRef;
import dev.truce.processor.model.Operation;
import dev.truce.processor.model.Operation.Kind;
import dev.truce.processor.model.PathTemplate;
import dev.truce.processor.model.Resource;
import dev.truce.processor.model.SourceLocation;
import dev.truce.processor.model.State;
import dev.truce.processor.openapi.DocumentedProblem;
import dev.truce.processor.openapi.Endpoint;
import dev.truce.processor.openapi.Names;
import dev.truce.processor.openapi.Occurrence;
import dev.truce.processor.openapi.OpenApiSettings.MemberNaming;
import dev.truce.processor.openapi.OperationIds;
import dev.truce.processor.openapi.ProblemComponents;
import dev.truce.processor.openapi.ResourceBuilder;
import dev.truce.processor.openapi.Specs;
import dev.truce.processor.openapi.StateDiagram;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Characters are looked at one by one; the regular expressions that say the same in short are the measure. */
final class CharacterScansTest {

    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z][A-Za-z0-9_]*)}");
    private static final Pattern WORDS = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    /** What is a letter, a number, part of a name, or none of them, of one char and of two. */
    private static final List<String> PIECES = List.of(
            "a",
            "b",
            "state",
            "Z",
            "SHOUT",
            "camelCase",
            "0",
            "7",
            "_",
            "-",
            " ",
            "/",
            ".",
            "{",
            "}",
            "{state}",
            "{none}",
            "{list}",
            "$1",
            "\\",
            "\n",
            "\u0000",
            "\u00E9",
            "\u00DF",
            "\u03A3",
            "\u01C5",
            "\u0660",
            "\u00B2",
            "\u2167",
            "\u02B0",
            "\u0301",
            "\u4E2D",
            "\uD835\uDC9C",
            "\uD835\uDFD8",
            "\uD83D\uDE00",
            "\uD801\uDC28",
            "\uD83D",
            "\uDE00");

    static List<String> texts() {
        List<String> texts = new ArrayList<>(PIECES);
        Random random = new Random(17);
        for (int i = 0; i < 400; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(8); length >= 0; length--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            texts.add(text.toString());
        }
        return texts;
    }

    @Test
    void namesArePutTogetherOfWordsAsTheExpressionsSay() {
        assertThat(texts()).allSatisfy(text -> assertThat(Names.pascal(text)).isEqualTo(pascal(text)));
    }

    @Test
    void everyCodePointIsPartOfAWordOrSeparatesWords() {
        StringBuilder wrong = new StringBuilder();
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            String text = "ab" + Character.toString(c) + "cd";
            if (Character.isDefined(c) && !Names.pascal(text).equals(pascal(text))) {
                wrong.append(Integer.toHexString(c)).append(' ');
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void identifiersAreWhatTheExpressionMatches() {
        assertThat(texts())
                .allSatisfy(text -> assertThat(Names.isIdentifier(text))
                        .isEqualTo(IDENTIFIER.matcher(text).matches()));
        assertThat(texts()).filteredOn(Names::isIdentifier).hasSizeGreaterThan(15);
    }

    @Test
    void onlyPlaceholdersThatTheExpressionFindsAreFilledIn() {
        Mapping members = new Mapping()
                .put("state", "$1 {list} \\")
                .put("list", Sequence.of(Scalar.of("x"), Scalar.of(2), Sequence.of(), Scalar.of(true)));
        assertThat(texts()).allSatisfy(text -> {
            String expected = PLACEHOLDER.matcher(text).replaceAll(match -> switch (match.group(1)) {
                case "state" -> Matcher.quoteReplacement("$1 {list} \\");
                case "list" -> "x, 2, none, true";
                default -> "";
            });
            assertThat(new Occurrence("", members, text).expandedDetail()).isEqualTo(expected);
        });
    }

    @Test
    void thePatternOfACodeMatchesItAndNoOther() {
        List<String> codes =
                texts().stream().filter(text -> !text.contains("\n")).distinct().toList();
        for (String code : codes) {
            Pattern pattern = Pattern.compile(pattern(code));
            assertThat(codes).filteredOn(other -> pattern.matcher(other).find()).containsExactly(code);
            assertThat(pattern.matcher(code + code).find()).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ILLEGAL_ORDER_TRANSITION2, ^ILLEGAL_ORDER_TRANSITION2$",
        "order.stale, ^order\\.stale$",
        "a-b, ^a-b$",
        "^(a|b)*$, ^\\^\\(a\\|b\\)\\*\\$$",
        "[x]{2}?+, ^\\[x\\]\\{2\\}\\?\\+$",
        "\\d, ^\\\\d$",
        "\u00FC\uD83D\uDE00, ^\u00FC\uD83D\uDE00$"
    })
    void onlySyntaxIsEscapedInThePatternAsUnicodeModeDemands(String code, String pattern) {
        assertThat(pattern(code)).isEqualTo(pattern);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "new",
                "New_2",
                "end",
                "END",
                "ClassDef",
                "note2",
                "in work",
                "1st",
                "_a",
                "",
                "a-b",
                "\u00FCber",
                "a\"b\n",
                "s0"
            })
    void aStateStandsUnderItsNameWhereMermaidReadsIt(String wireName) {
        boolean readable = IDENTIFIER.matcher(wireName).matches()
                && !List.of("end", "classdef").contains(wireName.toLowerCase(Locale.ROOT));
        String diagram = StateDiagram.of(Objects.requireNonNull(ResourceBuilder.resource("Ticket", "ticket")
                .lifecycle("status", List.of(new State("A", wireName)), "A", List.of("A"), List.of())
                .build()
                .lifecycle()));

        String id = readable ? wireName : "s0";
        String alias = "    state \"" + wireName.replaceAll("[\"\\p{Cntrl}]", " ") + "\" as s0\n";
        assertThat(diagram)
                .isEqualTo("stateDiagram-v2\n" + (readable ? "" : alias) + "    [*] --> " + id + "\n    " + id
                        + " --> [*]\n");
    }

    static List<String> methods() {
        return List.of(
                "ship",
                "shipOrder",
                "shipAllOrders",
                "SHIP_ALL",
                "shipURLNow",
                "ship2Go",
                "xY",
                "a",
                "\u00E9tatNext",
                "get_byId");
    }

    @ParameterizedTest
    @MethodSource("methods")
    void aSummaryHasTheWordsThatTheExpressionParts(String method) {
        String verb = WORDS.matcher(Names.camel(method)).replaceAll(" ").toLowerCase(Locale.ROOT);
        assertThat(OperationIds.summary(endpoint("get", "/x"), binding(Kind.NONE, method)))
                .isEqualTo(Names.sentence(verb + " purchase order"));
    }

    @ParameterizedTest
    @CsvSource({
        "LIST, get, /orders, listOrders, List orders",
        "LIST, head, /shop/open-orders, checkListOpenOrders, Check list open orders",
        "LIST, get, /orders/{id}, listPurchaseOrder, List purchase order",
        "READ, head, /orders/{id}, checkPurchaseOrder, Check purchase order",
        "UPDATE, patch, /orders/{id}, patchPurchaseOrder, Patch purchase order",
        "UPDATE, put, /orders/{id}, updatePurchaseOrder, Update purchase order",
        "NONE, get, /orders, findAllByIdPurchaseOrder, Find all by id purchase order"
    })
    void anOperationIsNamedAfterWhatItDoes(Kind kind, String method, String path, String id, String summary) {
        Endpoint endpoint = endpoint(method, path);
        assertThat(new OperationIds().of(endpoint, binding(kind, "findAllById")))
                .isEqualTo(id);
        assertThat(OperationIds.summary(endpoint, binding(kind, "findAllById"))).isEqualTo(summary);
    }

    private static Endpoint endpoint(String method, String path) {
        return new Endpoint(method, PathTemplate.of(path), List.of());
    }

    private static Endpoint.Binding binding(Kind kind, String method) {
        Resource resource =
                ResourceBuilder.resource("PurchaseOrder", "purchase-order").build();
        ClassRef type = resource.type();
        return new Endpoint.Binding(
                new Operation(type, method, kind, "GET", "/x", type, List.of(), List.of(), SourceLocation.of(type)),
                resource);
    }

    private static String pascal(String text) {
        StringBuilder name = new StringBuilder();
        for (String word : SEPARATORS.split(text, -1)) {
            if (!word.isEmpty()) {
                boolean shouted = word.equals(word.toUpperCase(Locale.ROOT));
                name.append(word.substring(0, 1).toUpperCase(Locale.ROOT))
                        .append(shouted ? word.substring(1).toLowerCase(Locale.ROOT) : word.substring(1));
            }
        }
        return name.toString().replaceAll("[^A-Za-z0-9]", "_");
    }

    private static String pattern(String code) {
        DocumentedProblem problem = DocumentedProblem.usual(
                "X", Specs.refused("order", code, 409, "Title", "Detail."), List.of(), "it is", new Mapping());
        Mapping properties = (Mapping) Objects.requireNonNull(
                new ProblemComponents(MemberNaming.SNAKE_CASE).schema(problem).get("properties"));
        Mapping schema = (Mapping) Objects.requireNonNull(properties.get("code"));
        return (String) Objects.requireNonNull(((Scalar) Objects.requireNonNull(schema.get("pattern"))).value());
    }
}
