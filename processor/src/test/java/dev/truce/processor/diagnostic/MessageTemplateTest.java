package dev.truce.processor.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageTemplateTest {

    @Test
    void aNameThatOccursTwiceIsOneArgument() {
        MessageTemplate template = MessageTemplate.of("{state} of {type} is not {state}; use {other}");

        assertThat(template.placeholders()).containsExactly("state", "type", "other");
        assertThat(template.expand(List.of("A", "T", "B"))).isEqualTo("A of T is not A; use B");
    }

    @Test
    void placeholdersMayStandAtBothEndsAndSideBySide() {
        assertThat(MessageTemplate.of("{a}{b}").expand(List.of("x", "y"))).isEqualTo("xy");
    }

    @Test
    void whatAnArgumentHoldsIsNoPlaceholder() {
        assertThat(MessageTemplate.of("{a} and {b}").expand(List.of("{b}", "$1\\")))
                .isEqualTo("{b} and $1\\");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "text", "{}", "{", "{a", "}", "{A}", "{a b}", "{…}", "\"{\" + x + \"}\"", "{a1}"})
    void otherBracesAreText(String text) {
        assertThat(MessageTemplate.of(text).placeholders()).isEmpty();
        assertThat(MessageTemplate.of(text).expand(List.of())).isEqualTo(text);
    }

    @Test
    void aBraceBeforeAPlaceholderIsText() {
        assertThat(MessageTemplate.of("{{a}}").expand(List.of("x"))).isEqualTo("{x}");
    }

    @Test
    void argumentsMustBeAsManyAsThereAreNames() {
        assertThatThrownBy(() -> MessageTemplate.of("{a} {b} {a}").check(List.of("x")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[a, b]");
    }
}
