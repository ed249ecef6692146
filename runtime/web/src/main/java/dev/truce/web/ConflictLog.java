package dev.truce.web;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;

/** Logs one event for each conflict with SLF4J. Neither the message nor the key-value pairs hold a value of the client. */
public final class ConflictLog implements ConflictObserver {

    private final Logger log;

    /**
     * Creates the log.
     *
     * @param logger the name of its logger
     */
    public ConflictLog(String logger) {
        this.log = LoggerFactory.getLogger(logger);
    }

    @Override
    public void observe(ObservedConflict conflict) {
        LoggingEventBuilder event = log.atInfo()
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
}
