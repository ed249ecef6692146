package dev.truce.jdbc.violation;

import dev.truce.jdbc.name.NameScanner;
import dev.truce.jdbc.violation.Report.Kind;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Db2 says {@code SQLERRMC=2;APP.USERS}: the number of an index and its table. The number is a name only to whoever has read the
 * catalogue, see {@link #indexName}.
 */
final class Db2Reader {

    private Db2Reader() {}

    static @Nullable Report read(SQLException exception) {
        String state = String.valueOf(exception.getSQLState());
        return switch (exception.getErrorCode()) {
            case -803 -> state.equals("23505") ? unique(tokens(exception)) : null;
            case -532, -531 ->
                state.equals("23504") || state.equals("23001")
                        ? foreignKey(Kind.STILL_REFERENCED, tokens(exception))
                        : null;
            case -530 -> state.equals("23503") ? foreignKey(Kind.MISSING_REFERENCE, tokens(exception)) : null;
            case -407, -545 -> state.startsWith("23") ? Report.of(Kind.OTHER) : null;
            case -911, -913 -> state.equals("40001") || state.equals("57033") ? lock(tokens(exception)) : null;
            // SIGNAL, in the application's own code
            case -438 -> state.equals("40001") ? Report.of(Kind.RAISED_SERIALIZATION) : null;
            case -952 -> state.equals("57014") ? Report.of(Kind.TIMEOUT) : null;
            default -> null;
        };
    }

    private static String tokens(SQLException exception) {
        String message = Readers.message(exception);
        String tokens = Readers.between(message + ",", "SQLERRMC=", ",");
        return tokens == null ? "" : tokens.strip();
    }

    /** Reason 68 is a timeout; the others are deadlocks. */
    private static Report lock(String tokens) {
        return Report.of(tokens.equals("68") ? Kind.TIMEOUT : Kind.DEADLOCK);
    }

    private static Report unique(String tokens) {
        Report violation = Report.of(Kind.UNIQUE).namedPerTable();
        int semicolon = tokens.indexOf(';');
        if (semicolon < 1 || !tokens.substring(0, semicolon).chars().allMatch(Character::isDigit)) {
            return violation;
        }
        String table = tokens.substring(semicolon + 1);
        return violation.named(indexName(tokens.substring(0, semicolon))).onTable(NameScanner.simple(table.strip()));
    }

    /** {@code APP.SUBSCRIPTIONS.FK_USER}. */
    private static Report foreignKey(Kind kind, String tokens) {
        Report violation = Report.of(kind);
        String[] parts = tokens.split("\\.", -1);
        return parts.length != 3
                ? violation
                : violation.named(parts[2].strip()).inSchema(parts[0].strip()).onTable(parts[1].strip());
    }

    /** The name used here for an index of which only the number is known. No index can have this name. */
    static String indexName(String number) {
        return "index " + number;
    }
}
