package dev.truce.spring.failure;

import java.util.stream.Stream;

/** Where sessions come from that may be open for the whole request. */
@FunctionalInterface
public interface OpenSessions {

    /**
     * The factories of sessions.
     *
     * @return the objects that Spring binds a session to a thread by
     */
    Stream<?> factories();
}
