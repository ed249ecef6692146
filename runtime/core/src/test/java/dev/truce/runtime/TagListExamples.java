package dev.truce.runtime;

import java.util.stream.Stream;

/** Examples of the grammar that both preconditions share (RFC 9110 sections 5.6.1.2, 8.8.3 and 13.1), about the tag "5". */
final class TagListExamples {

    private TagListExamples() {}

    static Stream<String> holdingFive() {
        return Stream.of(
                "\"5\"",
                " \"5\"\t",
                "\"4\", \"5\"",
                "\"5\",\"4\"",
                "\"4\" \t,\t \"5\"",
                "W/\"5\", \"5\"",
                "\"5\", W/\"5\"",
                ",\"5\"",
                "\"5\",",
                ", ,,\"5\" , ,",
                "\"a,b\",\"\" , \"5\"",
                "\"*\", \"5\"",
                "\"W/\", \"5\"",
                "\"\\\", \"5\"",
                "\"\u00e9\u0080\u00ff\", \"5\"");
    }

    static Stream<String> withoutFive() {
        return Stream.of(
                "\"4\"",
                "\"\"",
                "W/\"\"",
                "\"a,b\"",
                "\"a,5\"",
                "\"5,a\"",
                "\"a,5,b\", \"55\"",
                "\"*\"",
                "\"W/5\"",
                "\"'5'\"",
                "\"5-gzip\"",
                "W/\"55\"",
                "",
                " ",
                ",",
                " , ,\t");
    }

    static Stream<String> holdingFiveWeakly() {
        return Stream.of("W/\"5\"", " W/\"5\" ", "\"4\", W/\"5\"", "W/\"4\",W/\"5\",", "\"\",W/\"5\"");
    }

    static Stream<String> malformed() {
        return Stream.of(
                "5",
                "\"5",
                "5\"",
                "\"",
                "\"\"\"",
                "\"4\", 5",
                "5, \"5\"",
                "\"4\", \"5",
                "\"4\" \"5\"",
                "\"4\"\"5\"",
                "\"4\"; \"5\"",
                "*, \"5\"",
                "\"5\", *",
                "*,",
                ",*",
                "**",
                "* *",
                "w/\"5\"",
                "W/5",
                "W/",
                "W",
                "W/ \"5\"",
                "W /\"5\"",
                "W\"5\"",
                "W//\"5\"",
                "'5'",
                "\"a b\"",
                "\"a\tb\"",
                "\"a\u007fb\"",
                "\"5\"\r\n",
                "\"a\u0000\"",
                "\"\u0100\"",
                "\u201c5\u201d",
                "\u00a0\"5\"",
                "\"5\"-gzip");
    }
}
