package dev.truce.web.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a document has a path of the code. */
class DocumentedPathsTest {

    @ParameterizedTest
    @CsvSource({
        "/orders, all",
        "/orders/{orderId}, one",
        "/orders/{a}/lines/{b}, line",
        "/v1/orders/{id}, one",
        "/api/v2/orders, all",
        "/v3/orders,",
        "/orders/{id}/lines,",
        "/orders/1,"
    })
    void areFoundByTheirShape(String path, @Nullable String found) {
        DocumentedPaths<String> paths = new DocumentedPaths<>(
                Map.of("/orders", "all", "/orders/{id}", "one", "/orders/{id}/lines/{line}", "line"),
                Stream.of("/v1/", "https://example.com/api/v2", "https://example.com", "https://{host}/v3"));

        assertThat(paths.find(path)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({"/api/orders, own", "/orders, plain", "/api/api/orders, own"})
    void pathAsItIsComesBeforeTheOneBelowAServer(String path, String found) {
        DocumentedPaths<String> paths =
                new DocumentedPaths<>(Map.of("/api/orders", "own", "/orders", "plain"), Stream.of("/api"));

        assertThat(paths.find(path)).isEqualTo(found);
    }
}
