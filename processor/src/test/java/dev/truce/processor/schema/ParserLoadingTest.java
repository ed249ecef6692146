package dev.truce.processor.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.truce.processor.ContractProcessor;
import dev.truce.processor.testing.Message;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.Test;

/** Whoever checks no schema pays for no parser. */
class ParserLoadingTest {

    @Test
    void noClassOfTheParserIsLoadedWithoutTheOption() throws Exception {
        assertThat(compile().diagnostics()).isEmpty();
    }

    /** That the loader of this test really keeps the parser away. */
    @Test
    void withTheOptionTheParserIsMissed() throws Exception {
        Path schema = History.RESOURCES.resolve("rows.sql");

        assertThat(compile("-Atruce.schema=" + schema).diagnostics())
                .extracting(Message::of)
                .singleElement()
                .asString()
                .contains("TRUCE-INTERNAL-ERROR", "net/sf/jsqlparser");
    }

    private static Compilation compile(String... options) throws Exception {
        URL own = ContractProcessor.class.getProtectionDomain().getCodeSource().getLocation();
        try (URLClassLoader loader = new ParserFreeLoader(own)) {
            Processor processor = (Processor) loader.loadClass(ContractProcessor.class.getName())
                    .getDeclaredConstructor()
                    .newInstance();
            assertThat(processor.getClass().getClassLoader()).isSameAs(loader);
            return Compiler.javac()
                    .withProcessors(processor)
                    .withOptions(Stream.concat(Stream.of("-Xlint:none"), Stream.of(options))
                            .toArray())
                    .compile(List.of(JavaFileObjects.forSourceString(
                            "shop.Order",
                            "package shop;\n\n@dev.truce.ApiResource(table = \"orders\")\n"
                                    + "record Order(@dev.truce.Unique String number) {}\n")));
        }
    }

    /** Defines the processor's classes itself, and knows everything else but the parser. */
    private static final class ParserFreeLoader extends URLClassLoader {

        ParserFreeLoader(URL own) {
            super(new URL[] {own}, ParserFreeLoader.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("net.sf.jsqlparser.")) {
                throw new ClassNotFoundException(name);
            }
            if (!name.startsWith("dev.truce.processor.")) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                return loaded == null ? findClass(name) : loaded;
            }
        }
    }
}
