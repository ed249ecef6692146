package dev.truce.runtime.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void camelCaseSplitsBeforeCapitals() {
        assertThat(Words.of("purchaseOrder")).containsExactly("purchase", "order");
        assertThat(Words.of("PurchaseOrder")).containsExactly("purchase", "order");
    }

    @Test
    void anAcronymIsOneWord() {
        assertThat(Words.of("URLMapping")).containsExactly("url", "mapping");
        assertThat(Words.of("externalID")).containsExactly("external", "id");
    }

    @Test
    void digitsStayWithTheWordBeforeThem() {
        assertThat(Words.of("address2Line")).containsExactly("address2", "line");
        assertThat(Words.of("iso4217")).containsExactly("iso4217");
    }

    @Test
    void aCapitalAfterADigitBeginsAWord() {
        assertThat(Words.of("v2API")).containsExactly("v2", "api");
        assertThat(Words.of("A1B2")).containsExactly("a1", "b2");
        assertThat(Words.of("ISO4217Code")).containsExactly("iso4217", "code");
    }

    @Test
    void oneCapitalBeforeAWordIsAWordOfItsOwn() {
        assertThat(Words.of("aBTest")).containsExactly("a", "b", "test");
        assertThat(Words.of("XRay")).containsExactly("x", "ray");
        assertThat(Words.of("X")).containsExactly("x");
        assertThat(Words.of("")).isEmpty();
        assertThat(Words.of("-_ ")).isEmpty();
    }

    @Test
    void lettersOfAnyScriptHaveTheirCase() {
        assertThat(Words.of("grünÄpfel")).containsExactly("grün", "äpfel");
        assertThat(Words.of("b\uD801\uDC00"))
                .as("beyond the first plane of Unicode")
                .containsExactly("b", "\uD801\uDC28");
        assertThat(Words.of("a$B")).as("no letter, no digit").containsExactly("a$b");
    }

    @Test
    void dashesUnderscoresAndBlanksSeparate() {
        assertThat(Words.of("purchase-order_line item")).containsExactly("purchase", "order", "line", "item");
        assertThat(Words.of("__a__b__")).containsExactly("a", "b");
    }

    @Test
    void eachFormIsMadeOfTheSameWords() {
        assertThat(Words.kebab("URLMapping")).isEqualTo("url-mapping");
        assertThat(Words.constant("URLMapping")).isEqualTo("URL_MAPPING");
        assertThat(Words.snake("URLMapping")).isEqualTo("url_mapping");
        assertThat(Words.camel("url-mapping")).isEqualTo("urlMapping");
        assertThat(Words.camel("INSUFFICIENT_STOCK")).isEqualTo("insufficientStock");
        assertThat(Words.text("URLMapping")).isEqualTo("URL mapping");
        assertThat(Words.capitalize("order")).isEqualTo("Order");
        assertThat(Words.capitalize("")).isEmpty();
    }

    @Test
    void theLocaleMakesNoDifference() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(Words.kebab("ShippingID")).isEqualTo("shipping-id");
            assertThat(Words.constant("id")).isEqualTo("ID");
        } finally {
            Locale.setDefault(before);
        }
    }
}
