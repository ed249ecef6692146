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
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** H2 in memory: the version on the class path, or the older one in a class loader of its own. */
public final class H2 implements TestDatabase, AutoCloseable {

    private final ClassLoader loader;
    private final Driver driver;

    private H2(ClassLoader loader) {
        this.loader = loader;
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

    /** A version that is loaded anew, in a JVM of another language. */
    public static H2 speaking(Locale language, boolean isCurrent) throws ClassNotFoundException {
        URL jar = isCurrent
                ? org.h2.Driver.class.getProtectionDomain().getCodeSource().getLocation()
                : olderJar();
        Locale usual = Locale.getDefault();
        Locale.setDefault(language);
        try {
            H2 h2 = new H2(loader(jar));
            Class.forName("org.h2.message.DbException", true, h2.loader);
            return h2;
        } finally {
            Locale.setDefault(usual);
        }
    }

    private static final class Older {
        static final H2 INSTANCE = new H2(loader(olderJar()));
    }

    private static URL olderJar() {
        String jar = Objects.requireNonNull(System.getProperty("truce.test.h2.older"), "truce.test.h2.older");
        try {
            return Path.of(jar).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    private static ClassLoader loader(URL jar) {
        return new URLClassLoader(new URL[] {jar}, ClassLoader.getPlatformClassLoader());
    }

    @Override
    public Connection open() throws SQLException {
        return Objects.requireNonNull(driver.connect("jdbc:h2:mem:", new Properties()), "connection");
    }

    @Override
    public void close() throws IOException {
        if (loader instanceof URLClassLoader own) {
            own.close();
        }
    }
}
