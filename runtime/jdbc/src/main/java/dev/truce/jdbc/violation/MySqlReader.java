package dev.truce.jdbc.violation;

import dev.truce.jdbc.name.NameScanner;
import dev.truce.jdbc.violation.Report.Kind;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * MySQL and MariaDB say {@code Duplicate entry 'v' for key 'users.uk'}, in the server's language: the value comes first and may
 * hold anything, so the key is the last name. MariaDB, and MySQL before 8.0.19, leave out the table.
 */
final class MySqlReader {

    private static final String ENGLISH = "Duplicate entry ";
    private static final String ENGLISH_KEY = " for key '";

    /** MariaDB's Swahili does not fill in the value, so that it is where the key should be. */
    private static final String UNFILLED = "'%-";

    /** MariaDB's driver can be configured to append the statement, whose values then come last. */
    private static final String DUMPED_QUERY = "\nQuery is: ";

    private static final List<Integer> CHECKS = List.of(1048, 1263, 1364, 3819, 4025);

    /** The states of the errors that have none of their own, of rollbacks, of refusals, and of statements that were interrupted. */
    private static final Set<String> STATES = Set.of("HY000", "40000", "40001", "41000", "42000", "70100");

    private MySqlReader() {}

    static @Nullable Report read(SQLException exception) {
        int code = exception.getErrorCode();
        String state = exception.getSQLState();
        if ("23000".equals(state)) {
            return switch (code) {
                case 1062, 1586 -> duplicate(Readers.message(exception));
                case 1451, 1217 -> foreignKey(Kind.STILL_REFERENCED, Readers.message(exception));
                case 1452, 1216 -> foreignKey(Kind.MISSING_REFERENCE, Readers.message(exception));
                default -> CHECKS.contains(code) ? Report.of(Kind.OTHER) : null;
            };
        }
        return STATES.contains(String.valueOf(state)) ? general(exception, code) : null;
    }

    private static @Nullable Report general(SQLException exception, int code) {
        return switch (code) {
            case 1020, 3101 -> Report.of(Kind.SERIALIZATION);
            case 1213 -> Report.of(Kind.DEADLOCK);
            // SIGNAL, in the application's own code
            case 1644 -> "40001".equals(exception.getSQLState()) ? Report.of(Kind.RAISED_SERIALIZATION) : null;
            case 1205 -> isLockTimeout(exception) ? Report.of(Kind.TIMEOUT) : null;
            case 3572, 3024, 1969, 1317 -> Report.of(Kind.TIMEOUT);
            case 1927, 4031 -> Report.of(Kind.LOST_CONNECTION);
            case 1203 -> Report.of(Kind.OUTAGE);
            case 3819, 1364 -> Report.of(Kind.OTHER);
            case 1366 -> Report.of(Kind.UNSTORABLE_VALUE);
            default -> null;
        };
    }

    /** SQL Server has a code of the same number for a deadlock. */
    private static boolean isLockTimeout(SQLException exception) {
        return !"40001".equals(exception.getSQLState())
                || Readers.message(exception).contains("Lock wait timeout")
                || Readers.isFrom(exception, "com.mysql.")
                || Readers.isFrom(exception, "org.mariadb.");
    }

    private static Report duplicate(String message) {
        Report duplicate = Report.of(Kind.UNIQUE).namedPerTable();
        String key = key(message);
        if (key == null) {
            return duplicate;
        }
        int dot = key.indexOf('.');
        String name = key.substring(dot + 1);
        return duplicate
                .named(name)
                .onTable(dot < 0 ? null : key.substring(0, dot))
                .asPrimaryKey(name.equals("PRIMARY"));
    }

    private static @Nullable String key(String message) {
        if (message.contains(DUMPED_QUERY)) {
            return null;
        }
        int first = message.indexOf('\'');
        boolean english = first >= 0 && message.startsWith(ENGLISH, first - ENGLISH.length());
        int close = message.lastIndexOf('\'');
        int open = english
                ? message.lastIndexOf(ENGLISH_KEY) + ENGLISH_KEY.length()
                : message.lastIndexOf('\'', close - 1) + 1;
        boolean broken = !english && message.startsWith(UNFILLED, first);
        return broken || open <= first || open > close ? null : message.substring(open, close);
    }

    /** {@code … fails (`db`.`child`, CONSTRAINT `fk` FOREIGN KEY (`c`) REFERENCES `parent` (`id`))}: without a value. */
    private static Report foreignKey(Kind kind, String message) {
        Report violation = Report.of(kind);
        NameScanner scanner = new NameScanner(message, message.indexOf("(`") + 1);
        String table = scanner.position() == 0 ? null : scanner.qualifiedName();
        String name = table != null && scanner.skip(", CONSTRAINT ") ? scanner.name() : null;
        if (table == null || name == null) {
            return violation;
        }
        int references = message.indexOf(") REFERENCES ", scanner.position());
        String parent =
                references < 0 ? null : new NameScanner(message, references + ") REFERENCES ".length()).qualifiedName();
        int open = message.indexOf('(', scanner.position());
        List<IndexedColumn> columns = message.startsWith(" FOREIGN KEY (", scanner.position())
                ? IndexedColumn.listAt(message, open)
                : List.of();
        return violation.named(name).onTable(table).onColumns(columns).referencing(parent);
    }
}
