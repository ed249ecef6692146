package dev.truce.processor.diagnostic;

import static dev.truce.processor.diagnostic.DiagnosticCode.IDEMPOTENT_METHOD;
import static dev.truce.processor.diagnostic.DiagnosticCode.IDEMPOTENT_NO_GUARD;
import static dev.truce.processor.diagnostic.DiagnosticCode.IDEMPOTENT_RETENTION;

import java.util.stream.Stream;

/** What the compiler says about idempotency keys. */
final class IdempotencyRows {
    private IdempotencyRows() {}

    static Stream<Row> all() {
        return Stream.of(
                OperationRows.api(
                        IDEMPOTENT_NO_GUARD,
                        "@Idempotent has no effect on pay without @Guarded; add @Guarded, "
                                + "with operation = NONE if it meets no conflict",
                        "→@Idempotent\n    void pay() {}"),
                method("GET", "READ"),
                method("PUT", "UPDATE"),
                method("DELETE", "DELETE"),
                retention("24h"),
                retention("PT0S"),
                retention("-PT1H"),
                retention(""));
    }

    private static Row method(String method, String operation) {
        return OperationRows.api(
                        IDEMPOTENT_METHOD,
                        method + " is idempotent by itself (RFC 9110 section 9.2.2), so /orders/{id} needs no key; "
                                + "remove @Idempotent, or use POST or PATCH",
                        "@Guarded(value = Order.class, operation = Operation." + operation + ", method = \"" + method
                                + "\", path = \"/orders/{id}\")\n    →@Idempotent\n    void serve() {}")
                .variant(method);
    }

    private static Row retention(String retention) {
        return OperationRows.api(
                        IDEMPOTENT_RETENTION,
                        "'" + retention + "' is not a positive ISO 8601 duration; write one such as \"PT24H\"",
                        "@Guarded(value = Order.class, method = \"POST\", path = \"/orders\")\n"
                                + "    @Idempotent(retention = →\"" + retention + "\")\n    void create() {}")
                .variant(retention);
    }
}
