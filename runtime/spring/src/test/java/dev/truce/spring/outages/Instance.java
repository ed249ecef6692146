package dev.truce.spring.outages;

import dev.truce.spring.http.Answer;
import dev.truce.spring.http.Client;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** An instance of the application, in this process or in one of its own. */
record Instance(int port, Closeable stop) implements Closeable {
    static final String PORT = "port: ";

    static Instance start(String url) {
        ConfigurableApplicationContext context = SpringApplication.run(PaymentApplication.class, arguments(url));
        String port = context.getEnvironment().getProperty("local.server.port");
        return new Instance(Integer.parseInt(port), new Context(context));
    }

    /** Starts an instance whose process ends in the middle of its first payment. */
    static Instance startMortal(String url) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                PaymentApplication.class.getName()));
        command.addAll(List.of(arguments(url)));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader output = process.inputReader();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(PORT)) {
                return new Instance(Integer.parseInt(line.substring(PORT.length())), process::destroyForcibly);
            }
        }
        throw new AssertionError("the process has ended before it had a port");
    }

    private static String[] arguments(String url) {
        return Stream.of(
                        "server.port=0",
                        "spring.main.banner-mode=off",
                        "logging.level.root=error",
                        "spring.datasource.url=" + url,
                        "truce.audit=off",
                        "truce.idempotency.lease=2s")
                .map(property -> "--" + property)
                .toArray(String[]::new);
    }

    <T> T bean(Class<T> type) {
        if (stop instanceof Context context) {
            return context.context().getBean(type);
        }
        throw new IllegalStateException("another process");
    }

    Answer pay(String reference) {
        return Client.request(port, "POST", "/payments/" + reference)
                .header("Idempotency-Key", reference)
                .send();
    }

    /** Sends a payment again as long as its key is in use, or the database has not answered in time. */
    Answer paid(String reference) {
        Answer answer = pay(reference);
        while (answer.status() != 200) {
            answer.problem(answer.status(), answer.status() == 409 ? "IDEMPOTENCY_KEY_IN_USE" : "UNAVAILABLE");
            answer = pay(reference);
        }
        return answer;
    }

    @Override
    public void close() throws IOException {
        stop.close();
    }

    /** An instance in this process. */
    private record Context(ConfigurableApplicationContext context) implements Closeable {
        @Override
        public void close() {
            context.close();
        }
    }
}
