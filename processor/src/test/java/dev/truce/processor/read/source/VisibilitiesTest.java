package dev.truce.processor.read.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.processor.testing.Compile;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VisibilitiesTest {
    private static final String ORDER = "package shop; public class Order { public static class Line {} }";
    private static final String CUSTOMER = "package shop; class Customer {}";
    private static final String PATIENT = "package clinic; class Patient {}";

    @Test
    void withoutModulesAPackageSeesWhatIsOnTheClassPath() {
        List<Boolean> seen = of(
                visibility -> List.of(visibility.seesGenerated(), visibility.seesNullable(), visibility.seesRuntime()));

        assertThat(seen).containsExactly(true, true, true);
        String module = of(Visibility::moduleName);
        assertThat(module).isEmpty();
    }

    @Test
    void aNameOfJavaLangIsHiddenByAClassOfThePackageAlone() {
        assertThat(hidden()).isEmpty();
        assertThat(hidden("package shop; class Short {}")).containsExactly("Short");
        assertThat(hidden("package shop; class Short {}", "package shop; enum Integer {}"))
                .containsExactly("Integer", "Short");
        assertThat(hidden("package clinic; class Short {}"))
                .as("another package")
                .isEmpty();
        assertThat(hidden("package shop; class Sizes { static class Short {} }"))
                .as("inside another class")
                .isEmpty();
    }

    @Test
    void whatIsAskedTwiceHasOneAnswer() {
        List<Boolean> answers = of(
                visibility -> List.of(
                        visibility.hidesAny(List.of("Short")),
                        visibility.hidesAny(List.of("Short")),
                        visibility.hidesAny(List.of("Long")),
                        visibility.hidesAny(List.of("Long", "Short"))),
                "package shop; class Short {}");

        assertThat(answers).containsExactly(true, true, false, true);
    }

    @Test
    void theClassesOfAPackageShareWhatTheySee() {
        List<Visibility> seen = Compile.of(ORDER, CUSTOMER, PATIENT).read(reading -> {
            Visibilities visibilities = new Visibilities(reading.elements());
            return List.of(
                    visibilities.of(reading.elements().getTypeElement("shop.Order")),
                    visibilities.of(reading.elements().getTypeElement("shop.Customer")),
                    visibilities.of(reading.elements().getTypeElement("shop.Order.Line")),
                    visibilities.of(reading.elements().getTypeElement("clinic.Patient")));
        });

        assertThat(seen.get(1)).isSameAs(seen.get(0));
        assertThat(seen.get(2)).isSameAs(seen.get(0));
        assertThat(seen.get(3)).isNotSameAs(seen.get(0));
    }

    /** Those of some names that the package of the order hides. */
    private static List<String> hidden(String... more) {
        return of(
                visibility -> Stream.of("Integer", "Object", "Short")
                        .filter(name -> visibility.hidesAny(List.of("Nothing", name)))
                        .toList(),
                more);
    }

    private static <T> T of(Function<Visibility, T> question, String... more) {
        String[] sources = Stream.concat(Stream.of(ORDER), Stream.of(more)).toArray(String[]::new);
        return Compile.of(sources)
                .read(reading -> question.apply(new Visibilities(reading.elements())
                        .of(reading.elements().getTypeElement("shop.Order"))));
    }
}
