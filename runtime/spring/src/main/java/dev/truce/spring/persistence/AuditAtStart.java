package dev.truce.spring.persistence;

import dev.truce.runtime.Contracts;
import dev.truce.spring.TruceProperties.Audit;
import dev.truce.web.StartAudit;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;

/** Audits the databases of the application when all beans exist, so that migrations have run. */
final class AuditAtStart implements SmartInitializingSingleton {

    private final Contracts contracts;
    private final ObjectProvider<DataSource> dataSources;
    private final Audit audit;

    AuditAtStart(Contracts contracts, ObjectProvider<DataSource> dataSources, Audit audit) {
        this.contracts = contracts;
        this.dataSources = dataSources;
        this.audit = audit;
    }

    @Override
    public void afterSingletonsInstantiated() {
        switch (audit) {
            case WARN -> new StartAudit(contracts).warn(dataSources.stream().toList());
            case FAIL -> new StartAudit(contracts).fail(dataSources.stream().toList());
            case OFF -> {}
        }
    }
}
