package dev.truce.processor.openapi.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextOutputTest {
    private final StringWriter written = new StringWriter();
    private final TextOutput output = new TextOutput(written);

    @Test
    void nothingIsWrittenWhereNothingWasAdded() throws IOException {
        output.flush();
        assertThat(written.toString()).isEmpty();
    }

    @Test
    void whatWasAddedIsWrittenOnce() throws IOException {
        output.put("a");
        output.flush();
        output.flush();
        output.put("b");
        output.put("");
        output.flush();
        assertThat(written).hasToString("ab");
    }

    /** Around the number of pieces that are kept. */
    @ParameterizedTest
    @ValueSource(ints = {1, 255, 256, 257, 511, 512, 513, 10_000})
    void piecesStayInTheirOrderHoweverManyThereAre(int pieces) throws IOException {
        StringBuilder expected = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            output.put(i + ",");
            expected.append(i).append(',');
        }
        output.flush();
        assertThat(written).hasToString(expected.toString());
    }

    @ParameterizedTest
    @ValueSource(ints = {4_095, 4_096, 4_097, 100_000})
    void aPieceMayBeAsLongAsItLikes(int length) throws IOException {
        String text = "\ud83d\ude00é".repeat(length);
        output.put("[");
        output.put(text);
        output.put("]");
        output.flush();
        assertThat(written).hasToString("[" + text + "]");
    }

    @Test
    void piecesOfAllLengthsAreWrittenWhole() throws IOException {
        Random random = new Random(7);
        StringBuilder expected = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            String piece = "x".repeat(random.nextInt(40)) + i;
            output.put(piece);
            expected.append(piece);
            if (random.nextInt(100) == 0) {
                output.flush();
                assertThat(written).hasToString(expected.toString());
            }
        }
        output.flush();
        assertThat(written).hasToString(expected.toString());
    }

    @Test
    void aWriterThatFailsIsHeardOf() throws IOException {
        TextOutput closed = new TextOutput(new Writer() {
            @Override
            public void write(char[] chars, int offset, int length) throws IOException {
                throw new IOException("closed");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        });
        closed.put("a");
        assertThatThrownBy(closed::flush).isExactlyInstanceOf(IOException.class).hasMessage("closed");
    }
}
