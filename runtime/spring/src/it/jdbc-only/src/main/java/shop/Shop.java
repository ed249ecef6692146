package shop;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** An application without Jakarta Persistence, springdoc, Micrometer's registries and WebFlux. */
@SpringBootApplication
public class Shop {}
