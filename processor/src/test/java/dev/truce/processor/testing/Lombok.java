package dev.truce.processor.testing;

import java.util.ServiceLoader;
import javax.annotation.processing.Processor;

/** Lombok itself. */
public final class Lombok {

    private Lombok() {}

    /** Returns a new processor of Lombok, which one compilation can use. */
    public static Processor processor() {
        return ServiceLoader.load(Processor.class).stream()
                .filter(provider -> provider.type().getName().startsWith("lombok."))
                .findFirst()
                .orElseThrow()
                .get();
    }
}
