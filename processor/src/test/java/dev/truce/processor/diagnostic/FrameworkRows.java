package dev.truce.processor.diagnostic;

import static dev.truce.processor.diagnostic.DiagnosticCode.OPERATION_OPEN_PATH;
import static dev.truce.processor.diagnostic.DiagnosticCode.OPERATION_SUB_RESOURCE;
import static dev.truce.processor.diagnostic.DiagnosticCode.OPERATION_UNGUARDED_WRITE;

import java.util.stream.Stream;

/** What the compiler says about operations that a web framework serves. */
final class FrameworkRows {

    private FrameworkRows() {}

    static Stream<Row> all() {
        return Stream.of(
                spring(
                        OPERATION_UNGUARDED_WRITE,
                        "update writes to PUT /orders/{id} without @Guarded, unlike other methods of its class; "
                                + "add @Guarded, with operation = NONE if it meets no conflict",
                        "@PostMapping(\"/orders\")\n    @Guarded(Order.class)\n    void create() {}\n\n"
                                + "    @PutMapping(\"/orders/{id}\")\n    void →update(List<String> ids, int... numbers) {}"),
                spring(
                        OPERATION_OPEN_PATH,
                        "The path '${api.base}/orders' is filled in when the application starts, so no document can show it; "
                                + "set path = … in @Guarded",
                        "@PostMapping(\"${api.base}/orders\")\n    →@Guarded(Order.class)\n    void create() {}"),
                OperationRows.api(
                                OPERATION_SUB_RESOURCE,
                                "lines hands its requests on to another object, so its path is known only at run time; "
                                        + "put @Guarded on the methods of that object",
                                "@jakarta.ws.rs.Path(\"/lines\")\n    →@Guarded(Order.class)\n    Object lines() {\n"
                                        + "        return this;\n    }")
                        .with(Stubs.PATH));
    }

    private static Row spring(DiagnosticCode code, String text, String body) {
        return Row.of(code, text)
                .with("Order", OperationRows.ORDER)
                .with("Api", "import org.springframework.web.bind.annotation.*;\n\nclass Api {\n    " + body + "\n}\n")
                .with(Stubs.POST_MAPPING)
                .with(Stubs.PUT_MAPPING);
    }
}
