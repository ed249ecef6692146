package dev.truce.processor.diagnostic;

import static dev.truce.processor.diagnostic.DiagnosticCode.LIFECYCLE_TYPED_ALONE;
import static dev.truce.processor.diagnostic.DiagnosticCode.LIFECYCLE_TYPED_ELEMENT_MISSING;
import static dev.truce.processor.diagnostic.DiagnosticCode.LIFECYCLE_TYPED_ELEMENT_TYPE;
import static dev.truce.processor.diagnostic.DiagnosticCode.LIFECYCLE_TYPED_OTHER_ENUM;
import static dev.truce.processor.diagnostic.DiagnosticCode.LIFECYCLE_UNREACHABLE_STATE;
import static dev.truce.processor.diagnostic.DiagnosticCode.RESOURCE_NO_ACCESSOR;
import static dev.truce.processor.diagnostic.DiagnosticCode.TYPESTATE_GENERIC;
import static dev.truce.processor.diagnostic.DiagnosticCode.TYPESTATE_NO_COPY;

import java.util.stream.Stream;

/** The diagnostics of views of states, and of rules in custom annotations. */
final class TypestateRows {
    private static final String STATUS = "enum Status {\n    PENDING,\n    SHIPPED\n}\n";
    private static final String OTHER = "enum Other {\n    PENDING,\n    SHIPPED\n}\n";
    private static final String STEP = "    String name();\n    Status[] from();\n    Status to();\n";
    private static final String RULES = "@StateTransitions(initial = \"PENDING\", terminal = \"SHIPPED\") ";
    private static final String SHIP = "@Step(name = \"ship\", from = Status.PENDING, to = Status.SHIPPED) ";

    private TypestateRows() {}

    static Stream<Row> all() {
        return Stream.of(views(), uses(), transitions(), lifecycles()).flatMap(rows -> rows);
    }

    private static Stream<Row> views() {
        String wish = "@StateTransitions(initial = \"PENDING\", terminal = \"SHIPPED\", typestate = →true, value = "
                + "@Transition(name = \"ship\", from = \"PENDING\", to = \"SHIPPED\")) ";
        return Stream.of(
                Row.of(
                                TYPESTATE_NO_COPY,
                                "Order has no way to change its state; "
                                        + "add 'public Order withStatus(Status status)' that returns a copy, or a setter")
                        .with(
                                "Order",
                                "class Order {\n    @Versioned long version;\n    " + wish
                                        + "final Status status = null;\n}\n")
                        .with("Status", STATUS),
                Row.of(
                                TYPESTATE_GENERIC,
                                "Order is generic, but the view of a state is not; "
                                        + "remove its type parameters, or typestate = true")
                        .with("Order", "record Order<T>(@Versioned long version, " + wish + "Status status) {}\n")
                        .with("Status", STATUS),
                Row.of(
                                RESOURCE_NO_ACCESSOR,
                                "status of Order cannot be read from its package; "
                                        + "add an accessor 'Status getStatus()', or make it package-private")
                        .variant("of the state")
                        .with(
                                "Order",
                                "class Order {\n    @Versioned long version;\n    " + wish
                                        + "private Status status;\n    void setStatus(Status other) {}\n}\n")
                        .with("Status", STATUS));
    }

    private static Stream<Row> uses() {
        return Stream.of(
                Row.of(
                                LIFECYCLE_TYPED_ALONE,
                                "@Step has no effect without @StateTransitions, which the compiler looks for; "
                                        + "add it to status")
                        .with("Order", "record Order(@Versioned long version, →" + SHIP + "Status status) {}\n")
                        .with("Step", "@TypedTransition\n@interface Step {\n" + STEP + "}\n")
                        .with("Status", STATUS),
                Row.of(
                                LIFECYCLE_TYPED_OTHER_ENUM,
                                "@Step is for Other, but status is Status; use an annotation for Status")
                        .with(
                                "Order",
                                "record Order(@Versioned long version, " + RULES
                                        + "→@Step(name = \"ship\", from = Other.PENDING, to = Other.SHIPPED) Status status) {}\n")
                        .with("Step", "@TypedTransition\n@interface Step {\n" + STEP.replace("Status", "Other") + "}\n")
                        .with("Status", STATUS)
                        .with("Other", OTHER),
                Row.of(
                                LIFECYCLE_UNREACHABLE_STATE,
                                "No transition leads from an initial state to LOST; "
                                        + "add one, add LOST to initial, or remove the constant")
                        .variant("with a typed transition")
                        .with(
                                "Order",
                                "record Order(@Versioned long version, →"
                                        + RULES.replace("\"SHIPPED\"", "{\"SHIPPED\", \"LOST\"}") + SHIP
                                        + "Status status) {}\n")
                        .with("Step", "@TypedTransition\n@interface Step {\n" + STEP + "}\n")
                        .with("Status", STATUS.replace("SHIPPED", "SHIPPED, LOST")),
                repeated("@Step(name = \"ship\", from = Status.PENDING, to = Status.SHIPPED)\n        "
                        + "@Step(name = →\"ship it\", from = Status.PENDING, to = Status.SHIPPED)"),
                repeated("@Steps({@Step(name = \"ship\", from = Status.PENDING, to = Status.SHIPPED),\n        "
                        + "@Step(name = →\"ship it\", from = Status.PENDING, to = Status.SHIPPED)})"));
    }

    private static Row repeated(String steps) {
        return Row.of(
                        DiagnosticCode.LIFECYCLE_BAD_NAME,
                        "'ship it' is not a valid transition name; "
                                + "use letters, digits, '-' and '_', starting with a letter, such as 'ship-it'")
                .variant(steps.contains("@Steps(") ? "in a custom container" : "next to another")
                .with(
                        "Order",
                        "record Order(\n        @Versioned long version,\n        " + RULES + "\n        " + steps
                                + "\n        Status status) {}\n")
                .with("Steps", "@interface Steps {\n    Step[] value();\n}\n")
                .with(
                        "Step",
                        "@TypedTransition\n@java.lang.annotation.Repeatable(Steps.class)\n@interface Step {\n" + STEP
                                + "}\n")
                .with("Status", STATUS);
    }

    private static Stream<Row> transitions() {
        return Stream.of(
                step(
                        LIFECYCLE_TYPED_ELEMENT_MISSING,
                        "@Step is marked with @TypedTransition, but has no element from; add 'Status[] from();'",
                        "@TypedTransition\n@→interface Step {\n    String name();\n    Status to();\n}\n",
                        "@Step(name = \"ship\", to = Status.SHIPPED)"),
                step(
                        LIFECYCLE_TYPED_ELEMENT_MISSING,
                        "@Step is marked with @TypedTransition, but has no element name; add 'String name();'",
                        "@TypedTransition\n@→interface Step {\n    Status[] from();\n    Status to();\n}\n",
                        "@Step(from = Status.PENDING, to = Status.SHIPPED)"),
                step(
                        LIFECYCLE_TYPED_ELEMENT_MISSING,
                        "@Step is marked with @TypedTransition, but has no element to; add 'Status to();'",
                        "@TypedTransition\n@→interface Step {\n    String name();\n    Status[] from();\n}\n",
                        "@Step(name = \"ship\", from = Status.PENDING)"),
                step(
                        LIFECYCLE_TYPED_ELEMENT_TYPE,
                        "to of @Step is String, but @TypedTransition needs Status; write 'Status to();'",
                        "@TypedTransition\n@interface Step {\n    String name();\n    Status[] from();\n    String →to();\n}\n",
                        "@Step(name = \"ship\", from = Status.PENDING, to = \"SHIPPED\")"),
                step(
                        LIFECYCLE_TYPED_ELEMENT_TYPE,
                        "from of @Step is Other, but @TypedTransition needs Status[]; write 'Status[] from();'",
                        "@TypedTransition\n@interface Step {\n    String name();\n    Other →from();\n    Status to();\n}\n",
                        "@Step(name = \"ship\", from = Other.PENDING, to = Status.SHIPPED)"),
                step(
                        LIFECYCLE_TYPED_ELEMENT_TYPE,
                        "any of @Step is int, but @TypedTransition needs boolean; write 'boolean any();'",
                        "@TypedTransition\n@interface Step {\n" + STEP + "    int →any() default 0;\n}\n",
                        SHIP));
    }

    private static Row step(DiagnosticCode code, String text, String annotation, String use) {
        return Row.of(code, text)
                .variant(text.substring(0, text.indexOf(';')))
                .with("Order", "record Order(@Versioned long version, " + RULES + use + " Status status) {}\n")
                .with("Step", annotation)
                .with("Status", STATUS)
                .with("Other", OTHER);
    }

    private static Stream<Row> lifecycles() {
        return Stream.of(
                rules(
                        LIFECYCLE_TYPED_ELEMENT_MISSING,
                        "@Rules is marked with @TypedLifecycle, but has no element initial, terminal, deletable or value; "
                                + "add 'Status[] initial();'",
                        "@TypedLifecycle\n@→interface Rules {}\n"),
                rules(
                        LIFECYCLE_TYPED_ELEMENT_TYPE,
                        "deletable of @Rules is boolean, but @TypedLifecycle needs Status[]; write 'Status[] deletable();'",
                        "@TypedLifecycle\n@interface Rules {\n    Status[] initial() default {};\n    boolean →deletable() default true;\n}\n"),
                rules(
                        LIFECYCLE_TYPED_ELEMENT_TYPE,
                        "value of @Rules is an array, but @TypedLifecycle needs an array of a @TypedTransition; "
                                + "write 'OrderTransition[] value();'",
                        "@TypedLifecycle\n@interface Rules {\n    Status[] initial() default {};\n    String[] →value() default {};\n}\n"));
    }

    private static Row rules(DiagnosticCode code, String text, String annotation) {
        return Row.of(code, text)
                .variant(text.substring(0, text.indexOf(',')))
                .with(
                        "Order",
                        "record Order(@Versioned long version, " + RULES.replace(") ", ", value = ")
                                + "@Transition(name = \"ship\", from = \"PENDING\", to = \"SHIPPED\")) @Rules Status status) {}\n")
                .with("Rules", annotation)
                .with("Status", STATUS);
    }
}
