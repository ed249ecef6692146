package dev.truce.jdbc.violation;

import dev.truce.jdbc.name.NameScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A column of an index.
 *
 * @param name the column; for an expression that is more than a change of case, its text, which no column is called
 * @param isCaseFolded whether the index holds it in lower or upper case
 */
public record IndexedColumn(String name, boolean isCaseFolded) {

    private static final Pattern CAST = Pattern.compile("::[\\w ]+(?:\\(\\d+\\))?$");
    private static final Pattern FOLD = Pattern.compile("(?i)(?:lower|upper)\\((.*)\\)");

    /** The column of a text in an index definition: a name, quoted or not, or an expression. */
    public static IndexedColumn parse(String text) {
        String bare = strip(text);
        Matcher fold = FOLD.matcher(bare);
        String inner = fold.matches() ? strip(fold.group(1)) : bare;
        NameScanner scanner = new NameScanner(inner, 0);
        String name = scanner.name();
        return name != null && scanner.atEnd()
                ? new IndexedColumn(name, fold.matches())
                : new IndexedColumn(text, false);
    }

    /** Columns that a driver names as they are. */
    static List<IndexedColumn> plain(List<String> names) {
        return names.stream().map(name -> new IndexedColumn(name, false)).toList();
    }

    /**
     * The columns in parentheses at a place in a text.
     *
     * @return none if there is no such list
     */
    static List<IndexedColumn> listAt(String text, int open) {
        List<IndexedColumn> columns = new ArrayList<>();
        int depth = 0;
        int start = open + 1;
        for (int i = open; i >= 0 && i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                i = NameScanner.endOfQuoted(text, i) - 1;
                if (i < open) {
                    return List.of();
                }
            } else if (c == '(') {
                depth++;
            } else if (c == ')' && --depth == 0) {
                columns.add(parse(text.substring(start, i)));
                return columns;
            } else if (c == ',' && depth == 1) {
                columns.add(parse(text.substring(start, i)));
                start = i + 1;
            }
        }
        return List.of();
    }

    /** Without parentheses, casts and the order of null around the expression itself. */
    private static String strip(String text) {
        String bare = text.strip();
        for (String suffix : List.of(" NULLS FIRST", " NULLS LAST", " ASC", " DESC")) {
            bare = bare.endsWith(suffix) ? bare.substring(0, bare.length() - suffix.length()) : bare;
        }
        String before = "";
        while (!bare.equals(before)) {
            before = bare;
            bare = CAST.matcher(bare).replaceFirst("");
            bare = bare.startsWith("(") && bare.endsWith(")") ? bare.substring(1, bare.length() - 1) : bare;
        }
        return bare;
    }
}
