package dev.truce.processor.schema;

import java.util.stream.Stream;

/** Faults in versions, states, references, and in what can be known of them. */
final class OtherFaults {
    private OtherFaults() {}

    static Stream<Fault> all() {
        return Stream.of(versions(), states(), references(), unknowns()).flatMap(faults -> faults);
    }

    private static Stream<Fault> versions() {
        return Stream.of(
                Fault.of("version that can be null")
                        .replacing(
                                "V4__users_version.sql",
                                "ALTER TABLE users ALTER COLUMN version SET NOT NULL, ALTER",
                                "ALTER TABLE users ALTER"),
                Fault.of("version that may be null again")
                        .migratedBy(
                                "ALTER TABLE products\n    ALTER COLUMN name DROP NOT NULL,\n    ALTER COLUMN version DROP NOT NULL;"),
                Fault.of("version without a column").changed(history -> history.without("V14__orders_version.sql")),
                Fault.of("version under another name")
                        .replacing(
                                "V24__returns_version.sql",
                                "RENAME COLUMN revision TO version",
                                "RENAME revision TO versoin"));
    }

    private static Stream<Fault> states() {
        return Stream.of(
                Fault.of("state that the check forbids")
                        .replacing("V20__returns.sql", ", 'RETURNED'::character varying", ""),
                Fault.of("check with a state that is none").replacing("V20__returns.sql", "'CANCELLED'", "'CANCELED'"),
                Fault.of("old check that was never dropped")
                        .replacing(
                                "V8__orders_processing.sql",
                                "ALTER TABLE orders DROP CONSTRAINT orders_state_check;",
                                "")
                        .replacing(
                                "V8__orders_processing.sql",
                                "ADD CONSTRAINT orders_state_check",
                                "ADD CONSTRAINT orders_state_check_2"),
                Fault.of("state that the enum type lacks")
                        .replacing("V19__product_state_archived.sql", "ALTER TYPE product_state ADD", "-- ADD"));
    }

    private static Stream<Fault> references() {
        return Stream.of(
                Fault.of("reference without a foreign key")
                        .replacing("V20.1__returns_table.sql", "ALTER TABLE returns ADD", "-- ADD"),
                Fault.of("foreign key that was dropped")
                        .migratedBy("ALTER TABLE subscriptions DROP CONSTRAINT fk_user;"),
                Fault.of("foreign key that deletes")
                        .replacing("V11__plans.sql", "ON DELETE RESTRICT", "ON DELETE CASCADE"));
    }

    private static Stream<Fault> unknowns() {
        return Stream.of(
                Fault.of("table that was renamed").migratedBy("ALTER TABLE coupons RENAME TO coupon;"),
                Fault.of("statement that is beyond us")
                        .migratedBy("\nALTER TABLE users MERGE PARTITIONS (a, b) INTO c;\n"),
                Fault.of("block that puts statements together")
                        .migratedBy("DO $$ BEGIN EXECUTE 'ALTER TABLE users DROP COLUMN email'; END $$;"),
                Fault.of("block that names its table")
                        .migratedBy("DO $$ BEGIN ALTER TABLE users DROP COLUMN email; END $$;"),
                Fault.of("block that names its type")
                        .migratedBy("DO $$ BEGIN ALTER TYPE product_state ADD VALUE 'X'; END $$;"));
    }
}
