package dev.truce.processor.diagnostic;

import static dev.truce.processor.diagnostic.DiagnosticCode.RESOURCE_BAD_NAME;
import static dev.truce.processor.diagnostic.DiagnosticCode.RESOURCE_CHANGED;
import static dev.truce.processor.diagnostic.DiagnosticCode.RESOURCE_FILE_EXISTS;
import static dev.truce.processor.diagnostic.DiagnosticCode.RESOURCE_NOT_A_CLASS;
import static dev.truce.processor.diagnostic.DiagnosticCode.RESOURCE_NOT_A_MEMBER;
import static dev.truce.processor.diagnostic.DiagnosticCode.RESOURCE_NO_ACCESSOR;
import static dev.truce.processor.diagnostic.DiagnosticCode.RESOURCE_NO_KEY;
import static dev.truce.processor.diagnostic.DiagnosticCode.RESOURCE_NO_LOMBOK;
import static dev.truce.processor.diagnostic.DiagnosticCode.RESOURCE_NO_RULE;
import static dev.truce.processor.diagnostic.DiagnosticCode.RESOURCE_PRIVATE;
import static dev.truce.processor.diagnostic.DiagnosticCode.RESOURCE_SAME_NAME;
import static dev.truce.processor.diagnostic.DiagnosticCode.RESOURCE_UNKNOWN_KEY;
import static dev.truce.processor.diagnostic.Row.order;

import dev.truce.processor.ContractProcessor;
import dev.truce.processor.GuardProcessor;
import dev.truce.processor.testing.Generating;
import java.util.stream.Stream;

/** What the compiler says about classes as resources. */
final class ResourceRows {

    private static final String PRIVATE =
            "Order is private, so its guard cannot use it; make it at least package-private";

    private ResourceRows() {}

    static Stream<Row> all() {
        return Stream.of(classes(), members(), names(), keys(), files(), changes())
                .flatMap(rows -> rows);
    }

    private static Stream<Row> classes() {
        return Stream.concat(
                order(
                        RESOURCE_NO_RULE,
                        "Order declares no rule, so Truce generates nothing for it; "
                                + "add @Unique, @Versioned or another rule, or remove @ApiResource",
                        "→@ApiResource(name = \"order\")",
                        "UUID id"),
                Stream.of(
                        Row.of(
                                        RESOURCE_NOT_A_CLASS,
                                        "Order is an interface, but rules go on a class or record; move them there")
                                .variant("interface")
                                .with("Order", "→interface Order {\n    @Unique String getNumber();\n}\n"),
                        Row.of(
                                        RESOURCE_NOT_A_CLASS,
                                        "Order is an enum, but rules go on a class or record; move them there")
                                .variant("enum")
                                .with("Order", "→enum Order {\n    A;\n\n    @Unique String number;\n}\n"),
                        Row.of(RESOURCE_PRIVATE, PRIVATE)
                                .variant("record")
                                .with("Shop", "class Shop {\n    private →record Order(@Unique String number) {}\n}\n"),
                        Row.of(RESOURCE_PRIVATE, PRIVATE)
                                .variant("inside a private class")
                                .with(
                                        "Shop",
                                        "class Shop {\n    private static class Inner {\n        static →class Order {\n"
                                                + "            @Unique String number;\n        }\n    }\n}\n")));
    }

    private static Stream<Row> members() {
        String rest = ", but rules go on instance fields, record components and accessors; move the rule there";
        String accessor =
                "version of Order cannot be read from its package; add an accessor 'long getVersion()', or make it package-private";
        return Stream.of(
                Row.of(RESOURCE_NOT_A_MEMBER, "MAX is a static field" + rest)
                        .variant("static field")
                        .with("Order", "record Order(UUID id) {\n    →@Unique static final int MAX = 1;\n}\n"),
                Row.of(RESOURCE_NOT_A_MEMBER, "find is a method with parameters" + rest)
                        .variant("method with parameters")
                        .with(
                                "Order",
                                "class Order {\n    →@Unique String find(UUID id) {\n        return \"\";\n    }\n}\n"),
                Row.of(RESOURCE_NO_ACCESSOR, accessor)
                        .with("Order", "class Order {\n    @Versioned private long →version;\n}\n"),
                Row.of(RESOURCE_NO_ACCESSOR, accessor.replace("long", "Long"))
                        .variant("with an accessor of another type")
                        .with(
                                "Order",
                                "class Order {\n    @Versioned private Long →version;\n\n"
                                        + "    Optional<Long> getVersion() {\n        return null;\n    }\n}\n"),
                Row.of(RESOURCE_NO_ACCESSOR, accessor)
                        .variant("with a private accessor")
                        .with(
                                "Order",
                                "class Order {\n    @Versioned private long →getVersion() {\n        return 1;\n    }\n}\n"),
                Row.of(
                                RESOURCE_NO_ACCESSOR,
                                accessor.replace("'long", "'public long").replace("package-private", "public"))
                        .variant("inherited from another package")
                        .with(MarkedSource.of(
                                "base.Base",
                                "package base;\n\npublic abstract class Base {\n"
                                        + "    @dev.truce.Versioned protected long →version;\n}\n"))
                        .with("Order", "class Order extends base.Base {\n    @Unique String number;\n}\n"));
    }

    private static Stream<Row> names() {
        return Stream.of(
                        Stream.of(Row.of(
                                        RESOURCE_NO_LOMBOK,
                                        "Order needs the accessors of Lombok, which did not run, so Truce generates nothing for it; "
                                                + "add Lombok to annotationProcessorPaths")
                                .with(
                                        "Order",
                                        "@lombok.Getter\n→class Order {\n    @Versioned private long version;\n}\n")
                                .with(Stubs.GETTER)),
                        order(
                                RESOURCE_BAD_NAME,
                                "'Purchase_Order' is not a valid resource name; "
                                        + "use lower-case words separated by '-', such as name = \"purchase-order\"",
                                "@ApiResource(name = →\"Purchase_Order\")",
                                "@Unique String number"),
                        Stream.of(Row.of(
                                        RESOURCE_BAD_NAME,
                                        "'größe' is not a valid resource name; "
                                                + "use lower-case words separated by '-', such as name = \"grosse\"")
                                .variant("from the class")
                                .with("Größe", "→record Größe(@Unique(code = \"TAKEN\") String number) {}\n")),
                        Stream.of(Row.of(
                                        RESOURCE_SAME_NAME,
                                        "shop.Order and shop.Inner.Order are both 'order' on the wire; "
                                                + "give one of them another @ApiResource(name = …)")
                                .with("Inner", "class Inner {\n    record Order(@Unique String code) {}\n}\n")
                                .with("Order", "→record Order(@Unique String number) {}\n")))
                .flatMap(rows -> rows);
    }

    private static Stream<Row> keys() {
        return Stream.concat(
                order(
                        RESOURCE_UNKNOWN_KEY,
                        "'idd' is not a member of Order; did you mean 'id'?",
                        "@ApiResource(key = {\"number\", →\"idd\"})",
                        "UUID id",
                        "@Unique String number"),
                order(
                        RESOURCE_NO_KEY,
                        "Order is stored in the table 'orders' but has no key, so its row cannot be found again; "
                                + "name the key's members with @ApiResource(key = …)",
                        "@ApiResource(table = →\"orders\")",
                        "@Unique String number"));
    }

    private static Stream<Row> files() {
        return Stream.of(Row.of(
                        RESOURCE_FILE_EXISTS,
                        "Truce would generate shop.OrderGuard for Order, but that file exists; rename one of them")
                .with("OrderGuard", "class OrderGuard {}\n")
                .with("Order", "→record Order(@Unique String number) {}\n"));
    }

    private static Stream<Row> changes() {
        return Stream.of(Row.of(
                        RESOURCE_CHANGED,
                        "Another annotation processor changed what Order declares after Truce had read it, "
                                + "so its guard and its contract differ; run that processor before Truce")
                .with(MarkedSource.of(
                        "defaults.K", "package defaults;\n\npublic interface K {\n    String CODE = \"A\";\n}\n"))
                .with(MarkedSource.of(
                        "shop.Order",
                        "package shop;\n\nimport defaults.*;\nimport dev.truce.Unique;\n\n"
                                + "@Unique(fields = \"number\", code = K.CODE)\n→record Order(String number) {}\n"))
                .setting(Row.processors(
                        new GuardProcessor(),
                        new ContractProcessor(),
                        new Generating("shop.K", "package shop; interface K { String CODE = \"B\"; }"))));
    }
}
