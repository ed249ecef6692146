package dev.truce.processor.generate;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The cases under {@code src/test/resources/golden}, each read and compiled once for all tests. */
final class Golden {
    static final Path DIRECTORY = Path.of("src/test/resources/golden");

    private static final Map<String, Project> PROJECTS = new ConcurrentHashMap<>();
    private static final Map<String, Compilation> COMPILATIONS = new ConcurrentHashMap<>();

    private Golden() {}

    static Project project(String name) {
        return PROJECTS.computeIfAbsent(
                name, any -> Project.in(DIRECTORY.resolve(name).resolve("source")));
    }

    static Compilation compilation(String name) {
        return COMPILATIONS.computeIfAbsent(name, any -> project(name).compile());
    }

    /** The compiled classes in a loader of their own. */
    static Compilation.Loader load(String name) {
        return compilation(name).load();
    }

    static LoadedGuard guard(String name, String qualifiedName) {
        return new LoadedGuard(load(name), qualifiedName);
    }
}
