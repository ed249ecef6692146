package dev.truce.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.processor.model.ClassRef;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceFileTest {

    private static GenerationContext context(boolean generatedVisible, String... suppressions) {
        return new GenerationContext("/problems", false, generatedVisible, true, false, List.of(suppressions));
    }

    private static String write(ClassRef name, GenerationContext context, int typeParameters, Class<?>... named) {
        SourceFile file = new SourceFile(name, context, null);
        SourceText text = file.open("Some.", "class " + name.simpleName(), typeParameters);
        for (Class<?> type : named) {
            text.code(file.imports().name(type) + " field;");
        }
        text.close();
        GeneratedSource source = file.source();
        assertThat(source.qualifiedName()).isEqualTo(name.qualifiedName());
        return source.text();
    }

    @Test
    void aFileHasItsPackageItsImportsAndItsClass() {
        assertThat(write(new ClassRef("a.b", List.of("X")), context(true), 0, List.class))
                .isEqualTo("""
                        package a.b;

                        import java.util.List;
                        import javax.annotation.processing.Generated;

                        /** Some. */
                        @Generated("dev.truce.processor.GuardProcessor")
                        class X {
                            List field;
                        }
                        """);
    }

    @Test
    void whatIsNotThereLeavesNoGap() {
        assertThat(write(new ClassRef("", List.of("X")), context(false), 0)).isEqualTo("/** Some. */\nclass X {\n}\n");
        assertThat(write(new ClassRef("a.\u00fc", List.of("X")), context(false), 0))
                .isEqualTo("package a.\\u00fc;\n\n/** Some. */\nclass X {\n}\n");
    }

    @Test
    void warningsAreSuppressedSortedAndOnce() {
        ClassRef name = new ClassRef("", List.of("X"));
        assertThat(write(name, context(false), 2)).contains("\n@SuppressWarnings(\"rawtypes\")\n");
        assertThat(write(name, context(false, "removal", "deprecation", "rawtypes"), 1))
                .contains("\n@SuppressWarnings({\"deprecation\", \"rawtypes\", \"removal\"})\n");
    }
}
