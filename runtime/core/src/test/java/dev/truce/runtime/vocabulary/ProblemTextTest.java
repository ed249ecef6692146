package dev.truce.runtime.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Titles read as a person would write them, and codes do not depend on that. */
class ProblemTextTest {

    @ParameterizedTest
    @CsvSource({
        "user, username, Username already taken, DUPLICATE_USER_USERNAME",
        "user, userName, User name already taken, DUPLICATE_USER_USER_NAME",
        "user, email, Email already taken, DUPLICATE_USER_EMAIL",
        "customer, vatNumber, VAT number already taken, DUPLICATE_CUSTOMER_VAT_NUMBER",
        "product, sku, SKU already taken, DUPLICATE_PRODUCT_SKU",
        "book, isbn13, ISBN13 already taken, DUPLICATE_BOOK_ISBN13",
        "bank-account, IBAN, IBAN already taken, DUPLICATE_BANK_ACCOUNT_IBAN",
        "purchase-order, orderNumber, Order number already taken, DUPLICATE_PURCHASE_ORDER_ORDER_NUMBER",
        "order, number, Order number already taken, DUPLICATE_ORDER_NUMBER",
        "order, externalId, Order external ID already taken, DUPLICATE_ORDER_EXTERNAL_ID",
        "order, ordered, Order ordered already taken, DUPLICATE_ORDER_ORDERED",
        "page, pageUrl, Page URL already taken, DUPLICATE_PAGE_PAGE_URL",
        "voucher, code, Voucher code already taken, DUPLICATE_VOUCHER_CODE",
    })
    void namesTheResourceOnlyWhereTheMemberDoesNot(String resource, String field, String title, String code) {
        ProblemText text = ProblemText.duplicate(resource, List.of(field));
        assertThat(text.title()).isEqualTo(title);
        assertThat(text.code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"order, __, DUPLICATE_ORDER_", "_, number, DUPLICATE__NUMBER", "order, '', DUPLICATE_ORDER_"})
    void aNameOfSeparatorsHasNoWords(String resource, String field, String code) {
        assertThat(ProblemText.duplicate(resource, List.of(field)).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"isbn, copy, Loan ISBN and copy already taken", "username, email, Username and email already taken"})
    void namesTheResourceWhereOneOfSeveralMembersDoesNot(String first, String second, String title) {
        assertThat(ProblemText.duplicate("loan", List.of(first, second)).title())
                .isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource({
        "customerId, customer ID",
        "petIds, pet IDs",
        "URLMapping, URL mapping",
        "isbn10, ISBN10",
        "identity, identity",
        "vats, VATs",
        "ips2, ips2",
        "paid, paid",
        "skull, skull"
    })
    void writesAcronymsInCapitals(String name, String text) {
        assertThat(Words.text(name)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"isbn, an ISBN", "url, a URL", "order, an order", "user, a user", "invoice, an invoice"})
    void choosesTheArticle(String name, String text) {
        assertThat(Words.withArticle(name)).isEqualTo(text);
    }
}
