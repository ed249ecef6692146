package dev.truce.jdbc.violation;

import dev.truce.jdbc.name.NameScanner;
import dev.truce.jdbc.violation.Violation.Kind;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Db2 says {@code SQLERRMC=2;APP.USERS}: the number of an index and its table. The number is a name only to whoever has read the
 * catalogue, see {@link #indexName}.
 */
final class Db2Reader {

    private Db2Reader() {}

    static @Nullable Violation read(SQLException exception) {
        String state = String.valueOf(exception.getSQLState());
        return switch (exception.getErrorCode()) {
            case -803 -> state.equals("23505") ? unique(tokens(exception)) : null;
            case -532, -531 -> state.equals("23504") || state.equals("23001") ? foreignKey(tokens(exception)) : null;
            case -530, -407, -545 -> state.startsWith("23") ? Violation.of(Kind.OTHER) : null;
            case -911, -913 -> state.equals("40001") || state.equals("57033") ? Violation.of(Kind.LOCK) : null;
            default -> null;
        };
    }

    private static String tokens(SQLException exception) {
        String message = Readers.message(exception);
        String tokens = Readers.between(message + ",", "SQLERRMC=", ",");
        return tokens == null ? "" : tokens.strip();
    }

    private static Violation unique(String tokens) {
        Violation violation = Violation.of(Kind.UNIQUE).namedPerTable();
        int semicolon = tokens.indexOf(';');
        if (semicolon < 1 || !tokens.substring(0, semicolon).chars().allMatch(Character::isDigit)) {
            return violation;
        }
        String table = tokens.substring(semicolon + 1);
        return violation.named(indexName(tokens.substring(0, semicolon))).onTable(NameScanner.simple(table.strip()));
    }

    /** {@code APP.SUBSCRIPTIONS.FK_USER}. */
    private static Violation foreignKey(String tokens) {
        Violation violation = Violation.of(Kind.FOREIGN_KEY);
        String[] parts = tokens.split("\\.", -1);
        return parts.length != 3 ? violation : violation.named(parts[2].strip()).onTable(parts[1].strip());
    }

    /** What an index is called here whose number alone is known: no index can have the name. */
    static String indexName(String number) {
        return "index " + number;
    }
}
