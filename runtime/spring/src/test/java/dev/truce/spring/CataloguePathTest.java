package dev.truce.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.truce.spring.shop.Shop;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** An application that serves the path of the catalogue itself. */
@ExtendWith(OutputCaptureExtension.class)
class CataloguePathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/orders", "/orders/{id}"})
    void aPathThatIsTakenFailsTheStartWithThePropertyToSet(String path, CapturedOutput output) {
        assertThatThrownBy(() -> start(path)).hasStackTraceContaining(path);
        assertThat(output).contains("truce.problems.path");
    }

    private static void start(String path) {
        new SpringApplicationBuilder(Shop.class)
                .properties("server.port=0", "spring.datasource.url=jdbc:h2:mem:taken")
                .run("--truce.problems.path=" + path)
                .close();
    }
}
