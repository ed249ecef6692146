package dev.truce.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.processor.model.ClassRef;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever types a file names, and in whatever order: for javac each name means the type that was meant. */
class NamedTypesTest {
    private static final ClassRef FILE = type("p", "Guard");

    /** Types of equal names in the file's own package, in others and in {@code java.lang}, and in one another. */
    private static final List<ClassRef> TYPES = List.of(
            FILE,
            type("q", "Guard"),
            type("p", "State"),
            type("q", "State"),
            type("r", "State"),
            type("q", "State", "Kind"),
            type("r", "State", "Kind"),
            type("q", "Kind"),
            type("q", "Contract"),
            type("p", "Contract"),
            type("r", "Contract", "State"),
            type("java.lang", "Integer"),
            type("q", "Integer"),
            type("r", "Object"),
            type("java.lang", "Object"),
            type("java.lang", "Thread", "State"),
            type("r", "Thread"),
            type("java.util", "UUID"),
            type("q", "UUID", "State"));

    private static ClassRef type(String packageName, String... names) {
        return new ClassRef(packageName, List.of(names));
    }

    /** A source for each outermost type that is not of the JDK, with the types in it. */
    private static Map<String, String> sources() {
        Map<String, StringBuilder> members = new TreeMap<>();
        for (ClassRef type : TYPES) {
            if (!type.packageName().startsWith("java.") && !type.equals(FILE)) {
                StringBuilder inside = members.computeIfAbsent(
                        type.packageName() + "." + type.simpleNames().get(0), name -> new StringBuilder());
                if (type.simpleNames().size() > 1) {
                    inside.append("public static class ")
                            .append(type.simpleName())
                            .append(" {} ");
                }
            }
        }
        Map<String, String> sources = new TreeMap<>();
        members.forEach((name, inside) -> {
            int dot = name.indexOf('.');
            sources.put(
                    name,
                    "package " + name.substring(0, dot) + "; public class " + name.substring(dot + 1) + " { " + inside
                            + "}");
        });
        return sources;
    }

    private static SourceFile file(List<ClassRef> types, String nested) {
        SourceFile file = new SourceFile(FILE, Project.CONTEXT, nested);
        TYPES.forEach(file.imports()::reserve);
        SourceText text = file.open("Some.", "class Guard", 0);
        for (int i = 0; i < types.size(); i++) {
            text.code(file.imports().name(types.get(i)) + " f" + i + ";");
        }
        if (nested != null) {
            text.code("static class " + nested + " {}");
        }
        text.close();
        return file;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void eachFieldHasTheTypeThatWasMeant(long seed) throws ReflectiveOperationException {
        List<ClassRef> types = new ArrayList<>(TYPES);
        Collections.shuffle(types, new Random(seed));
        for (String nested : new String[] {null, "Contract"}) {
            Map<String, String> sources = sources();
            sources.put("p.Guard", file(types, nested).source().text());
            Class<?> guard = LoadedGuard.load(Compilation.strict(sources).load(), "p.Guard");
            for (int i = 0; i < types.size(); i++) {
                Field field = guard.getDeclaredField("f" + i);
                assertThat(field.getType().getName()).isEqualTo(types.get(i).binaryName());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void importsAreSortedDistinctAndAllNeeded(long seed) {
        List<ClassRef> types = new ArrayList<>(TYPES);
        Collections.shuffle(types, new Random(seed));
        SourceFile file = file(types, null);
        List<String> imports = file.imports().names();
        assertThat(imports).isSorted().doesNotHaveDuplicates();
        assertThat(imports).noneMatch(name -> name.startsWith("p.") || name.startsWith("java.lang."));
        String body = file.text().toString();
        for (String name : imports) {
            assertThat(body).containsPattern("[\\s@(]" + name.substring(name.lastIndexOf('.') + 1) + "[\\s.(]");
            assertThat(body).doesNotContain(" " + name + " ");
        }
    }
}
