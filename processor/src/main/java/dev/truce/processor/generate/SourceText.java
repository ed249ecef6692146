package dev.truce.processor.generate;

/** Lines of Java: at their indentation, broken where they are too long, and in ASCII, since the compiler's encoding is the user's choice. */
final class SourceText {
    private static final int LINE = 100;
    private static final int INDENTATION = 4;
    private static final int CONTINUATION = 8;

    private final StringBuilder text = new StringBuilder();
    private int level;

    /** Text whose lines stand in as many blocks. */
    SourceText(int level) {
        this.level = level;
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** Adds lines of code, each with the indentation that it has beyond that of the block. */
    SourceText code(String lines) {
        int start = 0;
        for (int end = lines.indexOf('\n'); end >= 0; end = lines.indexOf('\n', start)) {
            line(lines.substring(start, end));
            start = end + 1;
        }
        return line(lines.substring(start));
    }

    /** Begins a block. */
    SourceText open(String head) {
        code(head + " {");
        level++;
        return this;
    }

    SourceText close() {
        level--;
        return code("}");
    }

    /** Keeps what follows apart from what is before it in the block. */
    SourceText blank() {
        if (!isEmpty() && text.charAt(text.length() - 2) != '{') {
            text.append('\n');
        }
        return this;
    }

    /** Adds a comment of one line or of several; what others wrote in it is escaped already. */
    SourceText javadoc(String comment) {
        if (comment.length() <= LINE && comment.indexOf('\n') < 0) {
            return put(level * INDENTATION, ascii("/** " + comment + " */"));
        }
        int column = level * INDENTATION;
        put(column, "/**");
        for (String line : comment.split("\n", -1)) {
            put(column, line.isEmpty() ? " *" : " * " + ascii(line));
        }
        return put(column, " */");
    }

    /** Adds what was written apart, between empty lines. */
    SourceText append(SourceText members) {
        if (!members.isEmpty()) {
            blank();
            text.append(members.text);
        }
        return this;
    }

    private SourceText line(String line) {
        String ascii = ascii(line);
        String code = ascii.stripLeading();
        int column = level * INDENTATION + ascii.length() - code.length();
        return column + code.length() <= LINE ? put(column, code) : broken(column, code);
    }

    /** Adds a line that is too long, over several where it can be broken. */
    private SourceText broken(int begin, String code) {
        int column = begin;
        String rest = code;
        boolean isFirst = true;
        while (column + rest.length() > LINE) {
            LineBreak next = LineBreak.in(rest, LINE - column);
            if (next == null) {
                break;
            }
            put(column, rest.substring(0, next.end()));
            column += CONTINUATION * (isFirst ? next.depthOfFirst() : next.depth());
            rest = rest.substring(next.end()).stripLeading();
            isFirst = false;
        }
        return put(column, rest);
    }

    private SourceText put(int column, String line) {
        if (!line.isEmpty()) {
            text.append(" ".repeat(Math.max(column, 0))).append(line);
        }
        text.append('\n');
        return this;
    }

    private static String ascii(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) >= 0x7f) {
                return escaped(line);
            }
        }
        return line;
    }

    private static String escaped(String line) {
        StringBuilder ascii = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c < 0x7f) {
                ascii.append(c);
            } else {
                ascii.append(StringLiteral.unicode(c));
            }
        }
        return ascii.toString();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
