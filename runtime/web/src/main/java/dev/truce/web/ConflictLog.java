package dev.truce.web;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.slf4j.spi.LoggingEventBuilder;

/**
 * Logs one event for each conflict, and one for each blind write, with SLF4J. Neither the messages nor the key-value pairs hold a value of the
 * client.
 */
public final class ConflictLog implements ConflictObserver {

    /** The limit of entries: an application may create routes at run time. */
    private static final int MOST_ROUTES = 1_000;

    private final Logger conflicts;
    private final Logger blindWrites;
    private final Set<String> known = ConcurrentHashMap.newKeySet();

    /**
     * Creates the log.
     *
     * @param integration the name of the integration, such as {@code dev.truce.spring}: its loggers are {@code conflicts} and {@code
     *     blind-writes} below it
     */
    public ConflictLog(String integration) {
        this.conflicts = LoggerFactory.getLogger(integration + ".conflicts");
        this.blindWrites = LoggerFactory.getLogger(integration + ".blind-writes");
    }

    @Override
    public void observe(ObservedConflict conflict) {
        LoggingEventBuilder event = conflicts
                .atInfo()
                .addKeyValue("code", conflict.code())
                .addKeyValue("resource", conflict.resource())
                .addKeyValue("method", conflict.method())
                .addKeyValue("route", conflict.route())
                .addKeyValue("status", conflict.conflict().type().status());
        if (conflict.constraint() != null) {
            event = event.addKeyValue("constraint", conflict.constraint());
        }
        event.log(
                "{} {} on {} {}",
                conflict.conflict().type().status(),
                conflict.code(),
                conflict.method(),
                conflict.route());
    }

    /** Logs the first blind write of each operation at INFO, and the others at DEBUG: the counter says how many there are. */
    @Override
    public void observeBlindWrite(BlindWrite write) {
        boolean isFirst = known.size() < MOST_ROUTES && known.add(write.method() + " " + write.route());
        blindWrites
                .atLevel(isFirst ? Level.INFO : Level.DEBUG)
                .addKeyValue("resource", write.resource())
                .addKeyValue("method", write.method())
                .addKeyValue("route", write.route())
                .addKeyValue("status", write.status())
                .log(
                        "{} on {} {} without a precondition for {}",
                        write.status(),
                        write.method(),
                        write.route(),
                        write.resource());
    }
}
