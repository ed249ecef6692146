package dev.truce.jakarta;

import java.util.function.Function;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/** Where the properties of an application are: in MicroProfile Config where it is present, else among the system properties. */
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
