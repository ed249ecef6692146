package dev.truce.jdbc;

import dev.truce.jdbc.match.KnownNames;
import dev.truce.jdbc.match.MetadataReader;
import dev.truce.jdbc.match.RuleMatcher;
import dev.truce.jdbc.violation.Failures;
import dev.truce.jdbc.violation.Violation;
import dev.truce.jdbc.violation.ViolationReader;
import dev.truce.runtime.Collision;
import dev.truce.runtime.Conflict;
import dev.truce.runtime.ConstraintRule;
import dev.truce.runtime.Contracts;
import dev.truce.runtime.ResourceContract;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Turns a failure into the conflict of the rule whose constraint the database found violated, or into nothing. Immutable.
 *
 * <p>The failure may be whatever an application catches: the driver's exception is looked for among causes, next and suppressed
 * exceptions. The constraint is matched by the names that the rule declares, the names that databases and Hibernate would give to
 * it, and by table and columns where the driver tells them. A constraint that fits no rule, or more than one, is no conflict: the
 * failure goes on as it is. A value is never taken from a message.
 */
public final class ConstraintTranslator {

    private static final int RETRY_AFTER_SECONDS = 1;

    private final Contracts contracts;
    private final ViolationReader reader;
    private final RuleMatcher rules;

    private ConstraintTranslator(Contracts contracts, ViolationReader reader, KnownNames known) {
        this.contracts = contracts;
        this.reader = reader;
        this.rules = new RuleMatcher(contracts.all(), known);
    }

    /**
     * Creates a translator that recognises each database by its exceptions.
     *
     * @param contracts the application's contracts
     * @return the translator
     */
    public static ConstraintTranslator of(Contracts contracts) {
        return new ConstraintTranslator(
                Objects.requireNonNull(contracts, "contracts"), ViolationReader.ANY, KnownNames.NONE);
    }

    /**
     * Creates a translator for one database.
     *
     * @param contracts the application's contracts
     * @param dialect the only database whose exceptions are understood
     * @return the translator
     */
    public static ConstraintTranslator of(Contracts contracts, Dialect dialect) {
        return new ConstraintTranslator(
                Objects.requireNonNull(contracts, "contracts"), dialect.reader(), KnownNames.NONE);
    }

    /**
     * Creates a translator for the database behind a connection, and reads once how that calls the unique indexes and foreign keys
     * of the resources' tables. What is created later, such as a partition, is not known to it.
     *
     * @param contracts the application's contracts
     * @param connection an open connection, which is not closed
     * @return the translator
     * @throws SQLException if the database cannot be asked
     */
    public static ConstraintTranslator of(Contracts contracts, Connection connection) throws SQLException {
        ViolationReader reader = Dialect.of(connection).map(Dialect::reader).orElse(ViolationReader.ANY);
        return new ConstraintTranslator(contracts, reader, MetadataReader.read(connection, contracts.all()));
    }

    /**
     * The conflict that a failure stands for, without the value that the client sent.
     *
     * @param failure what was caught
     * @param operationResources the classes of the resources that the operation writes, whose rules come first
     * @return a {@code Duplicate}, a {@code Referenced}, or a {@link Collision} where a concurrent request won; empty if no rule
     *     declares what happened
     */
    public Optional<Conflict> translate(Throwable failure, Class<?>... operationResources) {
        return translate(failure, Map.of(), operationResources);
    }

    /**
     * The conflict that a failure stands for, with the value that the client sent.
     *
     * @param failure what was caught
     * @param sent what the client sent, by the names of members or columns
     * @param operationResources the classes of the resources that the operation writes, whose rules come first
     * @return as in {@link #translate(Throwable, Class...)}
     */
    public Optional<Conflict> translate(Throwable failure, Map<String, ?> sent, Class<?>... operationResources) {
        Violation violation = Failures.violation(failure, reader);
        if (violation == null) {
            return Optional.empty();
        }
        if (violation.isCollision()) {
            return Optional.of(Collision.of(contracts.style(), RETRY_AFTER_SECONDS));
        }
        ConstraintRule rule = rules.find(violation, own(operationResources));
        return Optional.ofNullable(rule).map(found -> SentValues.conflict(found, sent));
    }

    /**
     * Whether a failure means that a resource of the same key exists: {@code If-None-Match: *} is then false (412).
     *
     * @param failure what was caught from a write of the resource
     * @param resource the class of the resource
     * @return {@code true} if the violated constraint is the one of the resource's key columns
     */
    public boolean violatesKey(Throwable failure, Class<?> resource) {
        Violation violation = Failures.violation(failure, reader);
        ResourceContract<?> contract = contracts.find(resource);
        return violation != null && contract != null && rules.isKey(violation, contract);
    }

    /**
     * What a log may say of a violated constraint that no rule declares.
     *
     * @param failure what was caught
     * @return the constraint and its table as the driver tells them, never a value; empty if the failure tells no constraint
     */
    public Optional<String> constraint(Throwable failure) {
        Violation violation = Failures.violation(failure, reader);
        if (violation == null || violation.isCollision()) {
            return Optional.empty();
        }
        String name = violation.names().isEmpty()
                ? "without a name"
                : violation.names().get(0);
        String table = violation.table() == null ? "" : " of table " + violation.table();
        boolean tellsNothing = violation.names().isEmpty() && violation.table() == null;
        return tellsNothing ? Optional.empty() : Optional.of("constraint " + name + table);
    }

    private Set<ResourceContract<?>> own(Class<?>... operationResources) {
        Set<ResourceContract<?>> own = new LinkedHashSet<>();
        for (Class<?> resource : operationResources) {
            @Nullable ResourceContract<?> contract = contracts.find(resource);
            if (contract != null) {
                own.add(contract);
            }
        }
        return own;
    }
}
