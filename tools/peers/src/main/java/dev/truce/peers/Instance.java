package dev.truce.peers;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * An instance of an application, in this process or in one of its own.
 *
 * @param port where it listens
 * @param context its beans; {@code null} in another process
 * @param process the other process; {@code null} in this one
 * @param output what the other process prints
 */
record Instance(
        int port,
        @Nullable ConfigurableApplicationContext context,
        @Nullable Process process,
        @Nullable BufferedReader output)
        implements AutoCloseable {

    static Instance start(Contestant contestant, String url, Class<?>... more) {
        ConfigurableApplicationContext context = run(contestant, url, more);
        String port = context.getEnvironment().getProperty("local.server.port");
        return new Instance(Integer.parseInt(port), context, null, null);
    }

    static ConfigurableApplicationContext run(Contestant contestant, String url, Class<?>... more) {
        List<Class<?>> beans = new ArrayList<>(List.of(PaymentApplication.class, contestant.handlers));
        beans.addAll(contestant.beans);
        beans.addAll(List.of(more));
        List<String> arguments = new ArrayList<>(List.of(
                "--server.port=0",
                "--spring.main.banner-mode=off",
                "--logging.level.root=off",
                "--spring.datasource.url=" + url));
        contestant.settings.forEach(setting -> arguments.add("--" + setting));
        return new SpringApplication(beans.toArray(Class<?>[]::new)).run(arguments.toArray(String[]::new));
    }

    /** Starts an instance in a process of its own, to which something happens at its first request. */
    static Instance startProcess(Contestant contestant, String url, Script.Place place, String event)
            throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PaymentApplication.class.getName(),
                        contestant.name(),
                        url,
                        place.name(),
                        event)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader output = process.inputReader();
        String port = line(output, PaymentApplication.PORT);
        return new Instance(Integer.parseInt(port), null, process, output);
    }

    private static String line(BufferedReader output, String start) throws IOException {
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(start)) {
                return line.substring(start.length());
            }
        }
        throw new IllegalStateException("the process has ended without '" + start + "'");
    }

    /** Waits until the other process has come to its event, and stops it there as a long pause would. */
    void pause() throws IOException, InterruptedException {
        line(output, PaymentApplication.WAITING);
        signal("STOP");
    }

    /** Lets the other process go on. */
    void resume() throws IOException, InterruptedException {
        process.getOutputStream().write('\n');
        process.getOutputStream().flush();
        signal("CONT");
    }

    private void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid()))
                .start()
                .waitFor();
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        if (context != null) {
            context.close();
        }
        if (process != null) {
            process.destroyForcibly();
        }
    }
}
