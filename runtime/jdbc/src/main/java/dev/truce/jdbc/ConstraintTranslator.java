package dev.truce.jdbc;

import dev.truce.jdbc.match.KnownNames;
import dev.truce.jdbc.match.MetadataReader;
import dev.truce.jdbc.violation.DriverReader;
import dev.truce.jdbc.violation.Failures;
import dev.truce.jdbc.violation.Report;
import dev.truce.runtime.Collision;
import dev.truce.runtime.Conflict;
import dev.truce.runtime.Contracts;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Turns a failure into the conflict of the rule whose constraint the database found violated, or into nothing.
 *
 * <p>The failure may be whatever an application catches: the translator looks for the driver's exception among causes and next
 * exceptions. It matches the constraint by the names that the rule declares, the names that databases and Hibernate would give to it,
 * and by table and columns where the driver reports them. Where the driver reports the schema, it must be the resource's. A constraint
 * that fits no rule, or more than one, is not a conflict. A value is never taken from a message.
 */
public final class ConstraintTranslator {

    private final DriverReader reader;
    private final Rules rules;
    private final boolean ignoresSchemas;

    private ConstraintTranslator(DriverReader reader, Rules rules, boolean ignoresSchemas) {
        this.reader = reader;
        this.rules = rules;
        this.ignoresSchemas = ignoresSchemas;
    }

    private static ConstraintTranslator of(DriverReader reader, Rules rules) {
        return new ConstraintTranslator(reader.withStandard(), rules, false);
    }

    /**
     * Creates a translator that recognises each database by its exceptions.
     *
     * @param contracts the application's contracts
     * @return the translator
     */
    public static ConstraintTranslator of(Contracts contracts) {
        return of(DriverReader.ANY, Rules.of(Objects.requireNonNull(contracts, "contracts"), KnownNames.NONE));
    }

    /**
     * Creates a translator for one database.
     *
     * @param contracts the application's contracts
     * @param dialect the only database whose exceptions are understood
     * @return the translator
     */
    public static ConstraintTranslator of(Contracts contracts, Dialect dialect) {
        return of(dialect.reader(), Rules.of(Objects.requireNonNull(contracts, "contracts"), KnownNames.NONE));
    }

    /**
     * Creates a translator for the database of a connection, and reads once how that database calls the unique indexes and foreign keys
     * of the resources' tables.
     *
     * @param contracts the application's contracts
     * @param connection an open connection, which is not closed
     * @return the translator
     * @throws SQLException if the database cannot be read
     */
    public static ConstraintTranslator of(Contracts contracts, Connection connection) throws SQLException {
        DriverReader reader = Dialect.of(connection).map(Dialect::reader).orElse(DriverReader.ANY);
        return of(reader, Rules.of(contracts, MetadataReader.read(connection, contracts.all())));
    }

    /**
     * Creates a translator that reads how the database calls the constraints when it meets one that it does not know, at most once a
     * minute. It so learns about partitions that are created, and indexes that are renamed, while the service runs.
     *
     * @param contracts the application's contracts
     * @param source lends connections
     * @return the translator
     */
    public static ConstraintTranslator of(Contracts contracts, ConnectionSource source) {
        return of(contracts, source, System::nanoTime);
    }

    static ConstraintTranslator of(Contracts contracts, ConnectionSource source, LongSupplier clock) {
        Objects.requireNonNull(source, "source");
        return of(DriverReader.ANY, Rules.reading(Objects.requireNonNull(contracts, "contracts"), source, clock));
    }

    /**
     * Ignores in which schema a constraint is: for applications that keep each tenant in a schema of its own.
     *
     * @return a translator that differs in this only, and shares this one's knowledge of the database
     */
    public ConstraintTranslator ignoringSchemas() {
        return new ConstraintTranslator(reader, rules, true);
    }

    /**
     * Reads a failure.
     *
     * @param failure what was caught
     * @return what the database said; empty if the failure is none of the database's, or of a kind that concerns no rule
     */
    public Optional<Violation> read(Throwable failure) {
        @Nullable Report report = Failures.read(Objects.requireNonNull(failure, "failure"), reader);
        return Optional.ofNullable(report)
                .map(found -> new Violation(ignoresSchemas ? found.withoutSchema() : found, rules));
    }

    /**
     * Returns the conflict that a failure stands for, without the value that the client sent.
     *
     * @param failure what was caught
     * @param operationResources the classes of the resources that the operation writes, whose rules come first
     * @return the rule's conflict, or a {@link Collision} where a concurrent request won; empty if no rule declares what happened
     */
    public Optional<Conflict> translate(Throwable failure, Class<?>... operationResources) {
        return translate(failure, Map.of(), operationResources);
    }

    /**
     * Returns the conflict that a failure stands for, with the value that the client sent.
     *
     * @param failure what was caught
     * @param sent what the client sent, by the names of members or columns
     * @param operationResources the classes of the resources that the operation writes, whose rules come first
     * @return as in {@link #translate(Throwable, Class...)}
     */
    public Optional<Conflict> translate(Throwable failure, Map<String, ?> sent, Class<?>... operationResources) {
        return read(failure).flatMap(violation -> violation.conflict(sent, operationResources));
    }

    /**
     * Returns whether a failure means that a resource of the same key exists: {@code If-None-Match: *} is then false (412).
     *
     * @param failure what was caught from a write of the resource
     * @param resource the class of the resource
     * @return as {@link Violation#isKeyOf}
     */
    public boolean violatesKey(Throwable failure, Class<?> resource) {
        return read(failure).filter(violation -> violation.isKeyOf(resource)).isPresent();
    }

    /**
     * Returns what a log may say about a violated constraint that no rule declares.
     *
     * @param failure what was caught
     * @return as {@link Violation#describe}
     */
    public Optional<String> constraint(Throwable failure) {
        return read(failure).flatMap(Violation::describe);
    }
}
