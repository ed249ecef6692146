package dev.truce.samples.springboot;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

/** Stands before a PostgreSQL and, once it is armed, loses the answer to one COMMIT, which the database has executed. */
final class CommitLosingProxy implements AutoCloseable {
    /** The tag of the message that tells a client that a transaction is committed. */
    private static final String COMMITTED = "COMMIT\0";

    private final ServerSocket listener = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicBoolean isArmed = new AtomicBoolean();
    private final int database;

    CommitLosingProxy(int database) throws IOException {
        this.database = database;
        threads.execute(this::accept);
    }

    int port() {
        return listener.getLocalPort();
    }

    void arm() {
        isArmed.set(true);
    }

    boolean isArmed() {
        return isArmed.get();
    }

    private void accept() {
        try {
            while (true) {
                Socket client = listener.accept();
                Socket server = new Socket(InetAddress.getLoopbackAddress(), database);
                threads.execute(() -> pipe(client, server, bytes -> true));
                threads.execute(() ->
                        pipe(server, client, bytes -> !(text(bytes).contains(COMMITTED) && isArmed.getAndSet(false))));
            }
        } catch (IOException e) {
            // closed
        }
    }

    /** Tells whether bytes are passed on; where they are not, both connections end. */
    private interface Gate {
        boolean passes(byte[] bytes);
    }

    private static void pipe(Socket from, Socket to, Gate gate) {
        try (from;
                to;
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            byte[] buffer = new byte[8192];
            for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
                byte[] bytes = Arrays.copyOf(buffer, length);
                if (!gate.passes(bytes)) {
                    return;
                }
                out.write(bytes);
                out.flush();
            }
        } catch (IOException e) {
            // the other direction has ended
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        listener.close();
        threads.shutdownNow();
    }
}
