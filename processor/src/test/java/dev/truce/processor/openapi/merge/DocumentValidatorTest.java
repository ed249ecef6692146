package dev.truce.processor.openapi.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.URLClassLoader;
import org.junit.jupiter.api.Test;

final class DocumentValidatorTest {

    private static final String DOCUMENT = "openapi: 3.0.3\ninfo: {title: t, version: v}\npaths: {}\n";

    @Test
    void soundDocumentDrawsNoMessage() {
        assertThat(DocumentValidator.messages(DOCUMENT)).isEmpty();
    }

    @Test
    void messageOfTheParserIsPassedOn() {
        assertThat(DocumentValidator.messages(DOCUMENT.replace(", version: v", "")))
                .containsExactly("attribute info.version is missing");
    }

    @Test
    void referenceIsNotFollowed() {
        String document = DOCUMENT.replace("paths: {}", "paths:\n  /a:\n    $ref: http://127.0.0.1:9/a.yaml\n");

        assertThat(DocumentValidator.messages(document)).isEmpty();
    }

    @Test
    void contextClassLoaderMayKnowNothingAndComesBack() throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader empty = new URLClassLoader(new URL[0], ClassLoader.getPlatformClassLoader())) {
            thread.setContextClassLoader(empty);
            assertThat(DocumentValidator.messages(DOCUMENT)).isEmpty();
            assertThat(thread.getContextClassLoader()).isSameAs(empty);
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
