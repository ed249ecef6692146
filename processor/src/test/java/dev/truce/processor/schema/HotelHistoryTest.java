package dev.truce.processor.schema;

import java.util.stream.Stream;

/** A hotel on MySQL, which began with a dump. */
class HotelHistoryTest extends HistoryTestBase {

    HotelHistoryTest() {
        super("hotel");
    }

    @Override
    Stream<Fault> faults() {
        return Stream.of(uniques(), others()).flatMap(faults -> faults);
    }

    private static Stream<Fault> uniques() {
        return Stream.of(
                Fault.of("key that is not unique").replacing("V5__tenants.sql", "ADD UNIQUE KEY", "ADD KEY"),
                Fault.of("unique key that was dropped").migratedBy("ALTER TABLE guests DROP KEY uk_guests_email;"),
                Fault.of("index that was dropped from its table")
                        .migratedBy("DROP INDEX `uk_reservation_code` ON `hotel`.`reservations`;"),
                Fault.of("inline key that is not unique")
                        .replacing("V2__rooms.sql", "label varchar(40) UNIQUE KEY", "label varchar(40)"),
                Fault.of("column that tells cases apart")
                        .migratedBy("ALTER TABLE rooms MODIFY label varchar(40) COLLATE utf8mb4_bin;"),
                Fault.of("table that tells cases apart")
                        .replacing("V11__charset.sql", "utf8mb4_unicode_ci", "utf8mb4_0900_as_cs"),
                Fault.of("default name of the first column")
                        .replacing("V10__rooms_version.sql", ",\n  RENAME INDEX house_id TO uk_rooms_number", ""),
                Fault.of("index that lost a column")
                        .migratedBy("ALTER TABLE rooms DROP COLUMN house_id, ADD COLUMN house_id int NOT NULL;"),
                Fault.of("unique key that no rule knows")
                        .migratedBy("ALTER TABLE vouchers\n  ADD UNIQUE INDEX uk_guest (guest_id) INVISIBLE;"));
    }

    private static Stream<Fault> others() {
        return Stream.of(
                Fault.of("version that can be null")
                        .replacing("V5__tenants.sql", "ALTER TABLE reservation MODIFY COLUMN version", "-- MODIFY"),
                Fault.of("version that may be null again")
                        .migratedBy("ALTER TABLE `rooms` CHANGE `version` `version` int unsigned DEFAULT NULL;"),
                Fault.of("state that the column lacks").replacing("V6__states.sql", "'ARRIVED',", ""),
                Fault.of("state that is none")
                        .migratedBy("ALTER TABLE reservations MODIFY COLUMN status\n"
                                + "  ENUM('REQUESTED','CONFIRMED','ARRIVED','CANCELLED','NOSHOW') NOT NULL;"),
                Fault.of("foreign key that was dropped")
                        .migratedBy("ALTER TABLE reservations DROP FOREIGN KEY fk_reservation_guest;"),
                Fault.of("foreign key that deletes")
                        .replacing("V8__vouchers.sql", "guest (id)\n", "guest (id) ON DELETE SET NULL\n"),
                Fault.of("table that was renamed away").migratedBy("RENAME TABLE guests TO guests_old;"),
                Fault.of("prepared statement")
                        .migratedBy("SET @sql = 'ALTER TABLE guests DROP COLUMN version';\n"
                                + "PREPARE s FROM @sql;\nEXECUTE s;"));
    }
}
