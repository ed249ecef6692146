package dev.truce.processor.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.processor.model.Contract;
import dev.truce.runtime.generated.MemberNaming;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.util.Objects;
import org.junit.jupiter.api.Test;

final class ParserFreeTest {

    @Test
    void aFreshDocumentNeedsNoParser() throws Exception {
        Class<?> run = new ParserFreeLoader().loadClass(Run.class.getName());

        assertThat(run.getClassLoader()).isInstanceOf(ParserFreeLoader.class);
        assertThat(run.getMethod("fresh").invoke(null))
                .isEqualTo(Documents.text(SampleApi.contract(), Documents.SETTINGS, "openapi.yaml"));
    }

    /** What the class loader without parsers runs. */
    public static final class Run {

        private Run() {}

        public static String fresh() throws IOException {
            OpenApiSettings settings = new OpenApiSettings(
                    OpenApiSettings.Version.V3_1, "Shop", "1.0", "/problems", MemberNaming.SNAKE_CASE);
            Contract contract = SampleApi.contract();
            OpenApiFragment fragment = OpenApiFragment.of(contract, settings);
            StringWriter text = new StringWriter();
            OpenApiDocument.fresh(contract, fragment, settings, "openapi.yaml").writeTo(text);
            return text.toString();
        }
    }

    /** Defines Truce's classes itself and knows none but these and the JDK's. */
    private static final class ParserFreeLoader extends ClassLoader {

        ParserFreeLoader() {
            super(ClassLoader.getPlatformClassLoader());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            if (!name.startsWith("dev.truce.")) {
                throw new ClassNotFoundException(name);
            }
            String file = "/" + name.replace('.', '/') + ".class";
            try (InputStream in = Objects.requireNonNull(ParserFreeTest.class.getResourceAsStream(file), file)) {
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }
}
