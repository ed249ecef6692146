package dev.truce.processor.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NamesTest {

    @ParameterizedTest
    @CsvSource({
        "purchase-order, PurchaseOrder",
        "DUPLICATE_NUMBER, DuplicateNumber",
        "purchaseOrder, PurchaseOrder",
        "order2go, Order2go",
        "/orders/{id}/ship, OrdersIdShip",
        "größe, Gr__e",
        "ÜBER-UNS, _berUns",
        "'a²-Ⅷ b', A__B",
        "'😀 order 𝒜', Order_",
        "--a--b--, AB",
        "URL, Url",
        "/, ''"
    })
    void componentsHaveNamesInPascalCase(String text, String name) {
        assertThat(Names.pascal(text)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"a, true", "Z9_, true", "'', false", "9a, false", "_a, false", "a-b, false", "é, false", "aé, false"})
    void identifiersAreOfAsciiAndBeginWithALetter(String text, boolean identifier) {
        assertThat(Names.isIdentifier(text)).isEqualTo(identifier);
    }

    @Test
    void aNameThatIsTakenGetsANumber() {
        Set<String> taken = new TreeSet<>();

        assertThat(Names.unused("Order", taken)).isEqualTo("Order");
        assertThat(Names.unused("Order", taken)).isEqualTo("Order2");
        assertThat(Names.unused("Order", taken)).isEqualTo("Order3");
    }
}
