package dev.truce.runtime.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DetailTemplateTest {

    private static final Map<String, @Nullable Object> MEMBERS = new HashMap<>(
            Map.of("state", "NEW", "names", List.of("a", "b"), "empty", List.of(), "number", 3, "braces", "{state}"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "In {state}.|In NEW.",
                "{state}{state}|NEWNEW",
                "One of {names}|One of a, b",
                "Allowed: {empty}.|Allowed: none.",
                "Only {number} left|Only 3 left",
                "Unknown {nothing}here|Unknown here",
                "Kept {braces}|Kept {state}",
                "Not a name { state } {1x} {} {a-b}|Not a name { state } {1x} {} {a-b}",
                "Open {state|Open {state",
                "Double {{state}}|Double {NEW}"
            })
    void placeholdersAreFilledIn(String template, String text) {
        assertThat(DetailTemplate.parse(template).render(MEMBERS)).isEqualTo(text);
    }

    @Test
    void nullIsLeftOut() {
        Map<String, @Nullable Object> members = new HashMap<>();
        members.put("value", null);
        assertThat(DetailTemplate.parse("[{value}]").render(members)).isEqualTo("[]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Text", "{", "}", "{}", "a $1 \\ b"})
    void textWithoutPlaceholderIsConstant(String template) {
        assertThat(DetailTemplate.parse(template).isConstant()).isTrue();
        assertThat(DetailTemplate.parse(template).render(MEMBERS)).isEqualTo(template);
        assertThat(DetailTemplate.parse(template).source()).isEqualTo(template);
    }
}
