package dev.truce.peers;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The events of the next request, each of which happens once. */
@Component
class Script {
    private final Map<Place, Event> events = new EnumMap<>(Place.class);

    /** The points of a request at which something can happen. */
    enum Place {
        /** In the handler, before it calls the service. */
        BEFORE,
        /** In the transaction of the service, after its write. */
        INSIDE,
        /** In the handler, after the service has returned. */
        AFTER
    }

    /** Something that happens. */
    interface Event {
        /** Returns an answer in place of the handler's own; {@code null} to go on. */
        @Nullable
        ResponseEntity<Object> happen();
    }

    synchronized void next(Place place, Event event) {
        events.put(place, event);
    }

    void next(Place place, Runnable event) {
        next(place, () -> {
            event.run();
            return null;
        });
    }

    @Nullable
    ResponseEntity<Object> at(Place place) {
        Event event;
        synchronized (this) {
            event = events.remove(place);
        }
        return event == null ? null : event.happen();
    }
}
