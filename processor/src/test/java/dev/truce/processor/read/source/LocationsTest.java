package dev.truce.processor.read.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.processor.model.SourceLocation;
import dev.truce.processor.testing.Compile;
import javax.lang.model.util.ElementFilter;
import org.junit.jupiter.api.Test;

class LocationsTest {

    @Test
    void aMethodIsNamedWithTheErasedTypesOfItsParameters() {
        assertThat(signature("void ship()")).isEqualTo("ship()");
        assertThat(signature("void ship(java.util.UUID id, int count)")).isEqualTo("ship(java.util.UUID,int)");
        assertThat(signature("void ship(java.util.Map<String, java.util.List<?>> map)"))
                .isEqualTo("ship(java.util.Map)");
        assertThat(signature("void ship(java.util.Map.Entry<String, Long> entry)"))
                .isEqualTo("ship(java.util.Map.Entry)");
    }

    @Test
    void arraysKeepTheirBrackets() {
        assertThat(signature("void ship(byte[] data, String[][] table)"))
                .isEqualTo("ship(byte[],java.lang.String[][])");
        assertThat(signature("void ship(String... names)")).isEqualTo("ship(java.lang.String[])");
    }

    @Test
    void aTypeVariableStandsForItsFirstBound() {
        assertThat(signature("<T> void ship(T any)")).isEqualTo("ship(java.lang.Object)");
        assertThat(signature("<T extends Number> void ship(T number, T[] numbers)"))
                .isEqualTo("ship(java.lang.Number,java.lang.Number[])");
        assertThat(signature("<T extends Number & Comparable<T>> void ship(T both)"))
                .isEqualTo("ship(java.lang.Number)");
        assertThat(signature("<T extends Comparable<T> & Runnable, U extends T> void ship(U indirect)"))
                .isEqualTo("ship(java.lang.Comparable)");
    }

    @Test
    void aPlaceIsTheClassAndItsMethod() {
        SourceLocation location = Compile.of("package shop; class Orders { class Page { void next(int size) {} } }")
                .read(reading -> Locations.of(ElementFilter.methodsIn(reading.elements()
                                .getTypeElement("shop.Orders.Page")
                                .getEnclosedElements())
                        .get(0)));

        assertThat(location.type().binaryName()).isEqualTo("shop.Orders$Page");
        assertThat(location.member()).isEqualTo("next(int)");
        assertThat(location.annotation()).isNull();
    }

    private static String signature(String method) {
        return Compile.of("package shop; abstract class Orders { abstract " + method + "; }")
                .read(reading -> Locations.signature(ElementFilter.methodsIn(
                                reading.elements().getTypeElement("shop.Orders").getEnclosedElements())
                        .get(0)));
    }
}
