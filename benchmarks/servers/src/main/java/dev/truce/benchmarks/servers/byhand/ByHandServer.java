package dev.truce.benchmarks.servers.byhand;

import dev.truce.benchmarks.servers.WithoutTruce;
import dev.truce.benchmarks.servers.orders.Order;
import dev.truce.benchmarks.servers.orders.OrderRepository;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/** The orders with hand-written checks and an advice that answers their exceptions. */
@SpringBootApplication(
        excludeName = {
            WithoutTruce.CATALOGUE,
            WithoutTruce.CORS,
            WithoutTruce.IDEMPOTENCY,
            WithoutTruce.OBSERVE,
            WithoutTruce.OPENAPI,
            WithoutTruce.PERSISTENCE,
            WithoutTruce.TRUCE,
            WithoutTruce.WEB,
            "org.springframework.boot.data.rest.autoconfigure.DataRestAutoConfiguration"
        })
@EntityScan(basePackageClasses = Order.class)
@EnableJpaRepositories(basePackageClasses = OrderRepository.class)
public class ByHandServer {

    public static void main(String[] arguments) {
        SpringApplication.run(ByHandServer.class, arguments);
    }
}
