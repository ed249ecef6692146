package dev.truce.processor.validate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathMistakeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/orders",
                "/orders/",
                "/orders/{id}",
                "/orders/{id}/lines/{line-no}",
                "/orders/{id}.json",
                "/a%20b"
            })
    void pathIsGood(String path) {
        assertThat(PathMistake.in(path)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "orders, does not begin with '/'",
        "/orders?all, has a query or fragment",
        "/orders#all, has a query or fragment",
        "/my orders, has a blank",
        "/orders/{id, has a brace without its other half",
        "/orders/id}, has a brace without its other half",
        "/orders/{{id}}, has a brace without its other half",
        "/orders/{}, has a variable ''",
        "/orders/{order id}, has a blank",
        "/orders/{id:[0-9]+}, 'has a variable ''id:[0-9]+'''",
        "/orders/{id}/lines/{id}, has the variable 'id' twice",
    })
    void mistakeIsNamed(String path, String mistake) {
        assertThat(PathMistake.in(path)).extracting(PathMistake::text).isEqualTo(mistake);
        assertThat(PathMistake.in(path)).extracting(PathMistake::remedy).isNotEqualTo("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ ", "/\t{", "/a\n", "/\u0000", "/{a b}", "/\r}{"})
    void aBlankIsFoundAtAnyPlaceAndBeforeBraces(String path) {
        assertThat(PathMistake.in(path)).extracting(PathMistake::text).isEqualTo("has a blank");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/!",
                "/\u00A0",
                "/\u007F",
                "/\u2003",
                "/\uD83D\uDE00/{id}",
                "/größe",
                "/{id}/{idx}/{i}",
                "/{Id}/{id}"
            })
    void otherCharactersAndSimilarVariablesAreGood(String path) {
        assertThat(PathMistake.in(path)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "/{a}/{b}/{c}/{b}/{a}, has the variable 'b' twice",
        "/{a}/{1}/{a}, has a variable '1'",
        "/{a}/{a}/{1}, has the variable 'a' twice",
        "/a\u2028{, has a brace without its other half",
    })
    void theFirstMistakeCounts(String path, String mistake) {
        assertThat(PathMistake.in(path)).extracting(PathMistake::text).isEqualTo(mistake);
    }
}
