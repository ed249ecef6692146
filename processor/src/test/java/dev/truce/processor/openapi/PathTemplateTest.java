package dev.truce.processor.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PathTemplateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/orders | /orders",
                "orders/{id} | /orders/{id}",
                "/orders/{id:\\d+} | /orders/{id}",
                "/orders/{id: [a-z]{2,3}}/ship | /orders/{id}/ship",
                "/orders/{id:\\}} | /orders/{id}",
                "/files/{*path} | /files/{path}",
                "/files/{+path} | /files/{path}",
                "/books{/id} | /books/{id}",
                "/books/{id}{?page,size} | /books/{id}",
                "/books{?page}{&size} | /books",
                "/a/{b}-{c}.json | /a/{b}-{c}.json",
                "/broken/{id | /broken/{id",
                "/ | /"
            })
    void whatAFrameworkAddsIsLeftOut(String path, String text) {
        assertThat(PathTemplate.of(path).text()).isEqualTo(text);
    }

    @Test
    void parametersAreInOrder() {
        assertThat(PathTemplate.of("/shops/{shopId}/orders/{id:\\d+}").parameters())
                .isEqualTo(List.of("shopId", "id"));
    }

    @Test
    void templatesThatMatchTheSameRequestsHaveTheSameShape() {
        assertThat(PathTemplate.of("/orders/{orderId:\\d+}/ship").shape())
                .isEqualTo(PathTemplate.of("/orders/{id}/ship").shape())
                .isNotEqualTo(PathTemplate.of("/orders/{id}").shape());
    }
}
