package dev.truce.servers.quarkus;

import dev.truce.servers.suite.ServerSuite;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** RESTEasy Classic on Quarkus, as a packaged application: it finds the providers by the index in the jar. */
class QuarkusClassicServerTest extends ServerSuite {
    private static final Pattern LISTENING = Pattern.compile("Listening on: (http://\\S+)");

    private Process process;
    private URI address;

    @BeforeAll
    void start() throws IOException {
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        "target/quarkus-app/quarkus-run.jar")
                .redirectErrorStream(true)
                .start();
        BufferedReader output = process.inputReader();
        StringBuilder before = new StringBuilder();
        for (String line = output.readLine(); address == null; line = output.readLine()) {
            if (line == null) {
                throw new IllegalStateException("The application has ended:\n" + before);
            }
            before.append(line).append('\n');
            Matcher listening = LISTENING.matcher(line);
            if (listening.find()) {
                address = URI.create(listening.group(1));
            }
        }
        Thread rest = new Thread(() -> output.lines().forEach(System.out::println), "output of the application");
        rest.setDaemon(true);
        rest.start();
    }

    @AfterAll
    void stop() {
        process.destroy();
        process.onExit().join();
    }

    @Override
    protected Map<String, String> unmet() {
        return Map.of("36/accept", "RESTEasy refuses a malformed Accept itself, which Quarkus answers with 500");
    }

    @Override
    protected URI baseUri() {
        return address;
    }
}
