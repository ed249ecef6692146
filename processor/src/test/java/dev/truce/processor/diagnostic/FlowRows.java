package dev.truce.processor.diagnostic;

import static dev.truce.processor.diagnostic.DiagnosticCode.FLOW_DIRECT_WRITE;
import static dev.truce.processor.diagnostic.DiagnosticCode.FLOW_ILLEGAL_TRANSITION;
import static dev.truce.processor.diagnostic.DiagnosticCode.FLOW_UNAVAILABLE;

import dev.truce.processor.ContractProcessor;
import dev.truce.processor.GuardProcessor;
import java.util.stream.Stream;

/** What is said of code that calls a guard, at the column of the call. */
final class FlowRows {
    private static final String ORDER = """
            class Order {
                @Versioned long version;
                @StateTransitions(initial = "PENDING", terminal = "SHIPPED", value =
                        @Transition(name = "ship", from = "PENDING", to = "SHIPPED"))
                Status status;
            }
            """;

    private FlowRows() {}

    static Stream<Row> all() {
        return Stream.of(
                Row.of(
                                FLOW_ILLEGAL_TRANSITION,
                                "ship is not allowed from SHIPPED, known from the argument itself; "
                                        + "allowed from SHIPPED: none")
                        .with("Status", "enum Status { PENDING, SHIPPED }\n")
                        .with("Order", ORDER)
                        .with("Orders", "class Orders {\n    Status next = OrderGuard.ship→(Status.SHIPPED);\n}\n"),
                Row.of(
                                FLOW_DIRECT_WRITE,
                                "status writes the status of Order without its guard; "
                                        + "write the result of a method of OrderGuard instead of Status.SHIPPED")
                        .with("Status", "enum Status { PENDING, SHIPPED }\n")
                        .with("Order", ORDER)
                        .with(
                                "Orders",
                                "class Orders {\n    void ship(Order order) {\n"
                                        + "        order.status →= Status.SHIPPED;\n    }\n}\n"),
                Row.of(
                                FLOW_UNAVAILABLE,
                                "Method bodies are not checked for illegal transitions, because this compiler is not javac; "
                                        + "build with javac to have them checked")
                        .with("Order", "record Order(@Unique String number) {}\n")
                        .setting(compiler ->
                                compiler.withProcessors(new GuardProcessor(), new Opaque(new ContractProcessor()))));
    }
}
