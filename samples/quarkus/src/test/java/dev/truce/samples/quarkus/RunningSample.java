package dev.truce.samples.quarkus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The packaged application as a process of its own, with a database of its own, on a port that is free. */
record RunningSample(Process process, URI address) implements AutoCloseable {
    private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar");

    static RunningSample start(String... properties) {
        return start(Map.of(), properties);
    }

    static RunningSample start(Map<String, String> environment, String... properties) {
        int port = freePort();
        List<String> command = Stream.of(
                        Stream.of(Path.of(System.getProperty("java.home"), "bin", "java")
                                .toString()),
                        Stream.of(properties).map(property -> "-D" + property),
                        Stream.of("-Dquarkus.log.level=WARN", "-jar", JAR.toString()))
                .flatMap(part -> part)
                .toList();
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target", "sample-" + port + ".log").toFile());
        builder.environment().putAll(environment);
        builder.environment().put("PORT", String.valueOf(port));
        try {
            RunningSample sample = new RunningSample(builder.start(), URI.create("http://localhost:" + port));
            sample.await();
            return sample;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks until the application answers, or has ended. */
    private void await() {
        CompletableFuture<Process> ended = process.onExit();
        while (!answers()) {
            if (ended.completeOnTimeout(null, 100, TimeUnit.MILLISECONDS).join() != null) {
                throw new IllegalStateException("The application has ended with " + process.exitValue());
            }
            ended = process.onExit();
        }
    }

    private boolean answers() {
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(address.resolve("/problems")).build();
            return HttpClient.newHttpClient()
                            .send(request, HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
