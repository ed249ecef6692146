package dev.truce.spring.accounts;

import dev.truce.tck.CallersAndTenantsSuite;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** The cases that need callers and tenants, behind Spring Security and on PostgreSQL. */
class CallersAndTenantsTest extends CallersAndTenantsSuite {

    private EmbeddedPostgres postgres;
    private ConfigurableApplicationContext application;

    @BeforeAll
    void start() throws IOException {
        postgres = EmbeddedPostgres.start();
        new ResourceDatabasePopulator(new ClassPathResource("META-INF/truce/idempotency/postgresql.sql"))
                .execute(postgres.getPostgresDatabase());
        application = SpringApplication.run(
                Accounts.class,
                "--server.port=0",
                "--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"),
                "--spring.sql.init.mode=never",
                "--spring.jpa.hibernate.ddl-auto=create",
                "--logging.level.org.hibernate.orm.jdbc.error=off");
    }

    @AfterAll
    void stop() throws IOException {
        application.close();
        postgres.close();
    }

    @Override
    protected URI baseUri() {
        return URI.create("http://localhost:" + application.getEnvironment().getProperty("local.server.port"));
    }
}
