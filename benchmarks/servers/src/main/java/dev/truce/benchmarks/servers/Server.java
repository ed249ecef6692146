package dev.truce.benchmarks.servers;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A server in a JVM of its own.
 *
 * @param name its name in the results
 * @param process its JVM
 * @param port where it listens
 */
record Server(String name, Process process, int port) implements AutoCloseable {
    private static final int STARTS_WITHIN_SECONDS = 300;

    /** Starts a main class of this class path, without jars of some name. */
    static Server start(String name, String mainClass, String without) throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        ProcessBuilder builder = new ProcessBuilder(
                System.getProperty("java.home") + "/bin/java",
                "-Xmx256m",
                "-cp",
                Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                        .filter(entry -> !new File(entry).getName().contains(without))
                        .collect(Collectors.joining(File.pathSeparator)),
                mainClass);
        builder.environment().put("PORT", String.valueOf(port));
        return new Server(name, builder.redirectErrorStream(true).inheritIO().start(), port);
    }

    /** Waits until it listens. */
    void awaitStart() throws IOException, InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(STARTS_WITHIN_SECONDS);
        while (!isListening()) {
            if (process.waitFor(100, TimeUnit.MILLISECONDS) || System.nanoTime() > deadline) {
                throw new IOException(name + " does not start");
            }
        }
    }

    private boolean isListening() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    /** The CPU that its JVM has taken so far. */
    Duration cpu() {
        return process.info().totalCpuDuration().orElseThrow();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
