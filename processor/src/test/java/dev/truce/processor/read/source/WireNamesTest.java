package dev.truce.processor.read.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.truce.processor.model.Member;
import dev.truce.processor.testing.CompileFiles;
import dev.truce.processor.testing.Compiled;
import dev.truce.processor.testing.Lombok;
import dev.truce.processor.testing.Source;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The names of members on the wire are those that Jackson 2 and Jackson 3 write for the same classes, many of which Lombok completes. */
class WireNamesTest {
    private static final String IMPORTS =
            "package shapes; import com.fasterxml.jackson.annotation.*; import java.util.*; "
                    + "import java.util.concurrent.atomic.*; import lombok.*; import lombok.experimental.Accessors; ";

    /** Fields whose getters Lombok, or a person who thinks alike, names. */
    private static final List<String> FIELDS = List.of(
            "String name",
            "String firstName",
            "String eMail",
            "String EMail",
            "String URL",
            "String url",
            "String urlPath",
            "String htmlURL",
            "String iPhone",
            "String xCode",
            "String x",
            "String X",
            "String aB",
            "String ID",
            "String userID",
            "String Upper",
            "String nAME",
            "String isbn",
            "String issuer",
            "String getter",
            "String line1",
            "String a1B",
            "String straße",
            "String ÄName",
            "String snake_case",
            "boolean active",
            "boolean isActive",
            "boolean isbnKnown",
            "boolean issued",
            "boolean is",
            "boolean eMailSent",
            "boolean isURL",
            "boolean X",
            "Boolean open",
            "Boolean isOpen",
            "int getCount",
            "UUID uUID");

    /** Classes that say more than their fields. */
    private static final List<String> CLASSES = List.of(
            "private Boolean isOpen; public Boolean isOpen() { return isOpen; }",
            "private AtomicBoolean isOpen; public AtomicBoolean isOpen() { return isOpen; }",
            "private String urlPath; public String getUrlPath() { return urlPath; } public void setURLPath(String path) {}",
            "public String eMail; public boolean isOpen; public String URL;",
            "@JsonProperty(\"mail\") public String eMail;",
            "private String eMail; @JsonProperty(\"mail\") public String getEMail() { return eMail; }",
            "private String name; @JsonGetter(\"n\") public String getName() { return name; }",
            "private String name; public String getName() { return name; } @JsonProperty(\"n\") public void setName(String n) {}",
            "private String name; public String getName() { return name; } @JsonSetter(\"n\") public void setName(String n) {}",
            "@Getter @Accessors(prefix = \"m\") private String mName; @Getter @Accessors(prefix = \"m\") private boolean mOpen;",
            "@Getter @Accessors(prefix = {\"f_\", \"\"}) private String f_eMail;",
            "@Getter @JsonProperty(\"mail\") private String email;",
            "@Getter(onMethod_ = @JsonProperty(\"mail\")) private String email;",
            "@Data static class Holder { private String inner; } private String eMails; public String getEMails() { return eMails; }");

    private static final List<String> RECORDS = List.of(
            "boolean isActive, int getVersion, String eMail, String URL, String getUrl, Boolean isOpen, String X",
            "@JsonProperty(\"mail\") String eMail, @JsonProperty(\"V\") long version");

    /** Names, and what the strategies make of them. */
    private static final String SPELLINGS =
            "(String name, String firstName, String eMail, String URL, String urlPath, String fooBARBaz, String fooBAR, "
                    + "String C1b, String a1B, String isbn13, String line1Text, String _id, String _Title, String __x, "
                    + "String x_, String a_B, String snake_case, String HTMLParser, String ÄÖü, String userID)";

    private static final List<String> STRATEGIES = List.of(
            "SnakeCase",
            "UpperSnakeCase",
            "KebabCase",
            "LowerDotCase",
            "UpperCamelCase",
            "LowerCase",
            "LowerCamelCase");

    @TempDir
    Path directory;

    @TestFactory
    Stream<DynamicTest> jackson2() {
        return compare(GetterNames.CLASSIC, new ObjectMapper()::valueToTree, "com.fasterxml.jackson");
    }

    @TestFactory
    Stream<DynamicTest> jackson3() {
        return compare(GetterNames.CURRENT, JsonMapper.shared()::valueToTree, "tools.jackson");
    }

    private Stream<DynamicTest> compare(GetterNames names, Function<Object, Object> json, String jackson) {
        Map<String, String> shapes = shapes(jackson);
        Map<String, Set<String>> read = new TreeMap<>();
        List<Source> sources = new ArrayList<>();
        shapes.forEach((name, text) -> sources.add(new Source("shapes/" + name + ".java", IMPORTS + text)));
        Compiled build = CompileFiles.of(directory, sources)
                .processors(Lombok.processor(), new Reader(names, read))
                .with("-encoding", "UTF-8", "-Xlint:none")
                .run();
        assertThat(build.errors()).isEmpty(); // Lombok also warns, on some JDKs
        ClassLoader classes = Compiled.load(build.classes(), WireNamesTest.class.getClassLoader());
        return shapes.keySet().stream()
                .map(name -> DynamicTest.dynamicTest(shapes.get(name), () -> {
                    Object node = json.apply(instance(classes.loadClass("shapes." + name)));
                    Set<String> expected = new TreeSet<>();
                    new ObjectMapper().readTree(node.toString()).fieldNames().forEachRemaining(expected::add);
                    assertThat(read.get(name)).isEqualTo(expected);
                }));
    }

    private static Map<String, String> shapes(String jackson) {
        Map<String, String> shapes = new TreeMap<>();
        FIELDS.forEach(field -> {
            String type = field.substring(0, field.indexOf(' '));
            add(shapes, "@Data @AllArgsConstructor public class %s { private " + field + "; }");
            add(shapes, "public record %s(" + type + field.substring(field.indexOf(' ')) + ") {}");
        });
        CLASSES.forEach(members -> add(shapes, "public class %s { " + members + " }"));
        RECORDS.forEach(components -> add(shapes, "public record %s(" + components + ") {}"));
        for (String strategy : STRATEGIES) {
            String annotation = "@" + jackson + ".databind.annotation.JsonNaming(" + jackson
                    + ".databind.PropertyNamingStrategies." + strategy + "Strategy.class) ";
            add(shapes, annotation + "public record %s" + SPELLINGS + " {}");
            String base = "Base" + shapes.size();
            add(
                    shapes,
                    "@Data public class %s extends " + base + " { private String lastName; } " + annotation
                            + "@Data class " + base + " { private String firstName; }");
        }
        return shapes;
    }

    private static void add(Map<String, String> shapes, String text) {
        String name = "Shape" + (100 + shapes.size());
        shapes.put(name, text.replace("%s", name));
    }

    private static Object instance(Class<?> type) throws ReflectiveOperationException {
        Constructor<?> constructor = type.getConstructors()[0];
        return constructor.newInstance(Arrays.stream(constructor.getParameterTypes())
                .map(parameter -> Array.get(Array.newInstance(parameter, 1), 0))
                .toArray());
    }

    /** Reads the members of every class once Lombok has completed it. */
    private static final class Reader extends AbstractProcessor {
        private final GetterNames names;
        private final Map<String, Set<String>> read;
        private final Set<String> types = new TreeSet<>();

        Reader(GetterNames names, Map<String, Set<String>> read) {
            this.names = names;
            this.read = read;
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            round.getRootElements().forEach(type -> types.add(type.toString()));
            if (round.processingOver()) {
                Reading reading =
                        new Reading(processingEnv.getElementUtils(), processingEnv.getTypeUtils(), "/problems", "");
                MemberReader reader = new MemberReader(reading, names);
                for (String name : types) {
                    TypeElement type = reading.elements().getTypeElement(name);
                    read.put(
                            type.getSimpleName().toString(),
                            MemberReader.members(reader.read(type)).stream()
                                    .map(Member::jsonName)
                                    .collect(Collectors.toCollection(TreeSet::new)));
                }
            }
            return false;
        }
    }
}
