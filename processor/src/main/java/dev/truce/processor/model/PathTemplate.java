package dev.truce.processor.model;

import java.util.List;
import java.util.StringJoiner;

/**
 * A path as documents write it: <code>/orders/{id}</code>, whatever a framework adds to the name of a variable. Templates that
 * match the same requests have the same {@link #key()}.
 *
 * @param text the template: begins with a slash or a placeholder, and has no slash twice in a row
 * @param parameters the names of its variables in order
 */
public record PathTemplate(String text, List<String> parameters) {
    public PathTemplate {
        parameters = List.copyOf(parameters);
    }

    /**
     * Reads a template of Spring, Jakarta REST or Micronaut. A variable's regular expression, which may hold braces, is left out,
     * so are operators such as <code>{*path}</code> and <code>{/path}</code>, and so is what belongs to a query or fragment, such as
     * <code>{?page,size}</code>. A placeholder stays as it is, and so does a brace that is never closed.
     */
    public static PathTemplate of(String path) {
        PathTemplateParser parser = new PathTemplateParser(path);
        return new PathTemplate(parser.text(), parser.parameters());
    }

    /** Returns the form that all templates share that match the same requests: <code>/orders/{}</code>. */
    public String key() {
        String path = withoutTrailingSlash();
        StringBuilder key = new StringBuilder(path.length());
        int position = 0;
        while (position < path.length()) {
            int end = endOfVariable(path, position);
            if (end < 0) {
                key.append(path.charAt(position));
                position++;
            } else {
                key.append("{}");
                position = end + 1;
            }
        }
        return key.toString();
    }

    /** Where the variable ends that begins at a position; -1 where none does, or a placeholder such as <code>${api.base}</code>. */
    private static int endOfVariable(String path, int position) {
        boolean begins = path.charAt(position) == '{' && (position == 0 || "$#".indexOf(path.charAt(position - 1)) < 0);
        int end = begins ? path.indexOf('}', position) : -1;
        int nested = path.indexOf('{', position + 1);
        return nested >= 0 && nested < end ? -1 : end;
    }

    /** The text for a framework to which a slash at the end makes no difference. */
    public String withoutTrailingSlash() {
        return text.length() > 1 && text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    }

    public boolean endsWithVariable() {
        return key().endsWith("{}");
    }

    /** Whether it has this key, or lies below it: <code>/orders/{}/ship</code> lies below <code>/orders</code>. */
    public boolean isWithin(String otherKey) {
        String key = key();
        return key.equals(otherKey) || (!otherKey.equals("/") && key.startsWith(otherKey + "/"));
    }

    /** Whether the application fills in a part of it when it starts: <code>${api.base}/orders</code>. */
    public boolean hasPlaceholder() {
        return text.contains("${") || text.contains("#{");
    }

    /** One path after another, with one slash between them; an empty one adds nothing. */
    public static PathTemplate join(String... paths) {
        StringJoiner joined = new StringJoiner("/");
        for (String path : paths) {
            if (!path.isEmpty()) {
                joined.add(path);
            }
        }
        return of(joined.toString());
    }

    /** The place of the brace that closes the one at a position, whatever is between them; -1 if none does. */
    public static int closingBrace(String path, int open) {
        return PathTemplateParser.closingBrace(path, open);
    }
}
