package dev.truce.processor.openapi.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.truce.processor.model.Contract;
import dev.truce.processor.openapi.Documents;
import dev.truce.processor.openapi.OpenApiDocument;
import dev.truce.processor.openapi.OpenApiFragment;
import dev.truce.processor.openapi.SampleApi;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents can be far larger than anybody wants to hold: they are handed to the writer in pieces. */
final class DocumentTest {

    static List<OpenApiDocument> documents() {
        Contract contract = SampleApi.contract();
        OpenApiFragment fragment = OpenApiFragment.of(contract, Documents.SETTINGS);
        return List.of(
                OpenApiDocument.fresh(contract, fragment, Documents.SETTINGS, "openapi.yaml"),
                OpenApiDocument.fresh(contract, fragment, Documents.SETTINGS, "openapi.json"),
                OpenApiDocument.overlay(fragment, Documents.SETTINGS),
                OpenApiDocument.fragment(fragment, Documents.SETTINGS));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void itIsWrittenInSmallParts(OpenApiDocument document) throws IOException {
        Pieces pieces = new Pieces(Integer.MAX_VALUE);

        document.writeTo(pieces);

        assertThat(pieces.text).hasToString(Documents.text(document)).hasSizeGreaterThan(20_000);
        assertThat(pieces.longest).isLessThan(6_000);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void whatKeepsItFromBeingWrittenComesOut(OpenApiDocument document) {
        Pieces full = new Pieces(10_000);

        assertThatThrownBy(() -> document.writeTo(full))
                .isExactlyInstanceOf(IOException.class)
                .hasMessage("the disk is full");
        assertThat(full.text).hasSizeBetween(4_000, 10_000);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void itIsWrittenTheSameAgain(OpenApiDocument document) {
        assertThat(Documents.text(document)).isEqualTo(Documents.text(document));
    }

    /** Takes so many characters and no more. */
    private static final class Pieces extends Writer {

        private final StringBuilder text = new StringBuilder();
        private final int room;
        private int longest;

        Pieces(int room) {
            this.room = room;
        }

        @Override
        public void write(char[] piece, int offset, int length) throws IOException {
            if (text.length() + length > room) {
                throw new IOException("the disk is full");
            }
            text.append(piece, offset, length);
            longest = Math.max(longest, length);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
