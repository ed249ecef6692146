package dev.truce.samples.springboot;

import java.net.URI;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The application as {@code main} starts it, with a database of its own, on a port that is free. */
public record RunningSample(ConfigurableApplicationContext context) implements AutoCloseable {

    public static RunningSample start(String... properties) {
        String[] arguments = Stream.concat(
                        Stream.of("server.port=0", "spring.main.banner-mode=off", "logging.level.root=warn"),
                        Stream.of(properties))
                .map(property -> "--" + property)
                .toArray(String[]::new);
        return new RunningSample(SpringApplication.run(SampleApplication.class, arguments));
    }

    public URI address() {
        return URI.create("http://localhost:" + context.getEnvironment().getProperty("local.server.port"));
    }

    @Override
    public void close() {
        context.close();
    }
}
