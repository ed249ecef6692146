package dev.truce.processor.read.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.processor.model.TypeRef;
import dev.truce.processor.model.TypeRef.Shape;
import dev.truce.processor.testing.Compile;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.junit.jupiter.api.Test;

class TypeReaderTest {
    private static final String TYPES = """
            abstract class Lines implements Runnable, Pages {}
            interface Pages extends Iterable<String> {}
            abstract class Prices<T> extends java.util.AbstractMap<String, T> {}
            abstract class Both extends java.util.AbstractMap<String, String> implements Iterable<String> {}
            class Holder<T extends java.util.List<String>> {
                private enum Secret { A }
                class Inner {}
            }
            """;

    @Test
    void whatIsIterableIsACollectionWhereverItComesFrom() {
        assertThat(shape("Lines")).isEqualTo(Shape.COLLECTION);
        assertThat(shape("Pages")).isEqualTo(Shape.COLLECTION);
        assertThat(shape("Iterable<Integer>"))
                .as("of java.lang, which has no other")
                .isEqualTo(Shape.OTHER);
        assertThat(shape("java.util.ArrayDeque")).isEqualTo(Shape.COLLECTION);
        assertThat(shape("java.nio.file.Path")).isEqualTo(Shape.COLLECTION);
        assertThat(shape("java.util.stream.Stream<String>")).isEqualTo(Shape.OTHER);
        assertThat(shape("java.util.Iterator<String>")).isEqualTo(Shape.OTHER);
    }

    @Test
    void whatIsAMapIsOneUnlessItIsIterable() {
        assertThat(shape("java.util.TreeMap<String, String>")).isEqualTo(Shape.MAP);
        assertThat(shape("java.util.Properties")).isEqualTo(Shape.MAP);
        assertThat(shape("Prices<Long>")).isEqualTo(Shape.MAP);
        assertThat(shape("Both")).isEqualTo(Shape.COLLECTION);
        assertThat(shape("java.util.Map.Entry<String, String>")).isEqualTo(Shape.OTHER);
    }

    @Test
    void theElementsOfACollectionAreKnownByItsOnlyArgument() {
        TypeRef ids = read("java.util.List<java.util.Set<java.util.UUID>>");

        assertThat(ids.name()).isEqualTo("java.util.List");
        assertThat(ids.element()).isNotNull();
        assertThat(ids.element().name()).isEqualTo("java.util.Set");
        assertThat(ids.element().element()).isEqualTo(read("java.util.UUID"));
        assertThat(read("Lines").element()).isNull();
        assertThat(read("java.util.List").element()).as("raw").isNull();
        assertThat(read("int[][]").element()).isEqualTo(read("int[]"));
        assertThat(read("int[]").element()).isEqualTo(TypeRef.of(Shape.PRIMITIVE, "int"));
    }

    @Test
    void aClassIsKnownByItsNameUnlessItHasParameters() {
        assertThat(read("java.util.UUID"))
                .returns(Shape.CLASS, TypeRef::shape)
                .returns("java.util.UUID", TypeRef::name);
        assertThat(read("Object").shape()).isEqualTo(Shape.CLASS);
        assertThat(read("Holder<java.util.List<String>>"))
                .returns(Shape.OTHER, TypeRef::shape)
                .returns("shop.Holder", TypeRef::name);
        assertThat(shape("java.util.Optional<String>")).isEqualTo(Shape.OTHER);
    }

    @Test
    void aTypeVariableIsAnyObject() {
        TypeRef variable = Compile.of("package shop; class A<T extends java.util.List<String>> { T value; }")
                .read(TypeReaderTest::ofFirstField);

        assertThat(variable).isEqualTo(TypeRef.of(Shape.OTHER, "java.lang.Object"));
    }

    @Test
    void supertypesAreFoundAtAnyDistanceByTheirNames() {
        assertThat(includes("java.util.ArrayList", "java.lang.Iterable")).isTrue();
        assertThat(includes("java.util.ArrayList", "java.lang.Object")).isTrue();
        assertThat(includes("java.util.ArrayList", "java.util.ArrayList")).isTrue();
        assertThat(includes("java.util.ArrayList", "java.util.Map")).isFalse();
        assertThat(includes("java.util.ArrayList", "Iterable"))
                .as("a simple name")
                .isFalse();
        assertThat(includes("java.lang.Object", "java.util.List")).isFalse();
        assertThat(includes("java.util.List", "java.util.ArrayList"))
                .as("a subtype")
                .isFalse();
    }

    private static TypeRef ofFirstField(Reading reading) {
        TypeElement type = reading.elements().getTypeElement("shop.A");
        return TypeReader.read(
                ElementFilter.fieldsIn(type.getEnclosedElements()).get(0).asType(), Reach.of(type));
    }

    @Test
    void aClassThatTheReadingCodeCannotNameHasNoDeclaration() {
        assertThat(Compile.of(
                                "package shop; class A extends base.Base { Kept[] value; }",
                                "package base; public class Base { protected static class Kept {} }")
                        .read(TypeReaderTest::ofFirstField)
                        .element())
                .isEqualTo(TypeRef.of(Shape.OTHER, "base.Base.Kept"));
    }

    private static boolean includes(String type, String supertype) {
        return Compile.of("package shop; class A {}")
                .read(reading ->
                        Supertypes.include(reading.elements().getTypeElement(type), Set.of(supertype, "a.Name")));
    }

    private static Shape shape(String type) {
        return read(type).shape();
    }

    private static TypeRef read(String type) {
        return Compile.of("package shop; class A { " + type + " value; } " + TYPES)
                .read(TypeReaderTest::ofFirstField);
    }
}
