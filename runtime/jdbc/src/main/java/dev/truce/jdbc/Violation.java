package dev.truce.jdbc;

import dev.truce.jdbc.violation.Report;
import dev.truce.runtime.Collision;
import dev.truce.runtime.Conflict;
import dev.truce.runtime.ConstraintRule;
import dev.truce.runtime.ResourceContract;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A database's report of a failure. {@link ConstraintTranslator#read} reads it once; all decisions use it. */
public final class Violation {

    private static final int RETRY_AFTER_SECONDS = 1;

    private final Report report;
    private final Rules rules;

    Violation(Report report, Rules rules) {
        this.report = report;
        this.rules = rules;
    }

    /** The kinds of failure. */
    public enum Kind {
        /** A constraint is violated. A rule may declare it. */
        CONSTRAINT,
        /**
         * Another transaction won: a serialization failure or a deadlock. Whether that is a conflict, and which one,
         * depends on what the
         * request was about.
         */
        LOST_RACE,
        /** A wait for a lock, a statement or a connection of the pool took too long. It is not a conflict. */
        TIMEOUT,
        /** A value does not fit its column. It is not a conflict, and no repetition helps. */
        UNSTORABLE_VALUE,
        /** The database cannot be reached, or not any more. It is not a conflict. */
        OUTAGE,
        /**
         * The statement or the commit may have succeeded. It is not a conflict, and the answer must not invite the
         * client to repeat the request.
         */
        UNKNOWN_OUTCOME
    }

    /**
     * Returns the kind of the failure.
     *
     * @return the kind
     */
    public Kind kind() {
        return switch (report.kind()) {
            case UNIQUE, EXCLUSION, STILL_REFERENCED, MISSING_REFERENCE, FOREIGN_KEY, OTHER -> Kind.CONSTRAINT;
            case SERIALIZATION, DEADLOCK, RAISED_SERIALIZATION -> Kind.LOST_RACE;
            case TIMEOUT -> Kind.TIMEOUT;
            case UNSTORABLE_VALUE -> Kind.UNSTORABLE_VALUE;
            case OUTAGE, LOST_CONNECTION -> Kind.OUTAGE;
            case UNKNOWN_OUTCOME -> Kind.UNKNOWN_OUTCOME;
        };
    }

    /**
     * Returns whether the commit may have succeeded although the application knows nothing of it: its outcome is
     * unknown, or the connection broke at an unknown time.
     *
     * @return {@code true} if nobody may invite the client to repeat the request without a look at what is stored
     */
    public boolean mayHaveSucceeded() {
        return report.kind() == Report.Kind.UNKNOWN_OUTCOME || report.kind() == Report.Kind.LOST_CONNECTION;
    }

    /**
     * Returns whether the application's own code in the database, such as a trigger, raised a {@link Kind#LOST_RACE}
     * itself. Repeating
     * the request at once may then fail for ever.
     *
     * @return {@code true} if the driver reports that
     */
    public boolean isRaisedByApplication() {
        return report.kind() == Report.Kind.RAISED_SERIALIZATION;
    }

    /**
     * Returns the conflict of the rule whose constraint is violated, with the value that the client sent.
     *
     * @param sent what the client sent, by the names of members or columns
     * @param operationResources the classes of the resources that the operation writes, whose rules come first
     * @return the rule's conflict, or a {@link Collision} for a lost race; empty if no rule declares the constraint,
     * and for every other
     *     kind of failure
     */
    public Optional<Conflict> conflict(Map<String, ?> sent, Class<?>... operationResources) {
        return switch (kind()) {
            case CONSTRAINT ->
                report.kind() == Report.Kind.FOREIGN_KEY
                        ? Optional.empty()
                        : Optional.ofNullable(rule(operationResources)).map(rule -> SentValues.conflict(rule, sent));
            case LOST_RACE ->
                Optional.of(
                        isRaisedByApplication()
                                ? Collision.ofRaised(rules.contracts().style())
                                : Collision.of(rules.contracts().style(), RETRY_AFTER_SECONDS));
            case TIMEOUT, UNSTORABLE_VALUE, OUTAGE, UNKNOWN_OUTCOME -> Optional.empty();
        };
    }

    /**
     * Returns the conflict of a statement that inserted or updated, where a foreign key is violated of which the
     * driver reports nothing,
     * as SQLite's: the caller knows that nothing was deleted.
     *
     * @param operationResources the classes of the resources that the operation writes
     * @return the conflict of the only rule of these resources about a missing reference; empty if there is none, or
     * more than one, and
     *     for every other failure
     */
    public Optional<Conflict> missingReference(Class<?>... operationResources) {
        return report.kind() == Report.Kind.FOREIGN_KEY
                ? Optional.ofNullable(rule(operationResources)).map(ConstraintRule::conflict)
                : Optional.empty();
    }

    private @Nullable ConstraintRule rule(Class<?>... operationResources) {
        Set<ResourceContract<?>> own = new LinkedHashSet<>();
        Arrays.stream(operationResources)
                .map(resource -> rules.contracts().find(resource))
                .filter(Objects::nonNull)
                .forEach(own::add);
        return rules.ask(report, matcher -> matcher.find(report, own));
    }

    /**
     * Returns whether a resource of the same key exists: {@code If-None-Match: *} is then false (412).
     *
     * @param resource the class of the resource that was written
     * @return {@code true} if the violated constraint is the one of the resource's key columns
     */
    public boolean isKeyOf(Class<?> resource) {
        ResourceContract<?> contract = rules.contracts().find(resource);
        return contract != null
                && report.kind() == Report.Kind.UNIQUE
                && rules.ask(report, matcher -> matcher.isKey(report, contract) ? contract : null) != null;
    }

    /**
     * Returns what a log may say about a violated constraint that no rule declares.
     *
     * @return the constraint and its table as far as the driver reports them, never a value; empty if no constraint is
     * violated, or the
     *     driver reports neither
     */
    public Optional<String> describe() {
        boolean unknown = report.names().isEmpty() && report.table() == null;
        if (kind() != Kind.CONSTRAINT || unknown) {
            return Optional.empty();
        }
        String name =
                report.names().isEmpty() ? "without a name" : report.names().get(0);
        String table = report.table() == null ? "" : " of table " + report.table();
        return Optional.of("constraint " + name + table);
    }
}
