package dev.truce.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConflictExceptionTest {

    private static final String DEBUG = "truce.debug";

    @AfterEach
    void debugIsOff() {
        System.clearProperty(DEBUG);
    }

    @Test
    void exceptionHasNeitherStackTraceNorSuppressed() {
        ConflictException exception = Orders.NUMBER.duplicate("A-1").toException();
        exception.addSuppressed(new IllegalStateException());
        assertThat(exception.getStackTrace()).isEmpty();
        assertThat(exception.getSuppressed()).isEmpty();
        assertThat(exception.getCause()).isNull();
    }

    @Test
    void messageIsCodeAndDetail() {
        assertThat(Orders.SHIP.refusedFrom(OrderStatus.DELIVERED))
                .hasMessage("ILLEGAL_ORDER_TRANSITION: Cannot ship order in state DELIVERED."
                        + " Allowed from DELIVERED: return, archive.");
        assertThat(Orders.SHIP.refusedFrom(null).toString())
                .startsWith("dev.truce.runtime.ConflictException: ILLEGAL_ORDER");
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "false"})
    void debugBringsTheStackTraceBack(String debug) throws Exception {
        System.setProperty(DEBUG, debug);
        try (URLClassLoader loader = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
            Class<?> probe = Class.forName(DebugProbe.class.getName(), true, loader);
            RuntimeException exception =
                    (RuntimeException) probe.getMethod("exception").invoke(null);
            exception.addSuppressed(new IllegalStateException());
            boolean on = debug.equals("true");
            assertThat(exception.getStackTrace().length > 0).isEqualTo(on);
            assertThat(exception.getSuppressed()).hasSize(on ? 1 : 0);
        }
    }

    /** A second copy of the classes, because the property is read once. */
    private static URL[] classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(ConflictExceptionTest::url)
                .toArray(URL[]::new);
    }

    private static URL url(String path) {
        try {
            return new File(path).toURI().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Test
    void conflictIsNotSerialized() {
        assertThatExceptionOfType(NotSerializableException.class).isThrownBy(() -> {
            try (ObjectOutputStream out = new ObjectOutputStream(new ByteArrayOutputStream())) {
                out.writeObject(Orders.NUMBER.duplicate().toException());
            }
        });
    }

    @Test
    void nullIsRefusedByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> new ConflictException(null))
                .withMessage("conflict");
    }
}
