package dev.truce.processor.read.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.processor.testing.Compile;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Supertypes are found by name; the compiler's own answer is the measure. */
class SupertypesTest {
    private static final String TYPES = """
            package shop;
            public class Types {
                interface Iterable<T> {}
                interface Pages<T> extends java.lang.Iterable<T> {}
                interface Both extends Cloneable, Pages<String> {}
                interface Map extends Runnable {}
                static abstract class Book implements Both {}
                static abstract class Volume extends Book {}
                static abstract class Raw extends java.util.AbstractMap {}
                static abstract class Own implements Iterable<String>, Map {}
                enum Kind implements java.util.function.Supplier<String> { A; public String get() { return ""; } }
                record Row(int number) implements Comparable<Row> { public int compareTo(Row other) { return 0; } }
                static class Self<T extends Self<T>> extends java.util.ArrayList<Self<T>> {}
            }
            """;

    private static final List<String> PARENTS = List.of(
            "java.lang.Iterable", "java.util.Map", "java.lang.Object", "java.lang.Comparable", "java.lang.Runnable");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.lang.Object",
                "java.lang.Iterable",
                "java.util.Map",
                "java.util.HashMap",
                "java.util.Map.Entry",
                "java.util.Properties",
                "java.util.ArrayDeque",
                "java.util.Iterator",
                "java.util.concurrent.ConcurrentSkipListSet",
                "java.nio.file.Path",
                "java.sql.SQLException",
                "java.util.ServiceLoader",
                "java.lang.Comparable",
                "shop.Types",
                "shop.Types.Iterable",
                "shop.Types.Pages",
                "shop.Types.Both",
                "shop.Types.Map",
                "shop.Types.Book",
                "shop.Types.Volume",
                "shop.Types.Raw",
                "shop.Types.Own",
                "shop.Types.Kind",
                "shop.Types.Row",
                "shop.Types.Self",
            })
    void aClassIsWhatTheCompilerSaysItIs(String name) {
        Compile.of(TYPES).read(reading -> {
            TypeElement type = reading.elements().getTypeElement(name);
            for (String parent : PARENTS) {
                TypeMirror wanted = reading.types()
                        .erasure(reading.elements().getTypeElement(parent).asType());
                boolean isInterfaceOfObject = type.getKind().isInterface() && parent.equals("java.lang.Object");
                boolean isSubtype = reading.types().isSubtype(reading.types().erasure(type.asType()), wanted);

                assertThat(Supertypes.include(type, Set.of("no.Such", parent)))
                        .as("%s is a %s", name, parent)
                        .isEqualTo(isSubtype && !isInterfaceOfObject);
            }
            return name;
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"java.util.HashMap", "shop.Types.Self", "java.lang.Object"})
    void noClassIsOneOfNoNames(String name) {
        boolean isIncluded = Compile.of(TYPES)
                .read(reading -> Supertypes.include(reading.elements().getTypeElement(name), Set.of()));

        assertThat(isIncluded).isFalse();
    }
}
