package dev.truce.processor.diagnostic;

import static dev.truce.processor.diagnostic.DiagnosticCode.OPENAPI_COMPONENT_RENAMED;
import static dev.truce.processor.diagnostic.DiagnosticCode.OPENAPI_INVALID;
import static dev.truce.processor.diagnostic.DiagnosticCode.OPENAPI_OUTPUT_FORMAT;
import static dev.truce.processor.diagnostic.DiagnosticCode.OPENAPI_OUT_OF_REACH;
import static dev.truce.processor.diagnostic.DiagnosticCode.OPENAPI_STATUS_KEPT;
import static dev.truce.processor.diagnostic.DiagnosticCode.OPENAPI_UNKNOWN_OPERATION;
import static dev.truce.processor.diagnostic.DiagnosticCode.OPENAPI_UNREADABLE;
import static dev.truce.processor.diagnostic.DiagnosticCode.OPENAPI_VERSION;

import java.util.stream.Stream;

/** What the compiler says about the document that conflicts are merged into. */
final class OpenApiRows {

    private static final String FOLDER = "src/test/resources/openapi/documents";

    private OpenApiRows() {}

    static Stream<Row> all() {
        return Stream.of(
                row(
                        Row.of(
                                OPENAPI_UNREADABLE,
                                "Conflicts were not added to " + FOLDER + "/missing.yaml: there is no such file; "
                                        + "correct truce.openapi.input, or set truce.openapi.directory to the directory that it is relative to"),
                        "missing.yaml",
                        ""),
                row(
                        Row.of(
                                        OPENAPI_UNREADABLE,
                                        "Conflicts were not added to duplicate.yaml: 'paths' stands twice in one mapping, "
                                                + "the second time in duplicate.yaml:4; remove one of them")
                                .variant("duplicate"),
                        "duplicate.yaml",
                        ""),
                row(
                        Row.of(
                                OPENAPI_VERSION,
                                "Conflicts were not added to swagger.yaml, which is OpenAPI 2.0; convert it to 3.0, 3.1 or 3.2"),
                        "swagger.yaml",
                        ""),
                row(
                        Row.of(
                                OPENAPI_INVALID,
                                "invalid.yaml is not a valid OpenAPI document: 'attribute info.version is missing'; "
                                        + "fix it, or set -Atruce.openapi.validate=false"),
                        "invalid.yaml",
                        ""),
                row(
                        Row.of(
                                OPENAPI_UNKNOWN_OPERATION,
                                "POST /orders is not in unknown.yaml; did you mean 'POST /order'?"),
                        "unknown.yaml",
                        "→"),
                row(
                        Row.of(
                                OPENAPI_OUT_OF_REACH,
                                "POST /orders at reference.yaml:4 is reached through a $ref, so Truce adds nothing there; "
                                        + "write it out, or add the conflicts by hand"),
                        "reference.yaml",
                        "→"),
                row(
                        Row.of(
                                OPENAPI_STATUS_KEPT,
                                "409 of POST /orders stays as it is at kept.yaml:7; remove it to let Truce document it"),
                        "kept.yaml",
                        "→"),
                row(
                        Row.of(
                                OPENAPI_COMPONENT_RENAMED,
                                "responses/OrderCreateConflict is something else at renamed.yaml:10, so Truce's component is named OrderCreateConflict2; "
                                        + "rename yours to change that"),
                        "renamed.yaml",
                        ""),
                row(
                        Row.of(
                                OPENAPI_OUTPUT_FORMAT,
                                "docs/api.json is not written, because good.yaml is YAML; "
                                        + "use an output that ends with .yaml"),
                        "good.yaml",
                        "",
                        "-Atruce.openapi.output=docs/api.json"));
    }

    private static Row row(Row row, String document, String mark, String... options) {
        return row.with("Order", "record Order(@Unique String number) {}\n")
                .with(
                        "OrderApi",
                        "class OrderApi {\n    " + mark
                                + "@Guarded(value = Order.class, method = \"POST\", path = \"/orders\")\n    void create() {}\n}\n")
                .options(Stream.concat(
                                Stream.of("-Atruce.openapi.input=" + document, "-Atruce.openapi.directory=" + FOLDER),
                                Stream.of(options))
                        .toArray(String[]::new));
    }
}
