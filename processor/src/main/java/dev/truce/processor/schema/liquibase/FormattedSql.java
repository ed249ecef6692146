package dev.truce.processor.schema.liquibase;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a changelog in SQL, whose changesets start with comments such as {@code --changeset ada:1 dbms:h2}. */
final class FormattedSql {
    private static final Pattern HEADER = Pattern.compile("(?i)^\\s*--\\s*liquibase\\s+formatted\\s+sql\\b");
    private static final Pattern LINE = Pattern.compile(
            "(?i)\\s*--\\s*(changeset|preconditions|precondition-[a-z-]+|property|include(?:all)?)\\s+(.*)");
    private static final Pattern IGNORED =
            Pattern.compile("(?i)\\s*--\\s*ignoreLines\\s*:\\s*(start|end|\\d{1,9})\\s*");
    private static final Pattern VALUE = Pattern.compile("([\\w-]+)\\s*:\\s*(?:\"([^\"]*)\"|'([^']*)'|(\\S*))");

    private final List<Element> children = new ArrayList<>();
    private final List<String> body = new ArrayList<>();
    private final List<Element> preconditions = new ArrayList<>();
    private Map<String, String> changeSet = Map.of();
    private Map<String, String> onFail = Map.of();
    private int start;
    /** How many of the next lines Liquibase does not read. */
    private int ignored;

    private FormattedSql() {}

    static boolean isFormatted(String text) {
        return HEADER.matcher(text.stripLeading()).find();
    }

    static Element read(String text) {
        FormattedSql reader = new FormattedSql();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            reader.line(lines.get(i), i + 1);
        }
        reader.close();
        return new Element(Changelog.ROOT, Map.of(), reader.children, "", 1, 1);
    }

    /** Returns plain SQL as a changelog with one changeset. */
    static Element plain(String text) {
        Element sql = new Element("sql", Map.of(), List.of(), text, 1, 1);
        Element changeSet = new Element("changeSet", Map.of(), List.of(sql), "", 1, 1);
        return new Element(Changelog.ROOT, Map.of(), List.of(changeSet), "", 1, 1);
    }

    private void line(String line, int number) {
        Matcher ignoring = IGNORED.matcher(line);
        if (ignoring.matches()) {
            ignored = switch (ignoring.group(1).toLowerCase(Locale.ROOT)) {
                case "start" -> Integer.MAX_VALUE;
                case "end" -> 0;
                default -> Integer.parseInt(ignoring.group(1));
            };
            body.add("");
            return;
        }
        if (ignored > 0) {
            ignored--;
            body.add("");
            return;
        }
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            body.add(line);
            return;
        }
        String word = matcher.group(1).toLowerCase(Locale.ROOT);
        Map<String, String> values = values(matcher.group(2));
        body.add("");
        switch (word) {
            case "changeset" -> {
                close();
                changeSet = values;
                start = number;
            }
            case "preconditions" -> onFail = values;
            case "property" -> add("property", values, number);
            case "include" -> add("include", values, number);
            case "includeall" -> add("includeAll", values, number);
            default -> preconditions.add(new Element(word, values, List.of(), "", number, number));
        }
    }

    private void add(String name, Map<String, String> values, int line) {
        Map<String, String> attributes = new TreeMap<>(values);
        if (values.containsKey("name")) {
            attributes.put("name", values.get("name"));
        }
        children.add(new Element(name, attributes, List.of(), "", line, line));
    }

    private void close() {
        if (start > 0) {
            Element sql = new Element("sql", changeSet, List.of(), String.join("\n", body), start, start + 1);
            List<Element> parts = new ArrayList<>(List.of(sql));
            if (!preconditions.isEmpty()) {
                parts.add(0, new Element("preConditions", onFail, preconditions, "", start, start));
            }
            children.add(new Element("changeSet", changeSet, parts, "", start, start));
        }
        body.clear();
        preconditions.clear();
        onFail = Map.of();
    }

    private static Map<String, String> values(String text) {
        Map<String, String> values = new TreeMap<>();
        Matcher matcher = VALUE.matcher(text);
        while (matcher.find()) {
            String value = matcher.group(2) != null ? matcher.group(2) : matcher.group(3);
            values.put(matcher.group(1), value == null ? matcher.group(4) : value);
        }
        return values;
    }
}
