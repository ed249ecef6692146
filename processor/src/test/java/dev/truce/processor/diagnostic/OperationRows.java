package dev.truce.processor.diagnostic;

import static dev.truce.processor.diagnostic.DiagnosticCode.OPERATION_BAD_METHOD;
import static dev.truce.processor.diagnostic.DiagnosticCode.OPERATION_BAD_PATH;
import static dev.truce.processor.diagnostic.DiagnosticCode.OPERATION_BOUND_TWICE;
import static dev.truce.processor.diagnostic.DiagnosticCode.OPERATION_NO_GUARD;
import static dev.truce.processor.diagnostic.DiagnosticCode.OPERATION_NO_ROUTE;
import static dev.truce.processor.diagnostic.DiagnosticCode.OPERATION_NO_RULES;
import static dev.truce.processor.diagnostic.DiagnosticCode.OPERATION_NO_TRANSITION;
import static dev.truce.processor.diagnostic.DiagnosticCode.OPERATION_REPEATED_NAME;
import static dev.truce.processor.diagnostic.DiagnosticCode.OPERATION_SAFE_METHOD;
import static dev.truce.processor.diagnostic.DiagnosticCode.OPERATION_SAME_ROUTE;
import static dev.truce.processor.diagnostic.DiagnosticCode.OPERATION_UNKNOWN_REFUSAL;
import static dev.truce.processor.diagnostic.DiagnosticCode.OPERATION_UNKNOWN_TRANSITION;
import static dev.truce.processor.diagnostic.DiagnosticCode.REPRESENTATION_NESTED;
import static dev.truce.processor.diagnostic.DiagnosticCode.REPRESENTATION_NO_RULES;
import static dev.truce.processor.diagnostic.DiagnosticCode.REPRESENTATION_PRIVATE;

import java.util.stream.Stream;

/** What the compiler says about operations that say themselves where they are served, and about representations. */
final class OperationRows {

    static final String ORDER = "@Refusal(code = \"NO_STOCK\", title = \"Not enough stock\")\n"
            + "record Order(@Versioned long version,\n"
            + "        @StateTransitions(initial = \"PENDING\", terminal = \"SHIPPED\", value =\n"
            + "            @Transition(name = \"ship\", from = \"PENDING\", to = \"SHIPPED\")) Status status) {\n\n"
            + "    enum Status {\n        PENDING,\n        SHIPPED\n    }\n}\n";

    private OperationRows() {}

    static Stream<Row> all() {
        return Stream.of(names(), kinds(), routes(), representations()).flatMap(rows -> rows);
    }

    private static Stream<Row> names() {
        return Stream.of(
                api(
                        OPERATION_NO_RULES,
                        "String declares no rule to guard; add one, or remove @Guarded",
                        "@Guarded(value = String→.class, method = \"POST\", path = \"/orders\")\n    void create() {}"),
                api(
                        OPERATION_NO_RULES,
                        "int declares no rule to guard; add one, or remove @Guarded",
                        "@Guarded(value = int→.class, method = \"GET\", path = \"/orders\")\n    int list() { return 0; }"),
                api(
                        OPERATION_NO_RULES,
                        "Order[] declares no rule to guard; add one, or remove @Guarded",
                        "@Guarded(value = Order[]→.class, method = \"POST\", path = \"/orders\")\n    void create() {}"),
                Row.of(
                                OPERATION_NO_GUARD,
                                "Truce generates no guard for Document, because it is a superclass; "
                                        + "name one of its subclasses")
                        .with("Document", "abstract class Document {\n    @Versioned long version;\n}\n")
                        .with(
                                "Api",
                                "class Api {\n    @Guarded(value = Document→.class, method = \"PUT\", path = \"/documents\")\n"
                                        + "    void update() {}\n}\n"),
                api(
                        OPERATION_UNKNOWN_TRANSITION,
                        "'shipp' is not a transition of Order; did you mean 'ship'?",
                        guarded("\"POST\", path = \"/orders/{id}/ship\", transition = →\"shipp\"")),
                api(
                                OPERATION_UNKNOWN_TRANSITION,
                                "'deliver' is not a transition of Order; choose from ship",
                                "@Guarded(value = Order.class, method = \"POST\", path = \"/a\")\n    "
                                        + "@Guarded(value = Order.class, method = \"POST\", path = \"/b\", "
                                        + "transition = {\"ship\", →\"deliver\"})\n    void ship(List<String> ids, int... n) {}")
                        .variant("in the second of two"),
                api(
                        OPERATION_UNKNOWN_REFUSAL,
                        "'NO_STOK' is not a refusal of Order; did you mean 'NO_STOCK'?",
                        guarded("\"POST\", path = \"/orders\", refusals = {\"NO_STOCK\", →\"NO_STOK\"}")),
                api(
                        OPERATION_REPEATED_NAME,
                        "'NO_STOCK' is named twice in refusals; remove one",
                        guarded("\"POST\", path = \"/orders\", refusals = {\"NO_STOCK\", →\"NO_STOCK\"}")));
    }

    private static Stream<Row> kinds() {
        return Stream.of(
                api(
                        OPERATION_SAFE_METHOD,
                        "GET must not change anything (RFC 9110 section 9.2.1), but this fires 'ship'; "
                                + "use another method, such as POST",
                        guarded("\"GET\", path = \"/orders/{id}/ship\", transition = →\"ship\"")),
                api(
                        OPERATION_SAFE_METHOD,
                        "HEAD must not change anything (RFC 9110 section 9.2.1), but this is operation = DELETE; "
                                + "use another method, such as POST",
                        guarded("\"HEAD\", path = \"/orders/{id}\", operation = Operation→.DELETE")),
                api(
                        OPERATION_NO_TRANSITION,
                        "operation = CREATE fires no transition; remove it, or remove transition = …",
                        guarded("\"POST\", path = \"/orders\", transition = \"ship\", operation = Operation→.CREATE")));
    }

    private static Stream<Row> routes() {
        return Stream.of(
                api(
                        OPERATION_NO_ROUTE,
                        "The route of create is not known; annotate create for your web framework, "
                                + "or set method = \"POST\", path = \"/orders/{id}\"",
                        "→@Guarded(Order.class)\n    void create() {}"),
                api(
                                OPERATION_NO_ROUTE,
                                "The HTTP method of create is not known; annotate create for your web framework, "
                                        + "or set method = \"POST\"",
                                "→@Guarded(value = Order.class, path = \"/orders\")\n    void create() {}")
                        .variant("without method"),
                api(
                                OPERATION_NO_ROUTE,
                                "The path of create is not known; annotate create for your web framework, "
                                        + "or set path = \"/orders/{id}\"",
                                "→@Guarded(value = Order.class, method = \"POST\")\n    void create() {}")
                        .variant("without path"),
                api(
                        OPERATION_BAD_METHOD,
                        "'PST' is not an HTTP method that OpenAPI knows; did you mean 'POST'?",
                        guarded("→\"PST\", path = \"/orders\"")),
                api(
                        OPERATION_BAD_PATH,
                        "The path 'orders' does not begin with '/'; write '/orders'",
                        guarded("\"POST\", path = →\"orders\"")),
                api(
                                OPERATION_BAD_PATH,
                                "The path '/orders/{id' has a brace without its other half; write variables as {id}",
                                guarded("\"PUT\", path = →\"/orders/{id\""))
                        .variant("open brace"),
                api(
                        OPERATION_BOUND_TWICE,
                        "create is bound to Order twice for the same operation; remove one @Guarded",
                        "@Guarded(value = Order.class, method = \"POST\", path = \"/orders\")\n    →"
                                + guarded("\"POST\", path = \"/orders\"")),
                api(
                        OPERATION_SAME_ROUTE,
                        "POST /orders/{number} is served by Api.create and by Api.update, "
                                + "but OpenAPI has one operation there; give one of them another path",
                        guarded("\"POST\", path = \"/orders/{id}\"")
                                + "\n\n    →@Guarded(value = Order.class, method = \"POST\", path = \"/orders/{number}\")\n"
                                + "    void update() {}"));
    }

    private static Stream<Row> representations() {
        return Stream.of(
                Row.of(
                                REPRESENTATION_NO_RULES,
                                "OrderDto represents String, which declares no rule; "
                                        + "name a resource, or remove @RepresentationOf")
                        .with("OrderDto", "@RepresentationOf(String→.class)\nrecord OrderDto(String number) {}\n"),
                Row.of(
                                REPRESENTATION_NO_RULES,
                                "OrderDto represents int, which declares no rule; "
                                        + "name a resource, or remove @RepresentationOf")
                        .with("OrderDto", "@RepresentationOf(int→.class)\nrecord OrderDto(String number) {}\n"),
                Row.of(
                                REPRESENTATION_PRIVATE,
                                "OrderDto is private, so generated code cannot use it; make it at least package-private")
                        .with("Order", ORDER)
                        .with(
                                "Web",
                                "class Web {\n    →@RepresentationOf(Order.class)\n"
                                        + "    private record OrderDto(long version) {}\n}\n"),
                nested("Order", "OrderView", "@RepresentationOf")
                        .variant("on a component")
                        .with("Order", ORDER)
                        .with(
                                "OrderView",
                                "@RepresentationOf(Order.class)\n"
                                        + "record OrderView(long version, Optional<Order[]> →parts) {}\n"),
                nested("Parcel", "Order", "@Versioned")
                        .variant("on a resource that is shown itself")
                        .with("Parcel", "class Parcel {\n    @Versioned long version;\n}\n")
                        .with(
                                "Order",
                                "class Order {\n    @Versioned long version;\n\n    public List<? extends Parcel> →parts;\n}\n")
                        .with(
                                "Api",
                                "@org.springframework.web.bind.annotation.RestController\nclass Api {\n"
                                        + "    @org.springframework.web.bind.annotation.GetMapping(\"/orders/{id}\")\n"
                                        + "    Order get() {\n        return null;\n    }\n\n"
                                        + "    @org.springframework.web.bind.annotation.PostMapping(\"/orders\")\n"
                                        + "    @Guarded(Order.class)\n    void create() {}\n}\n"));
    }

    private static Row nested(String shown, String by, String annotation) {
        return Row.of(
                REPRESENTATION_NESTED,
                "parts shows " + shown + ", whose changes leave the entity tag of " + by
                        + " as it is, so If-None-Match never gives 304; show an id instead, or set " + annotation
                        + "(cache = …) to ALWAYS if they change the tag, or to NEVER");
    }

    /** A class with this body beside the resource. */
    static Row api(DiagnosticCode code, String text, String body) {
        return Row.of(code, text).with("Order", ORDER).with("Api", "class Api {\n    " + body + "\n}\n");
    }

    private static String guarded(String methodAndMore) {
        return "@Guarded(value = Order.class, method = " + methodAndMore + ")\n    void create() {}";
    }
}
