package dev.truce.runtime;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A problem's detail in which {@code {member}} stands for a member; any other brace is text. */
final class DetailTemplate {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z][A-Za-z0-9_]*)}");

    private final String source;
    /** Texts and members by turns, beginning and ending with a text. */
    private final List<String> parts;

    private DetailTemplate(String source, List<String> parts) {
        this.source = source;
        this.parts = parts;
    }

    static DetailTemplate parse(String source) {
        Objects.requireNonNull(source, "detail");
        List<String> parts = new ArrayList<>();
        Matcher placeholder = PLACEHOLDER.matcher(source);
        int end = 0;
        while (placeholder.find()) {
            parts.add(source.substring(end, placeholder.start()));
            parts.add(placeholder.group(1));
            end = placeholder.end();
        }
        parts.add(source.substring(end));
        return new DetailTemplate(source, List.copyOf(parts));
    }

    String source() {
        return source;
    }

    boolean isConstant() {
        return parts.size() == 1;
    }

    /** Fills in the members, whose names are in snake case. */
    String render(Map<String, @Nullable Object> members) {
        StringBuilder text = new StringBuilder(source.length() + 32);
        for (int i = 0; i < parts.size(); i++) {
            if (i % 2 == 0) {
                text.append(parts.get(i));
            } else {
                append(text, members.get(parts.get(i)));
            }
        }
        return text.toString();
    }

    private static void append(StringBuilder text, @Nullable Object value) {
        if (value instanceof List<?> list) {
            Iterator<?> items = list.iterator();
            text.append(items.hasNext() ? items.next() : "none");
            while (items.hasNext()) {
                text.append(", ").append(items.next());
            }
        } else if (value != null) {
            text.append(value);
        }
    }
}
