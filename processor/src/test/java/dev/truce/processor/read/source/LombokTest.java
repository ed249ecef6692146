package dev.truce.processor.read.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.processor.read.ResourceReader;
import dev.truce.processor.testing.Compile;
import org.junit.jupiter.api.Test;

/** Whether a class has to wait for the accessors that Lombok makes. Lombok itself does not run here. */
class LombokTest {
    private static final String GETTER = "package lombok; public @interface Getter {}";
    private static final String DATA = "package lombok; public @interface Data {}";
    private static final String VALUE = "package lombok; public @interface Value {}";
    private static final String SETTER = "package lombok; public @interface Setter {}";

    @Test
    void aFieldWithoutItsAccessorIsWaitedFor() {
        assertThat(awaited("@Getter class Order { String number; }")).isTrue();
        assertThat(awaited("@Data class Order { String number; }")).isTrue();
        assertThat(awaited("@Value class Order { String number; }")).isTrue();
        assertThat(awaited("class Order { @Getter String number; String name; }"))
                .isTrue();
    }

    @Test
    void anAccessorThatIsThereIsNotWaitedFor() {
        assertThat(awaited("@Getter class Order { String number; String getNumber() { return number; } }"))
                .isFalse();
        assertThat(awaited("@Getter class Order { boolean paid; boolean isPaid() { return paid; } }"))
                .isFalse();
        assertThat(awaited("@Data class Order { String number; String number() { return number; } }"))
                .as("fluent")
                .isFalse();
        assertThat(awaited("@Getter class Order { String number, name; String getNumber() { return number; } }"))
                .as("one of two")
                .isTrue();
    }

    @Test
    void nothingIsWaitedForWhereLombokMakesNoAccessors() {
        assertThat(awaited("class Order { String number; }")).isFalse();
        assertThat(awaited("@Setter class Order { String number; }")).isFalse();
        assertThat(awaited("@Getter class Order { static String number; }")).isFalse();
        assertThat(awaited("@Getter class Order { String getNumber(int position) { return \"\"; } }"))
                .isFalse();
        assertThat(awaited("class Order { class Line { @Getter String number; } }"))
                .as("another class")
                .isFalse();
    }

    @Test
    void theAccessorsOfASuperclassAreWaitedForToo() {
        assertThat(awaited("class Order extends Base {} class Base { @Getter String number; }"))
                .isTrue();
        assertThat(awaited("class Order extends Base { String getNumber() { return \"\"; } }"
                        + " class Base { @Getter String number; }"))
                .isFalse();
    }

    @Test
    void theValueThatJpaStoresForAStateIsWaitedFor() {
        String order = "class Order { @dev.truce.StateTransitions(initial = \"OPEN\") Status status; }";
        String status = " enum Status { OPEN; @jakarta.persistence.EnumeratedValue final String code = \"o\"; %s }";

        assertThat(awaited(order + status.formatted(""))).isFalse();
        assertThat(awaited(order + status.formatted("").replace("enum", "@Getter enum")))
                .isTrue();
        assertThat(awaited(order
                        + status.formatted("String getCode() { return code; }").replace("enum", "@Getter enum")))
                .isFalse();
        assertThat(awaited("class Order { @dev.truce.StateTransitions(initial = \"OPEN\") Status status; }"
                        + " @Getter enum Status { OPEN; final String label = \"\"; }"))
                .as("not stored")
                .isFalse();
        assertThat(awaited(
                        "class Order { Status status; }" + status.formatted("").replace("enum", "@Getter enum")))
                .as("no state")
                .isFalse();
    }

    private static boolean awaited(String order) {
        return Compile.of("package shop; import lombok.*; " + order, GETTER, DATA, VALUE, SETTER)
                .read(reading -> ResourceReader.awaitsLombok(reading.elements().getTypeElement("shop.Order")));
    }
}
