package dev.truce.processor.diagnostic;

import static dev.truce.processor.diagnostic.DiagnosticCode.VERSIONED_CONTENT_HASH;
import static dev.truce.processor.diagnostic.DiagnosticCode.VERSIONED_NOT_MAPPED;
import static dev.truce.processor.diagnostic.DiagnosticCode.VERSIONED_RESTARTS;
import static dev.truce.processor.diagnostic.DiagnosticCode.VERSIONED_TIMESTAMP;
import static dev.truce.processor.diagnostic.DiagnosticCode.VERSIONED_TWICE;
import static dev.truce.processor.diagnostic.DiagnosticCode.VERSIONED_UNHASHABLE;
import static dev.truce.processor.diagnostic.DiagnosticCode.VERSIONED_UNSUPPORTED_TYPE;
import static dev.truce.processor.diagnostic.Row.order;

import java.util.stream.Stream;

/** What the compiler says about versions. */
final class VersionedRows {

    private VersionedRows() {}

    static Stream<Row> all() {
        return Stream.of(
                        order(
                                VERSIONED_UNSUPPORTED_TYPE,
                                "version is double, which cannot be a version; "
                                        + "use long, int, short, Instant, LocalDateTime, UUID or String",
                                "",
                                "UUID id",
                                "→@Versioned double version"),
                        order(
                                VERSIONED_TWICE,
                                "The version of Order is already 'version'; keep one of them",
                                "",
                                "@Versioned long version",
                                "→@Versioned(required = true) int revision"),
                        order(
                                VERSIONED_TWICE,
                                "The version of Order is already 'version'; keep one of them",
                                "→@Versioned",
                                "@Versioned long version"),
                        order(
                                VERSIONED_UNHASHABLE,
                                "Order has no version, and a hash of its content cannot cover labels of type Map; "
                                        + "add a version member and put @Versioned on it",
                                "→@Versioned",
                                "UUID id",
                                "Map<String, String> labels"),
                        order(
                                VERSIONED_CONTENT_HASH,
                                "Order has no version member, so its entity tag is a hash of its content, "
                                        + "which protects a write only while the row is locked; "
                                        + "add a member such as 'long version'",
                                "→@Versioned",
                                "UUID id",
                                "String number"),
                        order(
                                VERSIONED_TIMESTAMP,
                                "changed is a timestamp: databases round it, and two writes can share it; "
                                        + "prefer a number such as 'long version'",
                                "",
                                "→@Versioned Instant changed"),
                        Stream.of(
                                restarts("set version = Versions.start()", "Long")
                                        .variant("with a long"),
                                restarts("make version a long, and set it to Versions.start()", "int")
                                        .variant("with an int")),
                        Stream.of(Row.of(
                                        VERSIONED_NOT_MAPPED,
                                        "version is not JPA's @Version, so no write of the entity changes it; "
                                                + "add @Version, or put @Versioned on the member that has it")
                                .with("Account", """
                                        @jakarta.persistence.Entity
                                        class Account {
                                            @jakarta.persistence.Id Long id;

                                            →@Versioned long version;
                                        }
                                        """)))
                .flatMap(rows -> rows);
    }

    private static Row restarts(String remedy, String type) {
        return Row.of(
                        VERSIONED_RESTARTS,
                        "Clients can delete Handle and create it again under the same key with the version that it had, "
                                + "so an old If-Match passes; " + remedy + " in a @PrePersist method")
                .with("Handle", """
                        @jakarta.persistence.Entity
                        class Handle {
                            @jakarta.persistence.Id String name;

                            @jakarta.persistence.Version
                            →@Versioned
                            %s version;
                        }
                        """.formatted(type))
                .with("Handles", """
                        interface Handles {
                            @Guarded(value = Handle.class, operation = Operation.UPSERT, method = "PUT", path = "/handles/{name}")
                            void put();

                            @Guarded(value = Handle.class, method = "DELETE", path = "/handles/{name}")
                            void delete();
                        }
                        """);
    }
}
