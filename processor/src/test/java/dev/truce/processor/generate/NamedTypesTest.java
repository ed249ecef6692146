package dev.truce.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.TypeSpec;
import dev.truce.processor.model.ClassRef;
import dev.truce.processor.testing.Compile;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import javax.lang.model.element.Modifier;
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

    private static String file(List<ClassRef> types, String nested) {
        TypeSpec.Builder guard = TypeSpec.classBuilder("Guard");
        for (int i = 0; i < types.size(); i++) {
            guard.addField(TypeNames.of(types.get(i)), "f" + i);
        }
        if (nested != null) {
            guard.addType(
                    TypeSpec.classBuilder(nested).addModifiers(Modifier.STATIC).build());
        }
        return Sources.file(FILE, guard.build(), Project.CONTEXT).text();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void eachFieldHasTheTypeThatWasMeant(long seed) throws ReflectiveOperationException {
        List<ClassRef> types = new ArrayList<>(TYPES);
        Collections.shuffle(types, new Random(seed));
        for (String nested : new String[] {null, "Contract"}) {
            Map<String, String> sources = sources();
            sources.put("p.Guard", file(types, nested));
            Class<?> guard = LoadedGuard.load(Compile.of(sources).strict().run().load(), "p.Guard");
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
        String file = file(types, null);
        List<String> imports = file.lines()
                .filter(line -> line.startsWith("import "))
                .map(line -> line.substring("import ".length(), line.length() - 1))
                .toList();
        assertThat(imports).isSorted().doesNotHaveDuplicates();
        assertThat(imports).noneMatch(name -> name.startsWith("p.") || name.startsWith("java.lang."));
        String body = file.substring(file.indexOf("class "));
        for (String name : imports) {
            assertThat(body).containsPattern("[\\s@(]" + name.substring(name.lastIndexOf('.') + 1) + "[\\s.(]");
            assertThat(body).doesNotContain(" " + name + " ");
        }
    }
}
