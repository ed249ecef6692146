package dev.truce.peers;

import dev.truce.Guarded;
import dev.truce.Idempotent;
import dev.truce.Operation;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** A handler with Truce that writes its answer on another thread. */
@RestController
final class TruceStreams {

    @PostMapping("/streams")
    @Guarded(value = Payment.class, operation = Operation.NONE)
    @Idempotent
    StreamingResponseBody stream(@RequestBody Map<String, String> order) {
        return out -> out.write(order.get("reference").getBytes(StandardCharsets.UTF_8));
    }
}
