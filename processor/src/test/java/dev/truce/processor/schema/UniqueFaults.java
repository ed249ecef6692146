package dev.truce.processor.schema;

import java.util.stream.Stream;

/** Faults in what keeps values unique. */
final class UniqueFaults {
    private UniqueFaults() {}

    static Stream<Fault> all() {
        return Stream.concat(missing(), named());
    }

    private static Stream<Fault> missing() {
        return Stream.of(
                Fault.of("constraint that never was")
                        .replacing("V1__create_users.sql", "NOT NULL UNIQUE,", "NOT NULL,"),
                Fault.of("constraint that was dropped")
                        .migratedBy("-- too slow\nALTER TABLE products\n    DROP CONSTRAINT products_sku_key;\n"),
                Fault.of("constraint that went with a dropped column that came back")
                        .migratedBy("ALTER TABLE returns DROP COLUMN order_id;\n"
                                + "ALTER TABLE returns ADD COLUMN order_id uuid;\n"),
                Fault.of("constraint without the scope")
                        .replacing("V21__unique_again.sql", "ON orders (tenant_id, number)", "ON orders (number)"),
                Fault.of("constraint on one column too many")
                        .replacing("V12__subscriptions.sql", "ALTER INDEX", "-- ALTER INDEX")
                        .replacing("V11__plans.sql", "UNIQUE (user_id, plan)", "UNIQUE (user_id, plan, started_on)"),
                Fault.of("index that is not unique")
                        .replacing("V29__api_keys.sql", "CREATE UNIQUE INDEX ON", "CREATE INDEX ON"),
                Fault.of("index that was dropped")
                        .migratedBy("DROP INDEX CONCURRENTLY IF EXISTS public.users_email_live;"),
                Fault.of("index without the condition")
                        .replacing("V9__soft_delete_users.sql", "    WHERE deleted_at IS NULL;", "    ;"),
                Fault.of("index with another condition")
                        .replacing("V29__api_keys.sql", "WHERE (active)", "WHERE active AND hash IS NOT NULL"),
                Fault.of("condition where the rule has none")
                        .replacing("V26__product_ean.sql", "WHERE ean IS NOT NULL", "WHERE state <> 'REMOVED'"),
                Fault.of("index that tells cases apart")
                        .replacing("V9__soft_delete_users.sql", "lower(email)", "email"),
                Fault.of("column that no longer ignores case")
                        .migratedBy("ALTER TABLE coupons ALTER COLUMN code TYPE varchar(20);"));
    }

    private static Stream<Fault> named() {
        return Stream.of(
                Fault.of("index that ignores case more than the rule does")
                        .replacing("V26__product_ean.sql", "(ean)", "(upper(ean))"),
                Fault.of("constraint under another name")
                        .replacing("V2__create_products.sql", "products_sku_key", "uq_sku"),
                Fault.of("constraint that was renamed")
                        .migratedBy("ALTER TABLE orders RENAME CONSTRAINT orders_tenant_number_uq TO orders_uq;"),
                Fault.of("default name that a renamed column leaves behind")
                        .replacing("V6__users_username.sql", "ALTER TABLE users RENAME CONSTRAINT", "-- RENAME"),
                Fault.of("default name that a renamed table leaves behind")
                        .replacing("V12__subscriptions.sql", "ALTER INDEX", "-- ALTER INDEX"),
                Fault.of("unique constraint that no rule knows")
                        .migratedBy("\nALTER TABLE users ADD CONSTRAINT uq_phone UNIQUE (phone);"),
                Fault.of("unique column of a member that no rule knows")
                        .replacing("V2__create_products.sql", "name  text           NOT NULL", "name text UNIQUE"),
                Fault.of("second index beside the one of the rule")
                        .migratedBy("CREATE UNIQUE INDEX ux_login ON users (username);"),
                Fault.of("exclusion constraint that no rule knows")
                        .replacing("V15__bookings.sql", "bookings_no_overlap", "no_overlap"));
    }
}
