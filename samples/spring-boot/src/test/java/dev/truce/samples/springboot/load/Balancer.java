package dev.truce.samples.springboot.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Passes the connections of clients on to several instances, in turn. */
final class Balancer implements AutoCloseable {
    private final ServerSocket listener = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<URI> instances;

    Balancer(List<URI> instances) throws IOException {
        this.instances = List.copyOf(instances);
        threads.execute(this::accept);
    }

    URI address() {
        return URI.create("http://localhost:" + listener.getLocalPort());
    }

    private void accept() {
        try {
            for (int turn = 0; ; turn++) {
                Socket client = listener.accept();
                Socket server = new Socket(
                        InetAddress.getLoopbackAddress(),
                        instances.get(turn % instances.size()).getPort());
                client.setTcpNoDelay(true);
                server.setTcpNoDelay(true);
                threads.execute(() -> pass(client, server));
                threads.execute(() -> pass(server, client));
            }
        } catch (IOException e) {
            // closed
        }
    }

    private static void pass(Socket from, Socket to) {
        try (from;
                to;
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            in.transferTo(out);
        } catch (IOException e) {
            // the other direction has ended
        }
    }

    @Override
    public void close() throws IOException {
        listener.close();
        threads.shutdownNow();
    }
}
