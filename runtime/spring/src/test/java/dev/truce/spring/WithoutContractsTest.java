package dev.truce.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import dev.truce.runtime.Contracts;
import dev.truce.spring.shop.OrderStatus;
import dev.truce.spring.shop.OrderView;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.WebApplicationContext;

/** An application that guards no operation answers the same with the starter on its class path as without it. */
class WithoutContractsTest {

    @Test
    void everyAnswerIsTheSame() {
        List<String> without = new ArrayList<>();
        List<String> with = new ArrayList<>();
        new WebApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(WebMvcAutoConfiguration.class))
                .withUserConfiguration(Application.class)
                .run(context -> without.addAll(answers(context)));
        Starter.context()
                .withBean(Contracts.class, Contracts::of)
                .withUserConfiguration(Application.class)
                .run(context -> with.addAll(answers(context)));

        assertThat(without).anyMatch(answer -> answer.contains("boom"));
        assertThat(with).isEqualTo(without);
    }

    @Test
    void everyAnswerOfAnnotatedResourcesIsTheSame() {
        List<String> without = new ArrayList<>();
        List<String> with = new ArrayList<>();
        new WebApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(WebMvcAutoConfiguration.class))
                .withUserConfiguration(Application.class, Orders.class)
                .run(context -> without.addAll(answers(context)));
        Starter.context()
                .withUserConfiguration(Application.class, Orders.class)
                .run(context -> with.addAll(answers(context)));

        assertThat(without).anyMatch(answer -> answer.contains("ours"));
        assertThat(with).isEqualTo(without);
    }

    private static List<String> answers(WebApplicationContext context) {
        MockMvc client = MockMvcBuilders.webAppContextSetup(context).build();
        return List.of(
                answer(client, "GET", "/things/1", ""),
                answer(client, "GET", "/things/1", "", "If-None-Match", "\"1\""),
                answer(client, "GET", "/things/1", "", "Accept", "q=2"),
                answer(client, "GET", "/things/1", "", "Origin", "https://app.example"),
                answer(client, "HEAD", "/things/1", ""),
                answer(client, "OPTIONS", "/things/1", ""),
                answer(client, "PUT", "/things/1", "{\"name\":\"a\"}", "If-Match", "oops"),
                answer(client, "PUT", "/things/1", "{\"name\":\"\\ud800\"}"),
                answer(client, "PUT", "/things/1", "{\"name\":", "Content-Type", "application/json"),
                answer(client, "PUT", "/things/1", "{}", "Content-Type", "*/*"),
                answer(client, "DELETE", "/things/1", ""),
                answer(
                        client,
                        "OPTIONS",
                        "/things/1",
                        "",
                        "Origin",
                        "https://app.example",
                        "Access-Control-Request-Method",
                        "PUT",
                        "Access-Control-Request-Headers",
                        "If-Match"),
                answer(client, "POST", "/failures/23505", ""),
                answer(client, "POST", "/failures/40001", ""),
                answer(client, "POST", "/failures/08006", ""),
                answer(client, "GET", "/failures/08006", ""),
                answer(client, "POST", "/failures/stale", ""),
                answer(client, "GET", "/orders/1", ""),
                answer(client, "GET", "/orders/1", "", "If-None-Match", "\"0\""),
                answer(client, "GET", "/orders/1", "", "If-None-Match", "oops"),
                answer(client, "PUT", "/orders/1", "{}", "If-Match", "oops"),
                answer(client, "GET", "/problems", ""),
                answer(client, "GET", "/problems/order/stale", ""),
                answer(client, "GET", "/problems/collision", ""),
                answer(client, "GET", "/nothing", ""));
    }

    /** Returns everything that a client sees, or what the container gets. */
    private static String answer(MockMvc client, String method, String path, String body, String... headers) {
        MockHttpServletRequestBuilder request =
                request(HttpMethod.valueOf(method), path).content(body);
        if (!body.isEmpty() && !List.of(headers).contains("Content-Type")) {
            request.contentType("application/json");
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        try {
            MockHttpServletResponse response =
                    client.perform(request).andReturn().getResponse();
            Map<String, List<String>> sent = new TreeMap<>();
            response.getHeaderNames().forEach(name -> sent.put(name, response.getHeaders(name)));
            return method + " " + path + ": " + response.getStatus() + " " + response.getErrorMessage() + " " + sent
                    + " " + response.getContentAsString();
        } catch (Exception e) {
            return method + " " + path + ": " + e;
        }
    }

    @Configuration(proxyBeanMethods = false)
    @Import({Things.class, Failures.class})
    static class Application {}

    @RestController
    @CrossOrigin(origins = "https://app.example")
    static class Things {

        @GetMapping("/things/{id}")
        Map<String, Object> read(@PathVariable String id) {
            return Map.of("id", id, "version", 1);
        }

        @PutMapping("/things/{id}")
        Map<String, Object> write(
                @RequestBody Map<String, Object> body,
                @RequestHeader(name = "If-Match", required = false) String ifMatch) {
            return body;
        }
    }

    /** Shows a versioned resource, and serves the path of the catalogue itself. */
    @RestController
    static class Orders {
        private static final OrderView ORDER = new OrderView(new UUID(0, 1), "A1", 1, OrderStatus.PENDING, 0);

        @GetMapping("/orders/{id}")
        OrderView read() {
            return ORDER;
        }

        @PutMapping("/orders/{id}")
        OrderView write() {
            return ORDER;
        }

        @GetMapping("/problems")
        List<String> problems() {
            return List.of("ours");
        }
    }

    @RestController
    static class Failures {

        @PostMapping("/failures/{kind}")
        void write(@PathVariable String kind) {
            throw failure(kind);
        }

        @GetMapping("/failures/{kind}")
        void read(@PathVariable String kind) {
            throw failure(kind);
        }

        private static RuntimeException failure(String kind) {
            SQLException cause = new SQLException("boom", kind, 0);
            return switch (kind) {
                case "23505" -> new DataIntegrityViolationException("boom", cause);
                case "stale" -> new OptimisticLockingFailureException("boom");
                default -> new UncategorizedSQLException("boom", "select 1", cause);
            };
        }
    }
}
