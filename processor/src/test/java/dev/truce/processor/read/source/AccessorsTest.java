package dev.truce.processor.read.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.processor.testing.Compile;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.junit.jupiter.api.Test;

class AccessorsTest {

    /** The name of a method and the property that it reads. */
    private static final String[] PROPERTIES = {
        "getName", "name",
        "getN", "n",
        "getURL", "uRL",
        "isOpen", "open",
        "isO", "o",
        "getÄrger", "ärger",
        "getIsOpen", "isOpen",
        "isGetter", "getter",
        "get", "get",
        "is", "is",
        "g", "g",
        "i", "i",
        "getname", "getname",
        "get1", "get1",
        "get_name", "get_name",
        "getter", "getter",
        "island", "island",
        "issue", "issue",
        "GetName", "GetName",
        "ISOpen", "ISOpen",
        "name", "name",
        "widgetName", "widgetName",
        "thisOpen", "thisOpen",
    };

    @Test
    void aPropertyIsWhatFollowsGetOrIsAndBeginsWithACapital() {
        StringBuilder source = new StringBuilder("package shop; interface Order {");
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < PROPERTIES.length; i += 2) {
            source.append(" boolean ").append(PROPERTIES[i]).append("();");
            expected.add(PROPERTIES[i] + " reads " + PROPERTIES[i + 1]);
        }
        List<String> read = Compile.of(source.append(" }").toString()).read(reading -> {
            List<String> lines = new ArrayList<>();
            for (ExecutableElement method : methods(reading.elements().getTypeElement("shop.Order"))) {
                lines.add(method.getSimpleName() + " reads " + Accessors.property(method));
            }
            return lines;
        });

        assertThat(read).containsExactlyElementsOf(expected);
    }

    @Test
    void annotatedAccessorsAreThoseWithARuleWhereverTheyStand() {
        assertThat(annotated("@Unique String a() { return \"\"; } String b() { return \"\"; }"))
                .containsExactly("a");
        assertThat(annotated("String a() { return \"\"; } @Deprecated @Unique String b() { return \"\"; }"))
                .containsExactly("b");
        assertThat(annotated("@Unique String a() { return \"\"; } @Versioned long b() { return 1; }"))
                .containsExactly("a", "b");
        assertThat(annotated("@Unique void a() {} @Unique String b(int c) { return \"\"; }"))
                .as("no accessors")
                .isEmpty();
        assertThat(annotated("@Unique static String a() { return \"\"; }"))
                .as("of no object")
                .isEmpty();
        assertThat(annotated("")).isEmpty();
    }

    @Test
    void anAccessorStandsBeforeWhatItOverrides() {
        String order =
                "package shop; class Order extends Base { String b() { return \"\"; } String a() { return \"\"; } }";
        String base = "package shop; class Base { String a() { return \"\"; } String c() { return \"\"; } }";
        assertThat(Compile.of(order, base).<List<String>>read(reading -> {
                    List<TypeElement> lineage =
                            MemberReader.lineage(reading.elements().getTypeElement("shop.Order"));
                    Accessors accessors = Accessors.of(lineage);
                    List<String> owners = new ArrayList<>();
                    for (String name : List.of("a", "b", "c")) {
                        for (ExecutableElement method : accessors.declarations(accessors.of(name, false))) {
                            owners.add(name + " of " + Enclosing.type(method).getSimpleName());
                        }
                    }
                    return owners;
                }))
                .containsExactly("a of Order", "a of Base", "b of Order", "c of Base");
    }

    private static List<String> annotated(String methods) {
        return Compile.of("package shop; import dev.truce.*; class Order { " + methods + " }")
                .read(reading -> {
                    TypeElement type = reading.elements().getTypeElement("shop.Order");
                    List<String> names = new ArrayList<>();
                    for (ExecutableElement method : Accessors.of(List.of(type)).annotated()) {
                        names.add(method.getSimpleName().toString());
                    }
                    return names;
                });
    }

    private static List<ExecutableElement> methods(TypeElement type) {
        return ElementFilter.methodsIn(type.getEnclosedElements());
    }
}
