package dev.truce.web;

import dev.truce.jdbc.ContractAudit;
import dev.truce.runtime.Contracts;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Compares the rules of the resources with the databases of an application, once, when its migrations have run. */
public final class StartAudit {

    private static final Logger LOG = System.getLogger("dev.truce.web");

    private final Contracts contracts;

    /**
     * Creates an audit.
     *
     * @param contracts the application's contracts
     */
    public StartAudit(Contracts contracts) {
        this.contracts = Objects.requireNonNull(contracts, "contracts");
    }

    /**
     * Logs a warning for each rule that a database does not enforce.
     *
     * @param databases the databases of the application
     */
    public void warn(Collection<? extends DataSource> databases) {
        messages(databases).forEach(message -> LOG.log(Level.WARNING, message));
    }

    /**
     * Fails if a database does not enforce a rule.
     *
     * @param databases the databases of the application
     * @throws IllegalStateException if a rule is not enforced; the message says what to run
     */
    public void fail(Collection<? extends DataSource> databases) {
        List<String> messages = messages(databases);
        if (!messages.isEmpty()) {
            throw new IllegalStateException(messages.stream()
                    .map(message -> "\n- " + message)
                    .collect(Collectors.joining("", "The database does not enforce the rules of the resources:", "")));
        }
    }

    private List<String> messages(Collection<? extends DataSource> databases) {
        return contracts.all().isEmpty()
                ? List.of()
                : databases.stream()
                        .flatMap(database -> findings(database).stream())
                        .map(ContractAudit.Finding::message)
                        .distinct()
                        .toList();
    }

    /** A database that does not answer must not keep the application from starting. */
    private List<ContractAudit.Finding> findings(DataSource database) {
        try {
            return ContractAudit.of(contracts, database).run();
        } catch (SQLException | RuntimeException e) {
            LOG.log(Level.WARNING, "The rules could not be compared with the database: " + e);
            return List.of();
        }
    }
}
