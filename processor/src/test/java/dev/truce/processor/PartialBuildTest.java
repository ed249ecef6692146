package dev.truce.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.processor.testing.CompileFiles;
import dev.truce.processor.testing.Compiled;
import dev.truce.processor.testing.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A build in which one resource of a hundred has changed, as Gradle runs it: it deletes what came from that class and what came from all
 * classes together, then passes the changed sources and the names of the other annotated classes.
 */
class PartialBuildTest {
    private static final int RESOURCES = 100;
    private static final String[] GRADLE = {"-sourcepath", "", "-implicit:none"};
    private static final FileTime EARLIER = FileTime.fromMillis(0);

    @TempDir
    Path directory;

    @Test
    void writesTheFilesOfTheChangedClassAndTheDocumentsOnly() throws IOException {
        List<Source> before = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (int i = 0; i < RESOURCES; i++) {
            before.addAll(sources(i, "String number"));
            sources(i, "").forEach(source -> others.add(source.className()));
        }
        List<Source> changed = sources(42, "@Unique String number");
        changed.forEach(source -> others.remove(source.className()));
        assertThat(CompileFiles.run(directory, before, GRADLE).errorTexts()).isEmpty();
        Path output = CompileFiles.of(directory, List.of()).output();
        Set<String> all = files(output);
        for (String file : all) {
            if (file.startsWith("shop/Order42") || file.startsWith("META-INF/")) {
                Files.delete(output.resolve(file));
            } else {
                Files.setLastModifiedTime(output.resolve(file), EARLIER);
            }
        }

        Compiled part = CompileFiles.of(directory, changed)
                .classNames(others)
                .with(GRADLE)
                .run();

        assertThat(part.errorTexts()).isEmpty();
        assertThat(files(output)).as("nothing that was kept is deleted").isEqualTo(all);
        Set<String> written = new TreeSet<>(all);
        for (String file : all) {
            // there is one of each document, however many resources there are
            if (file.startsWith("META-INF/")
                    || Files.getLastModifiedTime(output.resolve(file)).equals(EARLIER)) {
                written.remove(file);
            }
        }
        assertThat(written)
                .containsExactly(
                        "shop/Order42.class",
                        "shop/Order42Api.class",
                        "shop/Order42Guard$Contract.class",
                        "shop/Order42Guard.class",
                        "shop/Order42Guard.java",
                        "shop/Order42Problem.class",
                        "shop/Order42Problem.java");
        List<Source> after = new ArrayList<>(before);
        after.replaceAll(source -> changed.stream()
                .filter(other -> other.name().equals(source.name()))
                .findAny()
                .orElse(source));
        assertThat(part.generated())
                .isEqualTo(CompileFiles.run(directory.resolve("clean"), after, GRADLE)
                        .generated());
    }

    private static List<Source> sources(int i, String number) {
        String name = "Order" + i;
        return List.of(
                new Source(
                        "shop/" + name + ".java",
                        "package shop; import dev.truce.*; public record " + name + "(" + number
                                + ", @Versioned long version) {}"),
                new Source(
                        "shop/" + name + "Api.java",
                        "package shop; import dev.truce.*; class " + name + "Api { @Guarded(value = " + name
                                + ".class, method = \"POST\", path = \"/orders" + i + "\") void create() {} }"));
    }

    private static Set<String> files(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
