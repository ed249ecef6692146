package dev.truce.benchmarks.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files that one compilation writes.
 *
 * @param folder the folder of all of it
 */
record Output(Path folder) {

    Path classes() {
        return folder.resolve("classes");
    }

    Path generated() {
        return folder.resolve("gen");
    }

    /** Empties it. */
    Output fresh() throws IOException {
        delete();
        Files.createDirectories(classes());
        Files.createDirectories(generated());
        return this;
    }

    void delete() throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** All files, by their paths. */
    SortedMap<String, Path> files() throws IOException {
        SortedMap<String, Path> files = new TreeMap<>();
        for (Path root : new Path[] {classes(), generated()}) {
            try (Stream<Path> all = Files.walk(root)) {
                all.filter(Files::isRegularFile)
                        .forEach(file -> files.put(folder.relativize(file).toString(), file));
            }
        }
        return files;
    }

    /** The hashes of all files, by their paths. */
    SortedMap<String, String> hashes() throws IOException {
        SortedMap<String, String> hashes = new TreeMap<>();
        for (var file : files().entrySet()) {
            hashes.put(file.getKey(), hash(Files.readAllBytes(file.getValue())));
        }
        return hashes;
    }

    Sizes sizes() throws IOException {
        long sources = 0;
        long classes = 0;
        long others = 0;
        for (var file : files().entrySet()) {
            long size = Files.size(file.getValue());
            if (file.getKey().startsWith("gen")) {
                sources += size;
            } else if (file.getKey().endsWith(".class")) {
                classes += size;
            } else {
                others += size;
            }
        }
        return new Sizes(sources, classes, others);
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Bytes.
     *
     * @param sources generated sources
     * @param classes all class files
     * @param others generated resources
     */
    record Sizes(long sources, long classes, long others) {}
}
