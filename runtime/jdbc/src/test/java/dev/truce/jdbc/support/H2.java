package dev.truce.jdbc.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Properties;

/** H2 in memory: the version on the class path, or the older one in a class loader of its own. */
public final class H2 implements TestDatabase {

    private final Driver driver;

    private H2(ClassLoader loader) {
        try {
            driver = (Driver) loader.loadClass("org.h2.Driver").getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    public static H2 current() {
        return new H2(H2.class.getClassLoader());
    }

    /** A version before 2.4. */
    public static H2 older() {
        return Older.INSTANCE;
    }

    private static final class Older {
        static final H2 INSTANCE = new H2(loader());

        private static ClassLoader loader() {
            String jar = Objects.requireNonNull(System.getProperty("truce.test.h2.older"), "truce.test.h2.older");
            try {
                URL[] urls = {Path.of(jar).toUri().toURL()};
                return new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
            } catch (MalformedURLException e) {
                throw new UncheckedIOException(new IOException(e));
            }
        }
    }

    @Override
    public Connection open() throws SQLException {
        return Objects.requireNonNull(driver.connect("jdbc:h2:mem:", new Properties()), "connection");
    }
}
