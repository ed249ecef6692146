package dev.truce.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.processor.testing.CompileFiles;
import dev.truce.processor.testing.Compiled;
import dev.truce.processor.testing.Source;
import dev.truce.runtime.Conflict;
import dev.truce.runtime.Contracts;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of several classes that show one resource, problems and documents take the names of the same one. */
class SeveralRepresentationsTest {
    private static final String ITEM = """
            package shop;

            public class Item {
                long id;

                @dev.truce.Unique
                String title;

                @dev.truce.Guarded(value = Item.class, method = "POST", path = "/items")
                void create() {}
            }
            """;
    private static final String JSON_PROPERTY = """
            package com.fasterxml.jackson.annotation;

            public @interface JsonProperty {
                String value();
            }
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "long id, String title, String note  | @JsonProperty(\"TITLE\") String title           | title",
                "@JsonProperty(\"A\") String title   | @JsonProperty(\"B\") String title               | A",
                "long id, String note                | @JsonProperty(\"B\") String title               | B",
                "@JsonProperty(\"I\") long id        | @JsonProperty(\"TITLE\") String title, long id  | TITLE",
            })
    void problemsAndDocumentsTakeTheSameNames(String first, String second, String name) throws Exception {
        List<Source> sources = new ArrayList<>(List.of(
                source("shop/Item.java", ITEM),
                source("com/fasterxml/jackson/annotation/JsonProperty.java", JSON_PROPERTY),
                source("shop/ItemA.java", dto("ItemA", first)),
                source("shop/ItemB.java", dto("ItemB", second))));
        CompileFiles compilation = CompileFiles.of(folder, sources);
        Compiled build = compilation.run();

        assertThat(build.errorTexts()).isEmpty();
        assertThat(document(build)).contains("another item has the same `" + name + "`");
        assertThat(problem(compilation.output())).contains("\"field\":\"" + name + "\",\"value\":\"x\"");
    }

    private static Source source(String path, String text) {
        return new Source(path, text);
    }

    private static String dto(String name, String components) {
        return "package shop;\n\nimport com.fasterxml.jackson.annotation.JsonProperty;\n\n"
                + "@dev.truce.RepresentationOf(Item.class)\npublic record " + name + "(" + components.strip()
                + ") {}\n";
    }

    private static String document(Compiled build) {
        return build.generated().get("META-INF/truce/openapi.yaml");
    }

    private static String problem(Path output) throws Exception {
        URL[] path = {output.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(path, Contracts.class.getClassLoader())) {
            Method duplicate = Stream.of(loader.loadClass("shop.ItemGuard").getMethods())
                    .filter(method -> method.getName().equals("duplicateTitle"))
                    .findFirst()
                    .orElseThrow();
            Conflict conflict = (Conflict) duplicate.invoke(null, "x");
            return Contracts.load(loader).problem(conflict).toJson();
        }
    }
}
