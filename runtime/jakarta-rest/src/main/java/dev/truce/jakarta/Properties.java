package dev.truce.jakarta;

import java.util.function.Function;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/** Reads the properties of an application from MicroProfile Config if it is present, or else from the system properties. */
final class Properties {

    private Properties() {}

    static Function<String, @Nullable String> ofApplication() {
        if (ClassPath.has("org.eclipse.microprofile.config.ConfigProvider")) {
            try {
                return MicroProfile.properties();
            } catch (IllegalStateException e) {
                return System::getProperty; // the API is on the class path, and nothing provides it
            }
        }
        return System::getProperty;
    }

    /** A class of its own, since the library may be absent. */
    private static final class MicroProfile {

        static Function<String, @Nullable String> properties() {
            Config config = ConfigProvider.getConfig();
            return name -> config.getOptionalValue(name, String.class).orElse(null);
        }
    }
}
