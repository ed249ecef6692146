package dev.truce.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.Test;

/** The parsers are large, and most compilations need none. */
class ParserLoadingTest {

    private static List<String> parsersLoadedWith(String... options) throws Exception {
        try (RecordingLoader loader = new RecordingLoader()) {
            Processor processor = (Processor) loader.loadClass(ContractProcessor.class.getName())
                    .getDeclaredConstructor()
                    .newInstance();
            Compilation compilation = Compiler.javac()
                    .withProcessors(processor)
                    .withOptions((Object[]) options)
                    .compile(
                            JavaFileObjects.forResource("openapi/shop/Resources.java"),
                            JavaFileObjects.forResource("openapi/shop/Endpoints.java"));
            assertThat(compilation.errors()).isEmpty();
            assertThat(processor.getClass().getClassLoader()).isSameAs(loader);
            return loader.parsers;
        }
    }

    @Test
    void withoutInputNoClassOfAParserIsLoaded() throws Exception {
        assertThat(parsersLoadedWith()).isEmpty();
    }

    @Test
    void withInputBothParsersAreLoaded() throws Exception {
        String input = Path.of("src/test/resources/openapi/documents/good.yaml").toString();

        assertThat(parsersLoadedWith("-Atruce.openapi.input=" + input))
                .anyMatch(name -> name.startsWith("org.yaml.snakeyaml."))
                .anyMatch(name -> name.startsWith("io.swagger.v3.parser."));
        assertThat(parsersLoadedWith("-Atruce.openapi.input=" + input, "-Atruce.openapi.validate=false"))
                .anyMatch(name -> name.startsWith("org.yaml.snakeyaml."))
                .noneMatch(name -> name.startsWith("io.swagger."));
    }

    /** Defines the processor's classes itself and writes down which parsers' classes it is asked for. */
    private static final class RecordingLoader extends URLClassLoader {

        private final List<String> parsers = new ArrayList<>();

        RecordingLoader() {
            super(new URL[0], ParserLoadingTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("org.yaml.") || name.startsWith("io.swagger.")) {
                parsers.add(name);
            }
            if (!name.startsWith("dev.truce.processor.")) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? define(name) : loaded;
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            String file = name.replace('.', '/') + ".class";
            try (var in = Objects.requireNonNull(getParent().getResourceAsStream(file), file)) {
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }
}
