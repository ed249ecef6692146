package dev.truce.runtime.vocabulary;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A text in which {@code {member}} stands for a member of the problem under its name in snake case; any other brace is text. */
public final class DetailTemplate {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z][A-Za-z0-9_]*)}");

    private final String source;
    /** Texts and members in turn; the first and the last are texts. */
    private final List<String> parts;

    private DetailTemplate(String source, List<String> parts) {
        this.source = source;
        this.parts = parts;
    }

    /**
     * Parses a template.
     *
     * @param source the text
     * @return the template
     */
    public static DetailTemplate parse(String source) {
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

    /**
     * Returns the text with its placeholders.
     *
     * @return the text as it was parsed
     */
    public String source() {
        return source;
    }

    /**
     * Returns the names of the members that the text uses.
     *
     * @return the names in the order of their first use
     */
    public Set<String> placeholders() {
        Set<String> names = new LinkedHashSet<>();
        for (int i = 1; i < parts.size(); i += 2) {
            names.add(parts.get(i));
        }
        return names;
    }

    /**
     * Tells whether the text uses no member.
     *
     * @return whether every occurrence has the same text
     */
    public boolean isConstant() {
        return parts.size() == 1;
    }

    /**
     * Fills in the members.
     *
     * @param members the values by names in snake case: a list is joined by {@code ", "}, an empty one is {@code none}, and a
     *     missing one is left out
     * @return the text
     */
    public String render(Map<String, @Nullable Object> members) {
        return render(members, "none");
    }

    /**
     * As {@link #render(Map)}, in a language other than English.
     *
     * @param members the values by names in snake case
     * @param none what an empty list is
     * @return the text
     */
    public String render(Map<String, @Nullable Object> members, String none) {
        StringBuilder text = new StringBuilder(source.length() + 32);
        for (int i = 0; i < parts.size(); i++) {
            if (i % 2 == 0) {
                text.append(parts.get(i));
            } else {
                append(text, members.get(parts.get(i)), none);
            }
        }
        return text.toString();
    }

    private static void append(StringBuilder text, @Nullable Object value, String none) {
        if (value instanceof List<?> list) {
            Iterator<?> items = list.iterator();
            text.append(items.hasNext() ? items.next() : none);
            while (items.hasNext()) {
                text.append(", ").append(items.next());
            }
        } else if (value != null) {
            text.append(value);
        }
    }
}
