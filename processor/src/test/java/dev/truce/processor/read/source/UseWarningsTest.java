package dev.truce.processor.read.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.processor.testing.Compile;
import java.util.List;
import org.junit.jupiter.api.Test;

class UseWarningsTest {
    private static final String STATUS = "package shop; enum Status { OPEN, @Deprecated DONE }";
    private static final String REMOVED = "package shop; enum Removed { OPEN, @Deprecated(forRemoval = true) DONE }";

    @Test
    void nothingIsSuppressedWhereNothingIsDeprecated() {
        assertThat(of("class Order { String number; String number() { return number; } }"))
                .isEmpty();
    }

    @Test
    void aDeprecatedClassOrMemberDrawsAWarning() {
        assertThat(of("@Deprecated class Order { String number; }")).containsExactly("deprecation");
        assertThat(of("class Order { @Deprecated String number; }")).containsExactly("deprecation");
        assertThat(of("class Order { @Deprecated String number() { return \"\"; } }"))
                .containsExactly("deprecation");
    }

    @Test
    void whatIsToBeRemovedDrawsAnotherOne() {
        assertThat(of("class Order { @Deprecated(forRemoval = true) String number; }"))
                .containsExactly("removal");
        assertThat(of("class Order { @Deprecated(forRemoval = true) String number; @Deprecated String name; }"))
                .containsExactly("deprecation", "removal");
    }

    @Test
    void theConstantsOfAStateCount() {
        assertThat(of("class Order { Status status; }")).containsExactly("deprecation");
        assertThat(of("class Order { Removed status; }")).containsExactly("removal");
        assertThat(of("class Order { java.util.List<Status> past; }"))
                .as("generated code names the constants of members only")
                .isEmpty();
    }

    @Test
    void whatIsInheritedCounts() {
        assertThat(of("class Order extends Base {} class Base { @Deprecated String number; }"))
                .containsExactly("deprecation");
        assertThat(of("class Order extends Base {} @Deprecated class Base {}")).containsExactly("deprecation");
    }

    @Test
    void theClassesAroundWhatIsNamedCount() {
        assertThat(of("class Order { Old.Number number; } @Deprecated class Old { static class Number {} }"))
                .containsExactly("deprecation");
        assertThat(of("class Order { Old.Kind kind; } @Deprecated(forRemoval = true) class Old { enum Kind { A } }"))
                .containsExactly("removal");
        assertThat(of("class Order { Near.Number number; "
                        + "} class Near { static class Number { @Deprecated String text; } }"))
                .as("of the type of a member, nothing is read")
                .isEmpty();
    }

    @Test
    void theTypesOfMembersCount() {
        assertThat(of("class Order { Number number; } @Deprecated class Number {}"))
                .containsExactly("deprecation");
        assertThat(of("class Order { Number number() { return null; } } @Deprecated class Number {}"))
                .containsExactly("deprecation");
    }

    @Test
    void theMethodsOfABuilderCount() {
        String builder = "static class Builder { @Deprecated Order build() { return null; } }";
        assertThat(of("class Order { Builder toBuilder() { return null; } " + builder + " }"))
                .containsExactly("deprecation");
        assertThat(of("class Order { " + builder + " }"))
                .as("a class that no member leads to")
                .isEmpty();
    }

    @Test
    void theNameOfAnInnerClassOfAGenericOneIsRaw() {
        assertThat(of("shop.Box.Order", "public class Box<T> { class Order { String number; } }"))
                .containsExactly("rawtypes");
        assertThat(of("shop.Box.In.Order", "public class Box<T> { class In { class Order { T number; } } }"))
                .containsExactly("rawtypes");
        assertThat(of("shop.Box.Order", "public class Box<T> { static class Order { String number; } }"))
                .isEmpty();
        assertThat(of("shop.Box.Order", "public class Box { class Order { String number; } }"))
                .isEmpty();
    }

    private static List<String> of(String type, String text) {
        return Compile.of("package shop; " + text)
                .read(reading -> UseWarnings.of(List.of(reading.elements().getTypeElement(type)), reading.elements()));
    }

    private static List<String> of(String order) {
        return Compile.of("package shop; " + order, STATUS, REMOVED)
                .read(reading ->
                        UseWarnings.of(List.of(reading.elements().getTypeElement("shop.Order")), reading.elements()));
    }
}
