package dev.truce.processor.read.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.truce.processor.model.ClassShape;
import dev.truce.processor.model.Misplaced;
import dev.truce.processor.model.Resource;
import dev.truce.processor.model.TypeRef;
import dev.truce.processor.read.ResourceReader;
import dev.truce.processor.testing.Compile;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShapesTest {

    @Test
    void rulesWhereNoMemberIsAreKeptForTheirFinding() {
        Resource resource = read("""
                class A {
                    @Unique static String shared;
                    @Versioned void touch() {}
                    @Unique String with(String name) { return name; }
                }
                """, "A");

        assertThat(resource.misplaced())
                .extracting(Misplaced::element, Misplaced::kind)
                .containsExactly(
                        tuple("shared", "a static field"),
                        tuple("touch", "a method that returns nothing"),
                        tuple("with", "a method with parameters"));
        assertThat(resource.hasRules()).isFalse();
    }

    @Test
    void theShapeSaysWhoCanSeeTheClass() {
        String source = """
                package shop;
                import dev.truce.*;
                public class Shop {
                    public record Open(@Unique String name) {}
                    record Near<T>(@Unique T name) {}
                    private record Shut(@Unique String name) {}
                    public interface Face { @Unique String name(); }
                    public enum Kind { A; @Unique String name; }
                }
                """;
        Compile compiled = Compile.of(source);

        assertThat(compiled.resource("shop.Shop.Open").shape())
                .isEqualTo(new ClassShape(ClassShape.Kind.RECORD, true, false, 0));
        assertThat(compiled.resource("shop.Shop.Near").shape())
                .isEqualTo(new ClassShape(ClassShape.Kind.RECORD, false, false, 1));
        assertThat(compiled.resource("shop.Shop.Shut").isUsable()).isFalse();
        assertThat(compiled.resource("shop.Shop.Face").isUsable()).isFalse();
        assertThat(compiled.resource("shop.Shop.Kind").isUsable()).isFalse();
        assertThat(compiled.resource("shop.Shop.Open").isUsable()).isTrue();
        assertThat(compiled.resource("shop.Shop.Open").type().guard().qualifiedName())
                .isEqualTo("shop.Shop_OpenGuard");
    }

    @Test
    void anAbstractClassIsNoResourceAndAnInterfaceIsTakenForOne() {
        Compile compiled = Compile.of(
                "package shop; import dev.truce.*; public abstract class Base { @Unique String code; }",
                "package shop; import dev.truce.*; public interface Face { @Unique String name(); }",
                "package shop; public class Plain { String name; }");

        assertThat(compiled.<List<Boolean>>read(reading -> List.of("shop.Base", "shop.Face", "shop.Plain").stream()
                        .map(name ->
                                ResourceReader.isResource(reading.elements().getTypeElement(name)))
                        .toList()))
                .containsExactly(false, true, false);
    }

    @Test
    void aClassAroundAResourceIsNoResource() {
        Compile compiled = Compile.of(
                "package shop; "
                        + "import dev.truce.*; public class Shop { @Versioned public record Box(long id) {} @Unique(fields = \"id\") static class Bag { long id; } }");

        assertThat(compiled.<List<Boolean>>read(
                        reading -> List.of("shop.Shop", "shop.Shop.Box", "shop.Shop.Bag").stream()
                                .map(name -> ResourceReader.isResource(
                                        reading.elements().getTypeElement(name)))
                                .toList()))
                .containsExactly(false, true, true);
    }

    @Test
    void aMemberOfAPrivateTypeIsWhatTheGuardCanSeeOfIt() {
        assertThat(read("class A { private enum Kind { X } @Unique Kind kind; }", "A")
                        .members()
                        .get(0)
                        .type()
                        .shape())
                .isEqualTo(TypeRef.Shape.OTHER);
    }

    private static Resource read(String declaration, String name) {
        return Compile.of("package shop; import dev.truce.*; " + declaration).resource("shop." + name);
    }
}
