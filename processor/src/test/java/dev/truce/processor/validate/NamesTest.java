package dev.truce.processor.validate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.runtime.vocabulary.MemberName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

    @ParameterizedTest
    @ValueSource(strings = {"order", "o", "order-line", "order2", "order-2-b"})
    void lowerCaseWordsJoinedByAHyphenAreAWireName(String name) {
        assertThat(Names.isWireName(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Order", "-order", "order-", "order--line", "2order", "order_line", "ordér", "o rder"})
    void anythingElseIsNoWireName(String name) {
        assertThat(Names.isWireName(name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "OUT_OF_STOCK", "E2", "A__B_"})
    void upperCaseWordsAreACode(String code) {
        assertThat(Names.isCode(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_A", "2A", "Out", "A-B", "Ä", "A B"})
    void anythingElseIsNoCode(String code) {
        assertThat(Names.isCode(code)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ship", "Ship", "ship-it", "s_2-"})
    void aTransitionBeginsWithALetter(String name) {
        assertThat(Names.isTransition(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-ship", "_ship", "2ship", "ship it", "schließen", "a.b"})
    void anythingElseIsNoTransition(String name) {
        assertThat(Names.isTransition(name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "a_1", "Balance2"})
    void aMemberOfAProblemHasThreeCharactersOrMore(String name) {
        assertThat(MemberName.isExtension(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ab", "_abc", "1abc", "a-bc", "größe"})
    void anythingElseIsNoMemberOfAProblem(String name) {
        assertThat(MemberName.isExtension(name)).isFalse();
    }
}
