package dev.truce.spring.persistence;

import dev.truce.jdbc.ContractAudit;
import dev.truce.runtime.Contracts;
import dev.truce.spring.TruceProperties.Audit;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;

/** Audits the databases of the application when all beans exist, so that migrations have run. */
final class StartAudit implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(StartAudit.class);

    private final Contracts contracts;
    private final ObjectProvider<DataSource> dataSources;
    private final Audit audit;

    StartAudit(Contracts contracts, ObjectProvider<DataSource> dataSources, Audit audit) {
        this.contracts = contracts;
        this.dataSources = dataSources;
        this.audit = audit;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (audit == Audit.OFF || contracts.all().isEmpty()) {
            return;
        }
        List<String> messages = dataSources.stream()
                .flatMap(database -> findings(database).stream())
                .map(ContractAudit.Finding::message)
                .distinct()
                .toList();
        if (audit == Audit.FAIL && !messages.isEmpty()) {
            throw new IllegalStateException(messages.stream()
                    .map(message -> "\n- " + message)
                    .collect(Collectors.joining("", "The database does not enforce the rules of the resources:", "")));
        }
        messages.forEach(LOG::warn);
    }

    /** A database that does not answer must not keep the application from starting. */
    private List<ContractAudit.Finding> findings(DataSource database) {
        try {
            return ContractAudit.of(contracts, database).run();
        } catch (SQLException | RuntimeException e) {
            LOG.warn("The rules could not be compared with the database: {}", e.toString());
            return List.of();
        }
    }
}
