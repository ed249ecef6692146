package dev.truce.benchmarks.requests;

import dev.truce.spring.idempotency.IdempotencyAutoConfiguration;
import dev.truce.spring.persistence.PersistenceAutoConfiguration;
import dev.truce.spring.web.CorsAutoConfiguration;
import dev.truce.spring.web.TruceAutoConfiguration;
import dev.truce.spring.web.WebAutoConfiguration;
import jakarta.servlet.Filter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.aop.AopAutoConfiguration;
import org.springframework.boot.autoconfigure.http.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.boot.web.servlet.ServletContextInitializerBeans;
import org.springframework.context.annotation.AnnotatedBeanDefinitionReader;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletConfig;
import org.springframework.mock.web.MockServletContext;
import org.springframework.web.context.support.GenericWebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;

/** The application with its filters, called without a network: a container would add the same to each request. */
final class PaymentServer implements AutoCloseable {
    private final GenericWebApplicationContext context;
    private final DispatcherServlet servlet;
    private final Filter[] filters;

    private PaymentServer(DataSource database, Class<?> application) throws Exception {
        MockServletContext container = new MockServletContext();
        context = new GenericWebApplicationContext(container);
        context.getBeanFactory().registerSingleton("dataSource", database);
        new AnnotatedBeanDefinitionReader(context).register(application);
        context.refresh();
        servlet = context.getBean(DispatcherServlet.class);
        servlet.init(new MockServletConfig(container, "dispatcherServlet"));
        List<Filter> found = new ArrayList<>();
        for (ServletContextInitializer bean : new ServletContextInitializerBeans(context)) {
            if (bean instanceof FilterRegistrationBean<?> registration) {
                found.add(registration.getFilter());
            }
        }
        filters = found.toArray(Filter[]::new);
    }

    static PaymentServer withoutTruce(DataSource database) throws Exception {
        return new PaymentServer(database, Application.class);
    }

    static PaymentServer withTruce(DataSource database) throws Exception {
        return new PaymentServer(database, TruceApplication.class);
    }

    MockHttpServletResponse post(String path, String key, String reference) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest(context.getServletContext(), "POST", path);
        request.setContentType("application/json");
        request.setContent(("{\"reference\":\"" + reference + "\",\"amount\":100}").getBytes(StandardCharsets.UTF_8));
        request.addHeader("Idempotency-Key", key);
        MockHttpServletResponse response = new MockHttpServletResponse();
        new MockFilterChain(servlet, filters).doFilter(request, response);
        return response;
    }

    @Override
    public void close() {
        context.close();
    }

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        AopAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class,
        JacksonAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        TransactionAutoConfiguration.class
    })
    @Import({PaymentController.class, Payments.class})
    static class Application {}

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        TruceAutoConfiguration.class,
        PersistenceAutoConfiguration.class,
        WebAutoConfiguration.class,
        CorsAutoConfiguration.class,
        IdempotencyAutoConfiguration.class
    })
    @Import(Application.class)
    static class TruceApplication {}
}
