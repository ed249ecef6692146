package dev.truce.benchmarks.servers.guarded;

import dev.truce.benchmarks.servers.orders.Order;
import dev.truce.benchmarks.servers.orders.OrderRepository;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/** The orders with Truce's starter, as in the sample on Spring Boot. */
@SpringBootApplication(excludeName = "org.springframework.boot.data.rest.autoconfigure.DataRestAutoConfiguration")
@EntityScan(basePackageClasses = Order.class)
@EnableJpaRepositories(basePackageClasses = OrderRepository.class)
public class GuardedServer {

    public static void main(String[] arguments) {
        SpringApplication.run(GuardedServer.class, arguments);
    }
}
