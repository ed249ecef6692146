package dev.truce.samples.quickstart;

import static java.util.stream.Collectors.toSet;

import dev.truce.runtime.Collision;
import dev.truce.runtime.Conflict;
import dev.truce.runtime.ConstraintRule;
import dev.truce.runtime.ProblemStyle;
import dev.truce.runtime.ReferenceRule;
import dev.truce.runtime.ResourceContract;
import dev.truce.runtime.UniqueRule;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.h2.api.ErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * Turns what H2 throws into the conflict of the rule that declares the violated constraint. A rule is recognised by the declared
 * name of its constraint or by its members' columns; a constraint that no rule declares is no conflict.
 */
final class Violations {
    private static final Pattern CONSTRAINT = Pattern.compile("[^\"]*\"(?:\\w+\\.)?(\\w+)");
    private static final Pattern COLUMNS = Pattern.compile(" ON [\\w.]+\\(([^)]*)\\)");
    private static final Set<Integer> COLLISIONS =
            Set.of(ErrorCode.DEADLOCK_1, ErrorCode.LOCK_TIMEOUT_1, ErrorCode.CONCURRENT_UPDATE_1);

    private Violations() {}

    /** Returns the conflict with the values that were sent, by member: none is ever read from the text of the database. */
    static @Nullable Conflict conflict(ResourceContract<?> contract, SQLException e, Map<String, Object> sent) {
        int code = e.getErrorCode();
        for (ConstraintRule rule : contract.constraints()) {
            if (code == ErrorCode.DUPLICATE_KEY_1
                    && rule instanceof UniqueRule unique
                    && violates(e, rule.constraintNames(), unique.members())) {
                return unique.duplicateOf(
                        unique.members().stream().map(sent::get).toArray());
            }
            if (code == ErrorCode.REFERENTIAL_INTEGRITY_VIOLATED_CHILD_EXISTS_1
                    && rule instanceof ReferenceRule
                    && violates(e, rule.constraintNames(), List.of())) {
                return rule.conflict();
            }
        }
        return COLLISIONS.contains(code) ? Collision.of(ProblemStyle.DEFAULT, 1) : null;
    }

    static boolean isTakenKey(ResourceContract<?> contract, SQLException e) {
        return e.getErrorCode() == ErrorCode.DUPLICATE_KEY_1 && violates(e, List.of(), contract.keyColumns());
    }

    /** For the log, where the values that H2 repeats in its texts have no place. */
    static IllegalStateException failure(SQLException e) {
        Matcher constraint = CONSTRAINT.matcher(e.getMessage());
        boolean undeclared = e.getSQLState().startsWith("23") && constraint.lookingAt();
        String reason = undeclared ? ": no rule declares the constraint " + constraint.group(1) : "";
        return new IllegalStateException("The database answered with SQLSTATE " + e.getSQLState() + reason);
    }

    /** The column that holds a member: {@code display_name} for {@code displayName}. */
    static String column(String member) {
        return member.replaceAll("(\\p{Lu})", "_$1").toLowerCase(Locale.ROOT);
    }

    /** Whether the constraint, which H2 names at the beginning of its text, has one of the names or is on these members. */
    private static boolean violates(SQLException e, List<String> names, List<String> members) {
        Matcher constraint = CONSTRAINT.matcher(e.getMessage());
        if (constraint.lookingAt() && names.stream().anyMatch(constraint.group(1)::equalsIgnoreCase)) {
            return true;
        }
        Matcher index = COLUMNS.matcher(e.getMessage());
        return index.find()
                && Stream.of(index.group(1).toLowerCase(Locale.ROOT).split(", ", -1))
                        .map(column -> column.split(" ", -1)[0])
                        .collect(toSet())
                        .equals(members.stream().map(Violations::column).collect(toSet()));
    }
}
