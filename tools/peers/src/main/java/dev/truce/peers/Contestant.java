package dev.truce.peers;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.annotation.ImportCandidates;

/** A library, with the configuration that its documentation asks for. Leases and waits last four seconds in both. */
enum Contestant {
    TRUCE(
            TrucePayments.class,
            TruceStreams.class,
            List.of(),
            List.of("truce.idempotency.lease=4s", without("io.github.josipmusa."))),
    IDEMPOTENCY4J(
            PeerPayments.class,
            PeerStreams.class,
            List.of(PeerConfiguration.class),
            List.of("idempotency.default-lock-timeout=PT4S", "idempotency.purge.enabled=false", without("dev.truce.")));

    final Class<?> handlers;
    final Class<?> streaming;
    final List<Class<?>> beans;
    final List<String> settings;

    Contestant(Class<?> handlers, Class<?> streaming, List<Class<?>> beans, List<String> settings) {
        this.handlers = handlers;
        this.streaming = streaming;
        this.beans = beans;
        this.settings = settings;
    }

    /** Leaves out the other library, which is on the class path as well. */
    private static String without(String packages) {
        return StreamSupport.stream(
                        ImportCandidates.load(AutoConfiguration.class, Contestant.class.getClassLoader())
                                .spliterator(),
                        false)
                .filter(name -> name.startsWith(packages))
                .collect(Collectors.joining(",", "spring.autoconfigure.exclude=", ""));
    }
}
