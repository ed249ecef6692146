package dev.truce.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTextCheckTest {

    private static boolean isBroken(String json, int chunk) throws IOException {
        JsonTextCheck check = new JsonTextCheck(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
        byte[] buffer = new byte[chunk];
        while (check.read(buffer) >= 0) {
            // the check watches
        }
        return check.isBroken();
    }

    private static void assertBroken(String json, boolean broken) throws IOException {
        for (int chunk : new int[] {1, 2, 3, 5, 8192}) {
            assertThat(isBroken(json, chunk)).as("%s by %s", json, chunk).isEqualTo(broken);
        }
        JsonTextCheck skipped = new JsonTextCheck(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
        skipped.skip(json.length());
        while (skipped.read() >= 0) {
            // byte by byte
        }
        assertThat(skipped.isBroken()).isEqualTo(broken);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{\"a\": 1}",
                "\"\\ud83d\\ude00\"",
                "\"\\uD83D\\uDE00\\uD83D\\uDE01\"",
                "\"\\u0000 \\ue000 \\ud7ff\"",
                "\"\\\\ud800\"",
                "\"\\\\\\\\udc00\"",
                "\"\ud83d\ude00\"",
                "\"\\n\\t\\\"\""
            })
    void textOfWholeCharactersPasses(String json) throws IOException {
        assertBroken(json, false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"\\ud800\"",
                "\"\\uDFFF\"",
                "[\"\\ud800\", \"\\udc00\"]",
                "\"\\ud83dx\\ude00\"",
                "\"\\ud83d\\n\\ude00\"",
                "\"\\ude00\\ud83d\"",
                "\"\\ud83d\\ud83d\\ude00\"",
                "\"\\ud83d\\u0041\"",
                "\"\\\\\\ud800\"",
                "{\"\\udc00\": 1}",
                "\"\u00e9\\ud800\u00e9\""
            })
    void halfASurrogatePairIsBroken(String json) throws IOException {
        assertBroken(json, true);
    }
}
