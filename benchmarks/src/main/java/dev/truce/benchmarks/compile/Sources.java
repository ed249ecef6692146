package dev.truce.benchmarks.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Renders a contender's templates: those of {@code _common}, then its own, of which one of the same file name replaces the common one.
 * {@code __N} becomes the number of the resource, {@code __G} that of its package.
 */
final class Sources {
    static final String LIST = "sources.lst";
    private static final int IN_A_PACKAGE = 100;

    private final Path folder;
    private final List<String> written = new ArrayList<>();

    private Sources(Path folder) {
        this.folder = folder;
    }

    /** Makes the sources for so many resources, unless they are there. */
    static void make(Contender contender, int resources) throws IOException {
        Path folder = contender.sources(resources);
        if (!Files.exists(folder.resolve(LIST))) {
            new Sources(folder).render(contender, resources);
        }
    }

    /** The number of a resource in names: {@code 00042}. */
    static String number(int resource) {
        return String.format("%05d", resource);
    }

    /** The number of its package: {@code 000}. */
    static String group(int resource) {
        return String.format("%03d", (resource - 1) / IN_A_PACKAGE);
    }

    private void render(Contender contender, int resources) throws IOException {
        Map<String, String> each = new TreeMap<>();
        Map<String, String> once = new TreeMap<>();
        for (String name : List.of("_common", contender.name())) {
            read(Places.CONTENDERS.resolve(name).resolve("each"), each);
            read(Places.CONTENDERS.resolve(name).resolve("once"), once);
        }
        for (Map.Entry<String, String> template : once.entrySet()) {
            write("bench/" + template.getKey(), template.getValue());
        }
        for (int i = 1; i <= resources; i++) {
            String number = number(i);
            String group = group(i);
            for (Map.Entry<String, String> template : each.entrySet()) {
                write(
                        "bench/p" + group + "/" + template.getKey().replace("__N", number),
                        template.getValue().replace("__N", number).replace("__G", group));
            }
        }
        Files.write(folder.resolve(LIST), written);
    }

    private static void read(Path folder, Map<String, String> into) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                into.put(file.getFileName().toString(), Files.readString(file));
            }
        }
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        written.add(file.toString());
    }
}
