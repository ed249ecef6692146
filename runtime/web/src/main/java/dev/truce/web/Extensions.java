package dev.truce.web;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Calls the extensions of an application. One that throws is logged and skipped: the answer is complete without it. */
final class Extensions {

    private static final Logger LOG = System.getLogger("dev.truce.web");

    private Extensions() {}

    static <T> @Nullable T call(Object extension, Supplier<? extends @Nullable T> call) {
        try {
            return call.get();
        } catch (RuntimeException | LinkageError e) {
            LOG.log(Level.WARNING, extension.getClass().getName() + " failed and is left out of the answer", e);
            return null;
        }
    }

    static void run(Object extension, Runnable call) {
        call(extension, () -> {
            call.run();
            return null;
        });
    }
}
