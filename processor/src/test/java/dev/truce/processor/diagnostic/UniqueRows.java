package dev.truce.processor.diagnostic;

import static dev.truce.processor.diagnostic.DiagnosticCode.UNIQUE_FIELDS_ON_MEMBER;
import static dev.truce.processor.diagnostic.DiagnosticCode.UNIQUE_HIDDEN_FIELD;
import static dev.truce.processor.diagnostic.DiagnosticCode.UNIQUE_HIDDEN_VALUE;
import static dev.truce.processor.diagnostic.DiagnosticCode.UNIQUE_IGNORE_CASE;
import static dev.truce.processor.diagnostic.DiagnosticCode.UNIQUE_JPA_MISMATCH;
import static dev.truce.processor.diagnostic.DiagnosticCode.UNIQUE_MERGED_ID;
import static dev.truce.processor.diagnostic.DiagnosticCode.UNIQUE_NO_FIELDS;
import static dev.truce.processor.diagnostic.DiagnosticCode.UNIQUE_REPEATED;
import static dev.truce.processor.diagnostic.DiagnosticCode.UNIQUE_REPEATED_FIELD;
import static dev.truce.processor.diagnostic.DiagnosticCode.UNIQUE_SCOPE_OVERLAP;
import static dev.truce.processor.diagnostic.DiagnosticCode.UNIQUE_TYPE;
import static dev.truce.processor.diagnostic.DiagnosticCode.UNIQUE_UNKNOWN_FIELD;
import static dev.truce.processor.diagnostic.Row.order;

import java.util.stream.Stream;

/** What the compiler says about uniqueness. */
final class UniqueRows {

    private UniqueRows() {}

    static Stream<Row> all() {
        return Stream.of(fields(), values(), secrets(), jpa()).flatMap(rows -> rows);
    }

    private static Stream<Row> fields() {
        return Stream.of(
                        order(
                                UNIQUE_NO_FIELDS,
                                "@Unique on a class names no members; "
                                        + "name those that are unique together with fields = {\"room\", \"start\"}",
                                "→@Unique",
                                "String room",
                                "Instant start"),
                        order(
                                UNIQUE_UNKNOWN_FIELD,
                                "'rom' is not a member of Order; did you mean 'room'?",
                                "@Unique(fields = {→\"rom\", \"start\"})",
                                "String room",
                                "Instant start"),
                        order(
                                UNIQUE_UNKNOWN_FIELD,
                                "'guest' is not a member of Order; choose from room, start",
                                "@Unique(fields = \"room\")\n@Unique(fields = {\"start\", →\"guest\"})",
                                "String room",
                                "Instant start"),
                        order(
                                UNIQUE_REPEATED_FIELD,
                                "'room' is named twice in one rule; remove one",
                                "@Unique(fields = {\"room\", →\"room\"})",
                                "String room"),
                        order(
                                UNIQUE_FIELDS_ON_MEMBER,
                                "@Unique on room applies to that member alone; "
                                        + "move the rule to the class, or remove fields = …",
                                "",
                                "@Unique(fields = →{\"room\", \"start\"}) String room",
                                "Instant start"),
                        order(
                                UNIQUE_SCOPE_OVERLAP,
                                "'room' is in both fields and scope, but a member is either shown or hidden; "
                                        + "remove it from one of them",
                                "@Unique(fields = {\"room\", \"start\"}, scope = {\"tenant_id\", →\"room\"})",
                                "String room",
                                "Instant start"),
                        order(
                                UNIQUE_REPEATED,
                                "The rule repeats another on start, room; remove it, or name both constraints in one rule",
                                "@Unique(fields = {\"room\", \"start\"})\n→@Unique(fields = {\"start\", \"room\"})",
                                "String room",
                                "Instant start"),
                        order(
                                UNIQUE_REPEATED,
                                "The rule repeats another on room; remove it, or name both constraints in one rule",
                                "@Unique(fields = \"room\")",
                                "→@Unique String room"))
                .flatMap(rows -> rows);
    }

    private static Stream<Row> values() {
        return Stream.of(
                        order(
                                UNIQUE_TYPE,
                                "price is double, which databases and clients compare differently; "
                                        + "use an exact type such as a text, an integer or a UUID",
                                "",
                                "→@Unique double price"),
                        order(
                                UNIQUE_TYPE,
                                "tags is List, which databases and clients compare differently; "
                                        + "use an exact type such as a text, an integer or a UUID",
                                "@Unique(fields = {\"room\", →\"tags\"})",
                                "String room",
                                "List<String> tags"),
                        order(
                                UNIQUE_IGNORE_CASE,
                                "ignoreCase has no effect, because none of number is a text; remove it",
                                "",
                                "@Unique(ignoreCase = →true) long number"))
                .flatMap(rows -> rows);
    }

    private static Stream<Row> secrets() {
        return Stream.of(
                        order(
                                UNIQUE_HIDDEN_VALUE,
                                "The detail shows {value}, but disclosure = FIELD_ONLY hides it; remove it from the detail",
                                "",
                                "@Unique(disclosure = Disclosure.FIELD_ONLY, detail = →\"{value} is taken\") String email"),
                        order(
                                UNIQUE_HIDDEN_FIELD,
                                "The title names 'email', which disclosure = HIDDEN hides; "
                                        + "reword it without the member's name",
                                "",
                                "@Unique(disclosure = Disclosure.HIDDEN, title = →\"E-mail already taken\") String email"))
                .flatMap(rows -> rows);
    }

    private static Stream<Row> jpa() {
        return Stream.concat(contradictions(), merges());
    }

    private static Stream<Row> merges() {
        return Stream.of(Row.of(
                        UNIQUE_MERGED_ID,
                        "Spring Data's save() overwrites the Account with the same code, "
                                + "because it takes an entity with an assigned @Id for an existing one; "
                                + "add a @Version of type Long, or implement Persistable")
                .with("Account", """
                        @jakarta.persistence.Entity
                        class Account {
                            →@jakarta.persistence.Id
                            @Unique String code;
                        }
                        """)
                .with(Stubs.SPRING_DATA_REPOSITORY));
    }

    private static Stream<Row> contradictions() {
        return order(
                        UNIQUE_JPA_MISMATCH,
                        "JPA's constraint 'uq_slot' is on room, guest, but the rule that names it is on room, start; "
                                + "name the same members in both",
                        "@jakarta.persistence.Table(uniqueConstraints = @jakarta.persistence.UniqueConstraint(\n"
                                + "    name = \"uq_slot\", columnNames = {\"room\", \"guest\"}))\n"
                                + "@Unique(fields = {\"room\", \"start\"}, constraint = →\"uq_slot\")",
                        "String room",
                        "Instant start",
                        "String guest")
                .map(row -> row.with(Stubs.TABLE).with(Stubs.UNIQUE_CONSTRAINT));
    }
}
