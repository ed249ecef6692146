package dev.truce.tck.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class WireTest {

    @Test
    void twoHeaderLinesOfOneNameGoOutAsTwoLines() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<List<String>> request = CompletableFuture.supplyAsync(() -> answerOne(server));
            Wire wire = wire("http://localhost:" + server.getLocalPort());

            wire.call("PUT", wire.uri("/documents/1"))
                    .ifMatch("\"4\"", "\"5\"")
                    .send()
                    .is(204);

            assertThat(request.get()).containsSubsequence("If-Match: \"4\"", "If-Match: \"5\"");
        }
    }

    @Test
    void pathsAreBelowTheBaseAndReferencesFromTheRoot() {
        Wire wire = wire("http://localhost:1/api/");

        assertThat(wire.uri("/orders")).isEqualTo(URI.create("http://localhost:1/api/orders"));
        assertThat(wire.resolve("/api/orders/1")).isEqualTo(URI.create("http://localhost:1/api/orders/1"));
    }

    private static Wire wire(String base) {
        return new Wire(URI.create(base), new Names(Map.of()), new Journal());
    }

    private static List<String> answerOne(ServerSocket server) {
        List<String> lines = new ArrayList<>();
        try (Socket socket = server.accept()) {
            var reader = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            for (String line = reader.readLine(); line != null && !line.isEmpty(); line = reader.readLine()) {
                lines.add(line);
            }
            socket.getOutputStream()
                    .write("HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return lines;
    }
}
