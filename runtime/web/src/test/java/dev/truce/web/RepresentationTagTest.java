package dev.truce.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.runtime.EntityTag;
import dev.truce.runtime.IfMatch;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tags of the representations of one version. */
class RepresentationTagTest {
    private static final EntityTag VERSION = EntityTag.of(5);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/json | \"5\"",
                "Application/JSON; charset=UTF-8 | \"5\"",
                "application/xml | \"5;application/xml\"",
                "APPLICATION/XML;charset=ISO-8859-1 | \"5;application/xml\"",
                "application/vnd.shop+json | \"5;application/vnd.shop+json\"",
                "application/json; v=2 | \"5;application/json;v=2\"",
                "application/json;profile=\"a b\" | \"5;application/json;profile=%22a%20b%22\"",
            })
    void namesEachMediaTypeButTheUsualOne(String mediaType, String tag) {
        assertThat(RepresentationTag.of(VERSION, mediaType)).hasToString(tag);
        assertThat(RepresentationTag.withVersions(IfMatch.valueOf(tag)).matches(5))
                .isTrue();
        assertThat(RepresentationTag.withVersions(IfMatch.valueOf(tag)).matches(4))
                .isFalse();
    }

    @Test
    void keepsTheTagWhereTheMediaTypeIsNotKnown() {
        assertThat(RepresentationTag.of(VERSION, null)).isEqualTo(VERSION);
    }

    @Test
    void doesNotDependOnTheLanguageOfTheMachine() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr"));
        try {
            assertThat(RepresentationTag.of(VERSION, "APPLICATION/JSON")).isEqualTo(VERSION);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aTextVersionMayHoldWhatSeparatesIt() {
        EntityTag version = EntityTag.of("a;b/c");
        EntityTag xml = RepresentationTag.of(version, "application/xml");
        assertThat(matches(version, version)).isTrue();
        assertThat(matches(xml, EntityTag.of("a"))).isFalse();
        assertThat(matches(xml, version)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"5;a\"", "\"5;\"", "\"5;/\"", "W/\"5;application/xml\"", "\"5;application/xml"})
    void takesNothingElseForAMediaType(String header) {
        assertThat(RepresentationTag.withVersions(IfMatch.valueOf(header)).matches(5))
                .isFalse();
    }

    @Test
    void undoesWhatAProxyHasAppendedFirst() {
        IfMatch header = new Preconditions(true).ifMatch(List.of("\"5;application/xml-gzip\""));
        assertThat(header.matches(5)).isTrue();
    }

    @Test
    void ordinaryHeadersNameNoRepresentation() {
        assertThat(RepresentationTag.isIn(List.of("\"5\", \"6\"", "*"))).isFalse();
        assertThat(RepresentationTag.isIn(List.of("\"5\"", "\"6;application/xml\"")))
                .isTrue();
    }

    private static boolean matches(EntityTag sent, EntityTag current) {
        return RepresentationTag.withVersions(IfMatch.valueOf(sent.toString())).matches(current);
    }
}
