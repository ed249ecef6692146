package dev.truce.processor.schema.liquibase;

import dev.truce.processor.schema.ddl.Migration;
import dev.truce.processor.schema.file.TextFile;
import dev.truce.processor.schema.file.UnreadableException;
import dev.truce.processor.schema.sql.Certainty;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads changelogs with the files that they include, each once. */
public final class Changelog {
    /** The element that holds a changelog. */
    static final String ROOT = "databaseChangeLog";

    private static final Pattern XML_ROOT = Pattern.compile("<(?:[\\w.-]+:)?" + ROOT + "[\\s/>]");
    private static final Pattern YAML_ROOT = Pattern.compile("(?m)(?:^|[{,])[ \\t]*+[\"']?" + ROOT + "[\"']?[ \\t]*+:");
    private static final int DEEPEST = 60;
    private static final Set<String> OF_WHOLE_CHANGESET = Set.of("modifySql", "preConditions");

    private final List<ChangeSet> changeSets = new ArrayList<>();
    private final Set<Path> read = new LinkedHashSet<>();
    private final Placeholders placeholders = new Placeholders();
    private final Path folder;

    /** @param folder the folder to which the names of included files in findings are relative */
    public Changelog(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /** Whether a file is a changelog: in formatted SQL, or XML, YAML or JSON with Liquibase's root. */
    public static boolean isChangelog(String name, String text) {
        if (!isStructured(name)) {
            return FormattedSql.isFormatted(text);
        }
        return (isXml(name) ? XML_ROOT : YAML_ROOT).matcher(text).find();
    }

    /** Whether the name of a file is that of XML, YAML or JSON. */
    public static boolean isStructured(String name) {
        return name.toLowerCase(Locale.ROOT).matches(".*\\.(xml|ya?ml|json)");
    }

    /** Whether the name of a file is that of a form which is read: not that of Groovy, for instance. */
    private static boolean isReadable(String name) {
        return isStructured(name) || name.toLowerCase(Locale.ROOT).endsWith(".sql");
    }

    private static boolean isXml(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".xml");
    }

    /** Returns the changesets in the order in which they run. */
    public List<Migration> changeSets() {
        return changeSets.stream()
                .sorted(Comparator.comparingInt(ChangeSet::order))
                .map(Migration.class::cast)
                .toList();
    }

    /** Returns the files that were read. */
    public Set<Path> files() {
        return Set.copyOf(read);
    }

    /** Reads a changelog and the files that it includes. */
    public void read(Path file, String name, String text) throws UnreadableException {
        read(file, name, text, Certainty.YES, 0);
    }

    private void read(Path file, String name, String text, Certainty included, int depth) throws UnreadableException {
        Path normalized = file.toAbsolutePath().normalize();
        if (!read.add(normalized)) {
            return;
        }
        if (depth > DEEPEST) {
            throw new UnreadableException(name, "is included too deeply", "include fewer files in each other");
        }
        Element root = parse(name, text);
        for (Element element : root.children()) {
            switch (element.name()) {
                case "property" -> placeholders.add(element);
                case "changeSet" -> changeSet(normalized, name, element, included);
                case "include" -> include(normalized, name, element, included, depth);
                case "includeAll" -> includeAll(normalized, name, element, included, depth);
                default -> {}
            }
        }
    }

    private static Element parse(String name, String text) throws UnreadableException {
        try {
            if (!isStructured(name)) {
                return FormattedSql.isFormatted(text) ? FormattedSql.read(text) : FormattedSql.plain(text);
            }
            Element root = isXml(name) ? XmlChangelog.read(text) : YamlChangelog.read(text);
            if (!root.name().equals(ROOT)) {
                throw new MalformedException("is not a Liquibase changelog");
            }
            return root;
        } catch (MalformedException e) {
            throw new UnreadableException(
                    name,
                    String.valueOf(e.getMessage()),
                    "name SQL, or a Liquibase changelog in XML, YAML, JSON or SQL");
        }
    }

    /** Adds a changeset; the SQL of a {@code sqlFile} becomes a part of it. */
    private void changeSet(Path file, String name, Element changeSet, Certainty included) throws UnreadableException {
        List<Element> before = new ArrayList<>();
        for (Element change : changeSet.children()) {
            Path sql = change.name().equals("sqlFile") ? find(file, change.get("path"), change) : null;
            if (sql == null) {
                before.add(change);
            } else {
                add(name, changeSet, before, included);
                before.clear();
                String shown = name(sql);
                Element text =
                        new Element("sql", change.attributes(), List.of(), TextFile.read(sql, shown), change.line(), 1);
                add(shown, changeSet, List.of(text), included);
            }
        }
        add(name, changeSet, before, included);
    }

    private void add(String name, Element changeSet, List<Element> changes, Certainty included) {
        if (changes.isEmpty()) {
            return;
        }
        List<Element> all = new ArrayList<>(changes);
        changeSet.children().stream()
                .filter(own -> OF_WHOLE_CHANGESET.contains(own.name()) && !changes.contains(own))
                .forEach(all::add);
        Element part =
                new Element(changeSet.name(), changeSet.attributes(), all, "", changeSet.line(), changeSet.textLine());
        changeSets.add(new ChangeSet(name, part, placeholders, included));
    }

    private void include(Path file, String name, Element include, Certainty included, int depth)
            throws UnreadableException {
        if (include.isTrue("ignore")) {
            return;
        }
        Path found = find(file, include.get("file"), include);
        String shown = found == null ? "" : name(found);
        if (found == null || !Files.isRegularFile(found) || !isReadable(shown)) {
            unknown(name, include, included);
            return;
        }
        read(found, shown, TextFile.read(found, shown), included.and(Conditions.contexts(include)), depth + 1);
    }

    private void includeAll(Path file, String name, Element include, Certainty included, int depth)
            throws UnreadableException {
        Path directory = find(file, include.get("path"), include);
        if (directory == null || !Files.isDirectory(directory)) {
            if (!include.get("errorIfMissingOrEmpty").equalsIgnoreCase("false")) {
                unknown(name, include, included);
            }
            return;
        }
        boolean selects = !include.get("filter").isEmpty()
                || !include.get("resourceComparator").isEmpty();
        Certainty runs = included.and(Conditions.contexts(include)).and(selects ? Certainty.MAYBE : Certainty.YES);
        for (Path each : files(directory, include)) {
            String shown = name(each);
            String text = TextFile.read(each, shown);
            if (!isStructured(shown) || isChangelog(shown, text)) {
                read(each, shown, text, runs, depth + 1);
            }
        }
    }

    private List<Path> files(Path directory, Element include) throws UnreadableException {
        String ending = include.get("endsWithFilter");
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile)
                    .filter(path -> path.toString().endsWith(ending))
                    .filter(path -> isReadable(path.toString()))
                    .sorted((one, other) -> slashes(one).compareTo(slashes(other)))
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new UnreadableException(name(directory), "cannot be read", "check its permissions");
        }
    }

    /** The included file is unknown and may change anything. */
    private void unknown(String name, Element include, Certainty included) {
        Element changeSet = new Element("changeSet", Map.of(), List.of(include), "", include.line(), include.line());
        changeSets.add(new ChangeSet(name, changeSet, placeholders, included));
    }

    /** Finds a file beside the changelog, or below the nearest folder above it, as the class path would. */
    private static @Nullable Path find(Path from, String written, Element element) {
        String path = written.replaceFirst("^classpath\\*?:", "").replaceFirst("^/+", "");
        if (path.isEmpty() || path.contains("${")) {
            return null;
        }
        try {
            Path above = from.getParent();
            while (above != null) {
                Path candidate = above.resolve(path).normalize();
                if (Files.exists(candidate)) {
                    return candidate;
                }
                above = element.isTrue("relativeToChangelogFile") ? null : above.getParent();
            }
        } catch (InvalidPathException e) {
            return null;
        }
        return null;
    }

    private String name(Path file) {
        return file.startsWith(folder) ? slashes(folder.relativize(file)) : String.valueOf(file.getFileName());
    }

    private static String slashes(Path path) {
        return path.toString().replace('\\', '/');
    }
}
