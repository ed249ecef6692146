package dev.truce.processor.diagnostic;

import static dev.truce.processor.diagnostic.DiagnosticCode.LIFECYCLE_ANY_MIXED;
import static dev.truce.processor.diagnostic.DiagnosticCode.LIFECYCLE_DEAD_END;
import static dev.truce.processor.diagnostic.DiagnosticCode.LIFECYCLE_NOT_AN_ENUM;
import static dev.truce.processor.diagnostic.DiagnosticCode.LIFECYCLE_NO_END;
import static dev.truce.processor.diagnostic.DiagnosticCode.LIFECYCLE_NO_INITIAL;
import static dev.truce.processor.diagnostic.DiagnosticCode.LIFECYCLE_NO_TRANSITIONS;
import static dev.truce.processor.diagnostic.DiagnosticCode.LIFECYCLE_PRIVATE_ENUM;
import static dev.truce.processor.diagnostic.DiagnosticCode.LIFECYCLE_REPEATED_STATE;
import static dev.truce.processor.diagnostic.DiagnosticCode.LIFECYCLE_SAME_WIRE_NAME;
import static dev.truce.processor.diagnostic.DiagnosticCode.LIFECYCLE_TERMINAL_WITH_EXIT;
import static dev.truce.processor.diagnostic.DiagnosticCode.LIFECYCLE_TWICE;
import static dev.truce.processor.diagnostic.DiagnosticCode.LIFECYCLE_UNKNOWN_STATE;
import static dev.truce.processor.diagnostic.DiagnosticCode.LIFECYCLE_UNREACHABLE_STATE;
import static dev.truce.processor.diagnostic.DiagnosticCode.LIFECYCLE_WITHOUT_VERSION;
import static dev.truce.processor.diagnostic.Row.order;

import java.util.stream.Stream;

/** What the compiler says about the states of lifecycles. */
final class LifecycleRows {

    static final String SHIP = "@Transition(name = \"ship\", from = \"PENDING\", to = \"SHIPPED\")";

    private static final String HIDDEN = "Status is not visible to the guard, which names its states; "
            + "make it public, or package-private in the guard's package";
    private static final String DELIVER = "@Transition(name = \"deliver\", from = \"SHIPPED\", to = \"DELIVERED\")";
    private static final String ENDS = "initial = \"PENDING\", terminal = \"DELIVERED\"";

    private LifecycleRows() {}

    static Stream<Row> all() {
        return Stream.of(holders(), states(), graphs()).flatMap(rows -> rows);
    }

    /** A resource with a version, a lifecycle of three states and these attributes. */
    static Stream<Row> lifecycle(DiagnosticCode code, String text, String attributes, String... transitions) {
        return withStatus(order(
                code, text, "", "@Versioned long version", annotation(attributes, transitions) + " Status status"));
    }

    /** A marker at the beginning of the attributes stands for the annotation. */
    private static String annotation(String attributes, String... transitions) {
        boolean isMarked = attributes.startsWith(MarkedSource.MARKER);
        return (isMarked ? attributes.substring(0, 1) : "") + "@StateTransitions("
                + (isMarked ? attributes.substring(1) : attributes) + ", value = {\n            "
                + String.join(",\n            ", transitions) + "})";
    }

    private static Stream<Row> withStatus(Stream<Row> rows) {
        return rows.map(row -> row.with("Status", "enum Status {\n    PENDING,\n    SHIPPED,\n    DELIVERED\n}\n"));
    }

    private static Stream<Row> holders() {
        return Stream.of(
                        order(
                                LIFECYCLE_NOT_AN_ENUM,
                                "status is String, but a lifecycle needs an enum; change the type of status to one",
                                "",
                                "@Versioned long version",
                                "→" + annotation(ENDS, SHIP, DELIVER) + " String status"),
                        Stream.of(
                                Row.of(LIFECYCLE_PRIVATE_ENUM, HIDDEN)
                                        .variant("inherited from another package")
                                        .with(
                                                MarkedSource.of(
                                                        "base.Base",
                                                        "package base;\n\npublic class Base {\n"
                                                                + "    protected enum Status { PENDING, SHIPPED, DELIVERED }\n}\n"))
                                        .with(
                                                "Order",
                                                "class Order extends base.Base {\n    @Versioned long version;\n    →"
                                                        + annotation(ENDS, SHIP, DELIVER)
                                                        + " Status status;\n}\n"),
                                Row.of(LIFECYCLE_PRIVATE_ENUM, HIDDEN)
                                        .with(
                                                "Order",
                                                "class Order {\n    @Versioned long version;\n    →"
                                                        + annotation(ENDS, SHIP, DELIVER)
                                                        + " Status status;\n    private enum Status { PENDING, SHIPPED, DELIVERED }\n}\n")),
                        withStatus(order(
                                LIFECYCLE_TWICE,
                                "Order already has a lifecycle on status; keep one of them",
                                "",
                                "@Versioned long version",
                                annotation(ENDS, SHIP, DELIVER) + " Status status",
                                "→" + annotation(ENDS, SHIP, DELIVER) + " Status other")),
                        withStatus(order(
                                LIFECYCLE_WITHOUT_VERSION,
                                "Order has a lifecycle but no version, so two requests can change one state at the same time; "
                                        + "add @Versioned",
                                "",
                                "UUID id",
                                "→" + annotation(ENDS, SHIP, DELIVER) + " Status status")),
                        withStatus(order(
                                LIFECYCLE_NO_TRANSITIONS,
                                "The lifecycle of status has no transition; add one to value = …",
                                "",
                                "@Versioned long version",
                                "@StateTransitions(" + ENDS + ", value = →{}) Status status")),
                        order(
                                        LIFECYCLE_SAME_WIRE_NAME,
                                        "PENDING and DELIVERED are both 'x' on the wire; "
                                                + "give one of them another @JsonProperty",
                                        "",
                                        "@Versioned long version",
                                        "→" + annotation(ENDS, SHIP, DELIVER) + " Status status")
                                .map(LifecycleRows::withWireNames))
                .flatMap(rows -> rows);
    }

    private static Row withWireNames(Row row) {
        return row.with(Stubs.JSON_PROPERTY)
                .with(
                        "Status",
                        "import com.fasterxml.jackson.annotation.JsonProperty;\n\nenum Status {\n"
                                + "    @JsonProperty(\"x\") PENDING,\n    SHIPPED,\n    @JsonProperty(\"x\") DELIVERED\n}\n");
    }

    private static Stream<Row> states() {
        String unknown = "'SHIPED' is not a constant of Status; did you mean 'SHIPPED'?";
        String other = "'LOST' is not a constant of Status; choose from PENDING, SHIPPED, DELIVERED";
        return Stream.of(
                        lifecycle(
                                LIFECYCLE_UNKNOWN_STATE,
                                unknown,
                                ENDS,
                                "@Transition(name = \"ship\", from = \"PENDING\", to = →\"SHIPED\")",
                                DELIVER),
                        lifecycle(
                                LIFECYCLE_UNKNOWN_STATE,
                                unknown,
                                ENDS,
                                SHIP,
                                "@Transition(name = \"deliver\", from = {\"PENDING\", →\"SHIPED\"}, to = \"DELIVERED\")"),
                        lifecycle(
                                LIFECYCLE_UNKNOWN_STATE,
                                other,
                                "initial = →\"LOST\", terminal = \"DELIVERED\"",
                                SHIP,
                                DELIVER),
                        lifecycle(
                                LIFECYCLE_UNKNOWN_STATE,
                                other,
                                "initial = \"PENDING\", terminal = {\"DELIVERED\", →\"LOST\"}",
                                SHIP,
                                DELIVER),
                        lifecycle(LIFECYCLE_UNKNOWN_STATE, other, ENDS + ", deletable = →\"LOST\"", SHIP, DELIVER),
                        lifecycle(
                                LIFECYCLE_REPEATED_STATE,
                                "SHIPPED is named twice in from; remove one",
                                ENDS,
                                SHIP,
                                "@Transition(name = \"deliver\", from = {\"SHIPPED\", →\"SHIPPED\"}, to = \"DELIVERED\")"),
                        lifecycle(
                                LIFECYCLE_ANY_MIXED,
                                "'*' in from includes every state; remove it or the other states",
                                ENDS,
                                SHIP,
                                DELIVER,
                                "@Transition(name = \"lose\", from = →{\"*\", \"DELIVERED\"}, to = \"DELIVERED\")"),
                        lifecycle(
                                LIFECYCLE_ANY_MIXED,
                                "'*' in from includes every state; remove it or the other states",
                                ENDS,
                                SHIP,
                                DELIVER,
                                "@Transition(name = \"lose\", from = →{\"*\", \"PENDING\"}, to = \"DELIVERED\")"),
                        lifecycle(
                                LIFECYCLE_ANY_MIXED,
                                "'*' in from includes every state; remove it or the other states",
                                ENDS,
                                SHIP,
                                DELIVER,
                                "@Transition(name = \"lose\", from = →{\"*\", \"*\"}, to = \"DELIVERED\")"))
                .flatMap(rows -> rows);
    }

    private static Stream<Row> graphs() {
        return Stream.of(
                        lifecycle(
                                LIFECYCLE_NO_INITIAL,
                                "The lifecycle of status has no initial state; add initial = \"PENDING\"",
                                "→terminal = \"DELIVERED\"",
                                SHIP,
                                DELIVER),
                        lifecycle(
                                LIFECYCLE_UNREACHABLE_STATE,
                                "No transition leads from an initial state to SHIPPED; "
                                        + "add one, add SHIPPED to initial, or remove the constant",
                                "→" + ENDS,
                                DELIVER.replace("SHIPPED", "PENDING")),
                        lifecycle(
                                LIFECYCLE_DEAD_END,
                                "No transition leads out of SHIPPED; add one, or add SHIPPED to terminal",
                                ENDS,
                                SHIP.replace("\"SHIPPED", "→\"SHIPPED"),
                                DELIVER.replace("SHIPPED", "PENDING")),
                        lifecycle(
                                LIFECYCLE_TERMINAL_WITH_EXIT,
                                "DELIVERED is terminal, but 'return' leads out of it; "
                                        + "remove it from terminal or from the transition",
                                ENDS,
                                SHIP,
                                DELIVER,
                                "@Transition(name = \"return\", from = {\"SHIPPED\", →\"DELIVERED\"}, to = \"PENDING\")"),
                        lifecycle(
                                LIFECYCLE_NO_END,
                                "No terminal state can be reached from SHIPPED; "
                                        + "add a transition to one, or set cyclic = true",
                                ENDS.replace("\"DELIVERED", "→\"DELIVERED"),
                                SHIP,
                                DELIVER.replace("SHIPPED", "PENDING"),
                                "@Transition(name = \"move\", from = \"SHIPPED\", to = \"SHIPPED\")"))
                .flatMap(rows -> rows);
    }
}
