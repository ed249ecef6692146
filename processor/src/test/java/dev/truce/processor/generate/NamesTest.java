package dev.truce.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.processor.model.ClassRef;
import java.util.List;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

    @ParameterizedTest
    @CsvSource({
        "Order, order",
        "PurchaseOrder, purchaseOrder",
        "URL, url",
        "URLMapping, urlMapping",
        "X, x",
        "XRay, xRay",
        "Case, resource",
        "Default, resource",
        "Version, resource",
        "IfMatch, resource",
        "order, order",
        "_, resource"
    })
    void theParameterForAnInstanceIsItsClassInSmall(String type, String parameter) {
        assertThat(Names.parameter(new ClassRef("p", List.of("Outer", type)))).isEqualTo(parameter);
    }

    @ParameterizedTest
    @CsvSource({"credit_limit, creditLimit", "total, total", "int, int_", "a__b, aB", "_a, a", "2nd_try, _2ndTry"})
    void aMemberOfAProblemIsAParameterInCamelCase(String member, String parameter) {
        assertThat(Names.camelCase(member)).isEqualTo(parameter);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "_", "class", "record", "1", "a.b", "a b", "\ud83d\ude00", "true", "var", "__", "\u0000"
            })
    void anIdentifierIsOneWhateverTheTextIs(String text) {
        assertThat(SourceVersion.isName(Names.identifier(text))).isTrue();
        assertThat(Names.identifier(text)).doesNotContain(".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ship", "Ship2", "a_b", "\u00fcber", "$x"})
    void anIdentifierStaysAsItIs(String name) {
        assertThat(Names.identifier(name)).isEqualTo(name);
    }
}
