package dev.truce.jakarta;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The resource methods of an application with CDI. They may be known before its beans and properties are: Quarkus records them. */
final class Endpoints {

    private final List<Endpoint> waiting = new ArrayList<>();
    private @Nullable Truce started;

    synchronized void add(Endpoint endpoint) {
        if (started == null) {
            waiting.add(endpoint);
        } else {
            endpoint.check(started);
        }
    }

    /** Checks what is known, and whatever is added later. */
    synchronized void start(Truce truce) {
        started = truce;
        waiting.forEach(endpoint -> endpoint.check(truce));
        waiting.clear();
    }
}
