package dev.truce.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathTemplateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/orders/{id}                  | /orders/{id}",
                "orders/{id}                   | /orders/{id}",
                "''                            | /",
                "//orders///{id}/              | /orders/{id}/",
                "/orders/{id:\\d+}             | /orders/{id}",
                "/orders/{ id : [a-z]{2,3} }/x | /orders/{id}/x",
                "/orders/{id:\\}}/x            | /orders/{id}/x",
                "/files/{*path}                | /files/{path}",
                "/files/{+path}                | /files/{path}",
                "/files{/path*}                | /files/{path}",
                "/files{/year,month}           | /files/{year}/{month}",
                "/orders{?page,size}           | /orders",
                "/orders{?page}{&size}{#top}   | /orders",
                "/report{.format}              | /report.{format}",
                "/points/{x},{y}               | /points/{x},{y}",
                "/points/{x,y}                 | /points/{x},{y}",
                "/orders/**                    | /orders/**",
                "${api.base:/v1}/orders/{id}   | ${api.base:/v1}/orders/{id}",
                "/a/${b://c}/{id}              | /a/${b://c}/{id}",
                "#{@base}/orders               | #{@base}/orders",
                "/orders/{id                   | /orders/{id",
                "/orders/id}                   | /orders/id}",
                "/orders/{}                    | /orders/{}",
            })
    void aTemplateOfAFrameworkIsReadAsDocumentsWriteIt(String path, String text) {
        assertThat(PathTemplate.of(path).text()).isEqualTo(text);
        assertThat(PathTemplate.of(text).text()).as("read again").isEqualTo(text);
    }

    @Test
    void templatesThatMatchTheSameRequestsHaveOneKey() {
        assertThat(new String[] {"/orders/{id}", "/orders/{orderId}/", "orders/{id:\\d+}", "/orders{/id}"})
                .allSatisfy(path -> assertThat(PathTemplate.of(path).key()).isEqualTo("/orders/{}"));
        assertThat(PathTemplate.of("/").key()).isEqualTo("/");
        assertThat(PathTemplate.of("${base}/orders/{id}").key()).isEqualTo("${base}/orders/{}");
        assertThat(PathTemplate.of("/Orders").key())
                .isNotEqualTo(PathTemplate.of("/orders").key());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/orders/{id}.json        | /orders/{}.json",
                "/points/{x},{y}          | /points/{},{}",
                "/{a}{b}                  | /{}{}",
                "/orders/${region}/{id}   | /orders/${region}/{}",
                "/orders/#{region}/{id}/  | /orders/#{region}/{}",
                "/orders/{id              | /orders/{id",
                "/orders/id}/{id}         | /orders/id}/{}",
                "/a/{b                    | /a/{b",
                "/orders/{}/              | /orders/{}",
            })
    void aKeyForgetsTheNamesOfVariablesAndNothingElse(String path, String key) {
        assertThat(PathTemplate.of(path).key()).isEqualTo(key);
    }

    @Test
    void aBraceThatIsNeverClosedIsNoVariable() {
        assertThat(new PathTemplate("/a/{b/{id}/c", List.of()).key()).isEqualTo("/a/{b/{}/c");
        assertThat(new PathTemplate("{{id}}", List.of()).key()).isEqualTo("{{}}");
    }

    @Test
    void theNamesOfVariablesAreKeptInOrder() {
        assertThat(PathTemplate.of("/a/{b}/{c:\\d{2}}{/d*}{?e}").parameters()).containsExactly("b", "c", "d");
    }

    @Test
    void pathsAreJoinedWithOneSlash() {
        assertThat(PathTemplate.join("/v1/", "/orders", "", "{id}").text()).isEqualTo("/v1/orders/{id}");
        assertThat(PathTemplate.join("", "").text()).isEqualTo("/");
    }

    @Test
    void aPathIsWithinThoseAboveItButNotWithinTheirNeighbours() {
        PathTemplate ship = PathTemplate.of("/orders/{id}/ship");
        assertThat(ship.isWithin("/orders")).isTrue();
        assertThat(ship.isWithin("/orders/{}")).isTrue();
        assertThat(ship.isWithin("/orders/{}/ship")).isTrue();
        assertThat(ship.isWithin("/orders/{}/s")).isFalse();
        assertThat(ship.isWithin("/")).as("everything is below the root").isFalse();
        assertThat(PathTemplate.of("/").isWithin("/")).isTrue();
    }

    @Test
    void onlyAVariableAtTheEndCounts() {
        assertThat(PathTemplate.of("/orders/{id}/").endsWithVariable()).isTrue();
        assertThat(PathTemplate.of("/orders/{id}.json").endsWithVariable()).isFalse();
        assertThat(PathTemplate.of("/orders/${name}").endsWithVariable()).isFalse();
    }

    @Test
    void aPlaceholderIsNoVariable() {
        assertThat(PathTemplate.of("${base}/orders").hasPlaceholder()).isTrue();
        assertThat(PathTemplate.of("${base}/orders").parameters()).isEmpty();
        assertThat(PathTemplate.of("/orders/{id}").hasPlaceholder()).isFalse();
    }
}
