package dev.truce.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.truce.spring.persistence.CommitMemory;
import dev.truce.spring.persistence.RequestWrites;
import dev.truce.spring.persistence.RollbackMemory;
import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What each failed request asks works without Spring's transactions on the class path. */
class WithoutTransactionsTest {

    private static final Pattern ABSENT = Pattern.compile(".*/spring-(tx|jdbc|orm|data-[a-z]+)-[^/]*\\.jar");

    private static URL[] classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(File::new)
                .map(File::toURI)
                .filter(entry -> !ABSENT.matcher(entry.getPath()).matches())
                .map(WithoutTransactionsTest::url)
                .toArray(URL[]::new);
    }

    private static URL url(URI entry) {
        try {
            return entry.toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void nothingIsRemembered() throws IOException, ReflectiveOperationException {
        try (URLClassLoader loader = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
            assertThatThrownBy(() -> loader.loadClass("org.springframework.transaction.TransactionExecutionListener"))
                    .isInstanceOf(ClassNotFoundException.class);
            RuntimeException failure = new RuntimeException();

            assertThat(call(loader, RollbackMemory.class, "cause", failure)).isSameAs(failure);
            assertThat(call(loader, CommitMemory.class, "callbackFailed")).isEqualTo(false);
            assertThat(call(loader, RequestWrites.class, "get")).isNull();
        }
    }

    private static Object call(ClassLoader loader, Class<?> type, String method, RuntimeException... arguments)
            throws ReflectiveOperationException {
        Class<?> alone = loader.loadClass(type.getName());
        assertThat(alone).isNotSameAs(type);
        return arguments.length == 0
                ? alone.getMethod(method).invoke(null)
                : alone.getMethod(method, Throwable.class).invoke(null, arguments[0]);
    }
}
