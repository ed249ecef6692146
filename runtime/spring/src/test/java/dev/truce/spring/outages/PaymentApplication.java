package dev.truce.spring.outages;

import dev.truce.spring.catalogue.CatalogueAutoConfiguration;
import dev.truce.spring.idempotency.IdempotencyAutoConfiguration;
import dev.truce.spring.persistence.PersistenceAutoConfiguration;
import dev.truce.spring.web.TruceAutoConfiguration;
import dev.truce.spring.web.WebAutoConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** A small application on JDBC. */
@SpringBootConfiguration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    ErrorMvcAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    JacksonAutoConfiguration.class,
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    TruceAutoConfiguration.class,
    PersistenceAutoConfiguration.class,
    WebAutoConfiguration.class,
    IdempotencyAutoConfiguration.class,
    CatalogueAutoConfiguration.class
})
@Import(PaymentController.class)
class PaymentApplication {

    @Bean
    Outage outage() {
        return new Outage();
    }

    @Bean
    static LostCommits lostCommits() {
        return new LostCommits();
    }

    /** Starts an instance in a process of its own, which ends in the middle of its first payment. */
    public static void main(String[] arguments) {
        ConfigurableApplicationContext context = SpringApplication.run(PaymentApplication.class, arguments);
        context.getBean(Outage.class).next(transaction -> Runtime.getRuntime().halt(1));
        System.out.println(Instance.PORT + context.getEnvironment().getProperty("local.server.port"));
    }
}
