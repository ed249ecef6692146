package dev.truce.spring.observe;

import dev.truce.web.ConflictObserver;
import dev.truce.web.ObservedConflict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;

/** Logs one event for each conflict. Neither the message nor the key-value pairs hold a value of the client. */
final class ConflictLog implements ConflictObserver {

    private static final Logger LOG = LoggerFactory.getLogger("dev.truce.spring.conflicts");

    @Override
    public void observe(ObservedConflict conflict) {
        LoggingEventBuilder event = LOG.atInfo()
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
