package dev.truce.peers;

import io.github.josipmusa.idempotency.spring.web.Idempotent;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** A handler with idempotency4j that writes its answer on another thread. */
@RestController
final class PeerStreams {

    @PostMapping("/streams")
    @Idempotent
    StreamingResponseBody stream(@RequestBody Map<String, String> order) {
        return out -> out.write(order.get("reference").getBytes(StandardCharsets.UTF_8));
    }
}
