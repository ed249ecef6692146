package dev.truce.processor.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.processor.testing.Compile;
import dev.truce.processor.testing.Compiled;
import dev.truce.processor.testing.Message;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The comparison of contracts with code of unusual size and shape, and with code that does not compile. */
class KeptLimitsTest {
    private static final String IMPORTS =
            "package shop; import dev.truce.*; import dev.truce.runtime.*; import java.util.*; "
                    + "import org.springframework.web.bind.annotation.*; ";

    @Test
    void eachForgottenCheckOfAHundredOperationsIsFound() {
        findsEachForgottenCheck(25);
    }

    @Test
    @Tag("corpus")
    void eachForgottenCheckOfTenThousandOperationsIsFound() {
        findsEachForgottenCheck(2_500);
    }

    private static void findsEachForgottenCheck(int resources) {
        Compiled compilation = Compile.of(ManyOperations.of(resources))
                .with("-Xmaxwarns", "10000")
                .withTruce()
                .run();

        assertThat(compilation.diagnostics())
                .hasSize(resources)
                .allMatch(diagnostic ->
                        Message.of(diagnostic).startsWith("[TRUCE-KEPT-UNCHECKED-PRECONDITION] delete takes"));
    }

    @Test
    void lastOfFiveThousandLinesCounts() {
        String lines = "        account.setEmail(account.getEmail());\n".repeat(5_000);
        String check = "        AccountGuard.checkVersion(ifMatch, account);\n";

        assertThat(found(controller(lines + check, ""))).isEmpty();
        assertThat(found(controller(lines, ""))).singleElement().asString().contains("UNCHECKED-PRECONDITION");
    }

    @Test
    void deepestCallOfAChainCounts() {
        String chain = IntStream.range(0, 1_500)
                .mapToObj(i ->
                        "void m%d(Account account, IfMatch ifMatch) { m%d(account, ifMatch); }\n".formatted(i, i + 1))
                .collect(Collectors.joining());
        String end = "void m1500(Account account, IfMatch ifMatch) { %s }\n";
        String start = "m0(account, ifMatch);\n";

        assertThat(found(controller(start, chain + end.formatted("AccountGuard.checkVersion(ifMatch, account);"))))
                .isEmpty();
        assertThat(found(controller(start, chain + end.formatted("account.setEmail(\"\");"))))
                .singleElement()
                .asString()
                .contains("UNCHECKED-PRECONDITION");
    }

    @Test
    void recursionEnds() {
        String recursion = """
                interface Visitor { void visit(Account account, IfMatch ifMatch, int depth); }
                class Even implements Visitor {
                    @Override public void visit(Account account, IfMatch ifMatch, int depth) {
                        if (depth > 0) { other(new Odd()).visit(account, ifMatch, depth - 1); }
                    }
                }
                class Odd implements Visitor {
                    @Override public void visit(Account account, IfMatch ifMatch, int depth) {
                        %s
                        other(new Even()).visit(account, ifMatch, depth - 1);
                    }
                }
                Visitor other(Visitor visitor) { return visitor instanceof Even ? visitor : other(visitor); }
                """;
        String start = "new Even().visit(account, ifMatch, 9);\n";

        assertThat(found(controller(start, recursion.formatted("AccountGuard.checkVersion(ifMatch, account);"))))
                .isEmpty();
        assertThat(found(controller(start, recursion.formatted(""))))
                .singleElement()
                .asString()
                .contains("UNCHECKED-PRECONDITION");
    }

    @Test
    void bodyThatDoesNotCompileIsReportedByJavacAlone() {
        for (String body : List.of(
                "account.nothing(ifMatch);",
                "Unknown unknown = new Unknown(account) { void m() { other(); } };",
                "return account.stream().map(each -> each.nothing()).toList();",
                "switch (account) { case Nothing n -> n.check(ifMatch); default -> {} }",
                "int ifMatch = missing + (",
                "class Account {} new Account().x = y;")) {
            assertThat(found(controller(body + "\n", "")))
                    .as(body)
                    .isNotEmpty()
                    .noneMatch(message -> message.contains("[TRUCE-"));
        }
    }

    @Test
    void missingFrameworkIsNoFailureOfTheCheck() {
        Compiled compilation = compile(IMPORTS.replace("org.springframework", "org.absent")
                + controller("        accounts.remove(id);\n", "").replace("@RestController", "@AbsentController"));

        assertThat(compilation.diagnostics())
                .isNotEmpty()
                .extracting(Message::of)
                .noneMatch(message -> message.contains("TRUCE-INTERNAL") || message.contains("TRUCE-KEPT"));
    }

    private static List<String> found(String controller) {
        return compile(IMPORTS + controller).diagnostics().stream()
                .map(Message::of)
                .toList();
    }

    private static Compiled compile(String controller) {
        Map<String, String> sources = new LinkedHashMap<>();
        sources.put("shop.Account", """
                package shop;
                class Account {
                    private String email;
                    @dev.truce.Versioned(required = false) private long version;
                    String getEmail() { return email; }
                    void setEmail(String email) { this.email = email; }
                    long getVersion() { return version; }
                }
                """);
        sources.put("shop.Api", controller);
        return Compile.of(sources).withTruce().run();
    }

    /** A controller with one operation. */
    private static String controller(String body, String members) {
        return """
                @RestController class Api {
                    Map<Long, Account> accounts;
                    List<String> names;
                    @DeleteMapping("/accounts/{id}") @Guarded(Account.class)
                    void delete(@PathVariable long id, IfMatch ifMatch) {
                        Account account = accounts.get(id);
                """ + body + "    }\n" + members + "}\n";
    }
}
