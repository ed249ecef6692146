package dev.truce.processor.diagnostic;

import static dev.truce.processor.diagnostic.DiagnosticCode.LIFECYCLE_AUTO_CONVERTED;
import static dev.truce.processor.diagnostic.DiagnosticCode.LIFECYCLE_CONVERTED_STATE;
import static dev.truce.processor.diagnostic.DiagnosticCode.LIFECYCLE_HIDDEN_VALUE;
import static dev.truce.processor.diagnostic.Row.order;

import java.util.stream.Stream;

/** What the compiler says about states whose storage it does not know. */
final class StorageRows {

    private static final String TABLE = "@ApiResource(table = \"orders\")";
    private static final String STATES =
            "@StateTransitions(initial = \"PENDING\", terminal = \"SHIPPED\", value = " + LifecycleRows.SHIP + ")";
    private static final String STATUS = "enum Status {\n    PENDING,\n    SHIPPED\n}\n";
    private static final String APPLIED =
            "StatusConverter applies automatically to status of Order, but the guard assumes that it is stored"
                    + " by its ordinal; put @Convert or @Enumerated on status";

    private StorageRows() {}

    static Stream<Row> all() {
        return Stream.of(
                        order(
                                        LIFECYCLE_CONVERTED_STATE,
                                        "Only StatusConverter knows how status is stored, so no statement can compare it; "
                                                + "store it with @Enumerated or @EnumeratedValue",
                                        TABLE,
                                        "UUID id",
                                        "@Versioned long version",
                                        STATES
                                                + "\n    →@jakarta.persistence.Convert(converter = StatusConverter.class)"
                                                + " Status status")
                                .map(row -> row.with(Stubs.CONVERT)
                                        .with("StatusConverter", "class StatusConverter {}\n")
                                        .with("Status", STATUS)),
                        order(
                                        LIFECYCLE_HIDDEN_VALUE,
                                        "status is stored as code of Status, which generated code cannot read, so no statement"
                                                + " can compare it; add an accessor code()",
                                        TABLE,
                                        "UUID id",
                                        "@Versioned long version",
                                        STATES + "\n    Status →status")
                                .map(
                                        row -> row.with(Stubs.ENUMERATED_VALUE)
                                                .with(
                                                        "Status",
                                                        "enum Status {\n    PENDING,\n    SHIPPED;\n\n"
                                                                + "    @jakarta.persistence.EnumeratedValue\n"
                                                                + "    private final String code = name().substring(0, 1);\n}\n")),
                        Stream.of(
                                Row.of(LIFECYCLE_AUTO_CONVERTED, APPLIED)
                                        .with(Stubs.ENTITY)
                                        .with(Stubs.GENERATED)
                                        .with(Stubs.CONVERTER)
                                        .with(Stubs.ATTRIBUTE_CONVERTER)
                                        .with("Status", STATUS)
                                        .with(
                                                "Order",
                                                "@jakarta.persistence.Entity\nclass Order {\n    UUID id;\n\n"
                                                        + "    @org.hibernate.annotations.Generated @Versioned long version;\n\n    →"
                                                        + STATES
                                                        + "\n    Status status;\n}\n")
                                        .with(
                                                "StatusConverter",
                                                "@jakarta.persistence.Converter(autoApply = true)\nabstract class StatusConverter"
                                                        + " implements jakarta.persistence.AttributeConverter<Status, String> {}\n")))
                .flatMap(rows -> rows);
    }
}
