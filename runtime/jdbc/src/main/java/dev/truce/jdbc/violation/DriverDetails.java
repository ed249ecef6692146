package dev.truce.jdbc.violation;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import org.jspecify.annotations.Nullable;

/** Asks a driver's object for what only its own class tells, without knowing the class. */
final class DriverDetails {

    private DriverDetails() {}

    /**
     * Calls a public method without parameters.
     *
     * @return its result; {@code null} if there is no such method, or it cannot be called
     */
    static @Nullable Object call(Object target, String method) {
        try {
            MethodHandle handle =
                    MethodHandles.publicLookup().unreflect(target.getClass().getMethod(method));
            return handle.invoke(target);
        } catch (Error e) {
            throw e;
        } catch (Throwable e) {
            return null;
        }
    }

    /** Calls a method like {@link #call} and returns a text. */
    static @Nullable String text(Object target, String method) {
        Object result = call(target, method);
        return result == null ? null : result.toString();
    }
}
