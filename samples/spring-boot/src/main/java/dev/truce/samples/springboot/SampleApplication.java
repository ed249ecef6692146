package dev.truce.samples.springboot;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The sample API on Spring Boot. */
@SpringBootApplication
@OpenAPIDefinition(info = @Info(title = "Truce sample API", version = "1"))
public class SampleApplication {

    /**
     * Starts the application.
     *
     * @param arguments Spring Boot's
     */
    public static void main(String[] arguments) {
        SpringApplication.run(SampleApplication.class, arguments);
    }
}
