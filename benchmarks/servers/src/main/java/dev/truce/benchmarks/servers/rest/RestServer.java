package dev.truce.benchmarks.servers.rest;

import dev.truce.benchmarks.servers.WithoutTruce;
import dev.truce.benchmarks.servers.orders.Order;
import dev.truce.benchmarks.servers.orders.OrderRepository;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/** The orders as Spring Data REST exports them: it checks {@code If-Match} by itself, and a handler checks the state. */
@SpringBootApplication(
        excludeName = {
            WithoutTruce.CATALOGUE,
            WithoutTruce.CORS,
            WithoutTruce.IDEMPOTENCY,
            WithoutTruce.OBSERVE,
            WithoutTruce.OPENAPI,
            WithoutTruce.PERSISTENCE,
            WithoutTruce.TRUCE,
            WithoutTruce.WEB
        })
@EntityScan(basePackageClasses = Order.class)
@EnableJpaRepositories(basePackageClasses = OrderRepository.class)
public class RestServer {

    public static void main(String[] arguments) {
        SpringApplication.run(RestServer.class, arguments);
    }
}
