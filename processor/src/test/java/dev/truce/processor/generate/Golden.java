package dev.truce.processor.generate;

import dev.truce.processor.testing.Compiled;
import dev.truce.processor.testing.GoldenFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The cases under {@code src/test/resources/golden}, each read and compiled once for all tests. */
final class Golden {
    static final Path DIRECTORY = Path.of("src/test/resources/golden");

    private static final Map<String, Project> PROJECTS = new ConcurrentHashMap<>();
    private static final Map<String, Compiled> COMPILATIONS = new ConcurrentHashMap<>();

    private Golden() {}

    /** The name of every case. */
    static List<String> cases() {
        return GoldenFile.cases(DIRECTORY);
    }

    static Project project(String name) {
        return PROJECTS.computeIfAbsent(
                name, any -> Project.in(DIRECTORY.resolve(name).resolve("source")));
    }

    static Compiled compilation(String name) {
        return COMPILATIONS.computeIfAbsent(name, any -> project(name).compile());
    }

    /** The compiled classes in a loader of their own. */
    static ClassLoader load(String name) {
        return compilation(name).load();
    }

    static LoadedGuard guard(String name, String qualifiedName) {
        return new LoadedGuard(load(name), qualifiedName);
    }
}
