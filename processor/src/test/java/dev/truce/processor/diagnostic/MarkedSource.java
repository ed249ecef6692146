package dev.truce.processor.diagnostic;

import com.google.testing.compile.JavaFileObjects;
import java.util.List;
import javax.tools.JavaFileObject;

/**
 * A source in which a marker precedes the place of an expected diagnostic.
 *
 * @param name the qualified name of its class
 * @param text the source without the marker
 * @param line the line of the place, from 1; 0 where there is no marker
 * @param column the column of the place, from 1
 */
record MarkedSource(String name, String text, long line, long column) {

    static final String MARKER = "→";

    static MarkedSource of(String name, String marked) {
        int offset = marked.indexOf(MARKER);
        String text = marked.replace(MARKER, "");
        if (offset < 0) {
            return new MarkedSource(name, text, 0, 0);
        }
        List<String> lines = marked.substring(0, offset).lines().toList();
        boolean atLineStart = offset == 0 || marked.charAt(offset - 1) == '\n';
        long line = atLineStart ? lines.size() + 1 : lines.size();
        long column = atLineStart ? 1 : lines.get(lines.size() - 1).length() + 1;
        return new MarkedSource(name, text, line, column);
    }

    boolean isMarked() {
        return line > 0;
    }

    /** Where a compiler looks for it. */
    String path() {
        return name.replace('.', '/') + ".java";
    }

    JavaFileObject file() {
        return JavaFileObjects.forSourceString(name, text);
    }
}
