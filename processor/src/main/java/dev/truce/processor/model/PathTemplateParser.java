package dev.truce.processor.model;

import java.util.ArrayList;
import java.util.List;

/** Reads the template of a framework into the form of documents. */
final class PathTemplateParser {
    private static final String QUERY_OPERATORS = "?&#;";

    private final String path;
    private final StringBuilder text = new StringBuilder();
    private final List<String> parameters = new ArrayList<>();

    PathTemplateParser(String path) {
        this.path = path;
        int position = 0;
        while (position < path.length()) {
            position = next(position);
        }
        if (text.isEmpty() || (text.charAt(0) != '/' && !isPlaceholder(0))) {
            text.insert(0, '/');
        }
    }

    String text() {
        return text.toString();
    }

    List<String> parameters() {
        return parameters;
    }

    /** Reads what begins at a position, and returns where the next part begins. */
    private int next(int position) {
        boolean placeholder = isPlaceholder(position);
        int open = placeholder ? position + 1 : position;
        int end = path.charAt(open) == '{' ? closingBrace(path, open) : -1;
        if (end >= 0 && placeholder) {
            text.append(path, position, end + 1);
        } else if (end >= 0) {
            variables(path.substring(open + 1, end).strip());
        } else if (path.charAt(position) == '/') {
            slash();
        } else {
            text.append(path.charAt(position));
        }
        return end < 0 ? position + 1 : end + 1;
    }

    private boolean isPlaceholder(int position) {
        return path.startsWith("${", position) || path.startsWith("#{", position);
    }

    private void variables(String expression) {
        char operator = expression.isEmpty() ? ' ' : expression.charAt(0);
        if (QUERY_OPERATORS.indexOf(operator) >= 0) {
            return;
        }
        if (operator == '/') {
            slash();
        } else if (operator == '.') {
            text.append('.');
        }
        String names = "/.+*".indexOf(operator) < 0 ? expression : expression.substring(1);
        int colon = names.indexOf(':');
        String separator = "";
        for (String name : (colon < 0 ? names : names.substring(0, colon)).split(",", -1)) {
            variable(separator, name.strip());
            separator = operator == '/' || operator == '.' ? String.valueOf(operator) : ",";
        }
    }

    private void variable(String separator, String name) {
        String plain = name.endsWith("*") ? name.substring(0, name.length() - 1) : name;
        parameters.add(plain);
        text.append(separator).append('{').append(plain).append('}');
    }

    private void slash() {
        if (text.isEmpty() || text.charAt(text.length() - 1) != '/') {
            text.append('/');
        }
    }

    /** The place of the brace that closes the one at a position; -1 where none does. */
    static int closingBrace(String path, int open) {
        int depth = 0;
        for (int i = open; i < path.length(); i++) {
            if (path.charAt(i) == '\\') {
                i++;
            } else if (path.charAt(i) == '{') {
                depth++;
            } else if (path.charAt(i) == '}' && --depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
