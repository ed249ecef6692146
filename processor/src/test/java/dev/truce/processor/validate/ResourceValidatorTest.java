package dev.truce.processor.validate;

import static dev.truce.processor.diagnostic.DiagnosticCode.REFERENCE_NO_NAME;
import static dev.truce.processor.diagnostic.DiagnosticCode.REFERENCE_REPEATED;
import static dev.truce.processor.diagnostic.DiagnosticCode.REFUSAL_BAD_MEMBER;
import static dev.truce.processor.diagnostic.DiagnosticCode.REFUSAL_REPEATED_MEMBER;
import static dev.truce.processor.diagnostic.DiagnosticCode.REFUSAL_RESERVED_MEMBER;
import static dev.truce.processor.diagnostic.DiagnosticCode.RESOURCE_BAD_NAME;
import static dev.truce.processor.diagnostic.DiagnosticCode.RESOURCE_NOT_A_CLASS;
import static dev.truce.processor.diagnostic.DiagnosticCode.RESOURCE_NOT_A_MEMBER;
import static dev.truce.processor.diagnostic.DiagnosticCode.RESOURCE_NO_KEY;
import static dev.truce.processor.diagnostic.DiagnosticCode.RESOURCE_NO_RULE;
import static dev.truce.processor.diagnostic.DiagnosticCode.RESOURCE_PRIVATE;
import static dev.truce.processor.diagnostic.DiagnosticCode.RESOURCE_UNKNOWN_KEY;
import static dev.truce.processor.testing.ResourceModel.API;
import static dev.truce.processor.testing.ResourceModel.CLASS;
import static dev.truce.processor.testing.ResourceModel.reference;
import static dev.truce.processor.testing.ResourceModel.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.processor.diagnostic.Finding;
import dev.truce.processor.model.ClassShape.Kind;
import dev.truce.processor.model.SourceLocation;
import dev.truce.processor.testing.ResourceModel;
import org.assertj.core.api.IterableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResourceValidatorTest {

    @Test
    void classWithARuleIsFine() {
        assertThatFindings(order()).isEmpty();
        assertThatFindings(order().table("orders", "number").name("purchase-order-2"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"INTERFACE, an interface", "ENUM, an enum", "ANNOTATION, an annotation type"})
    void onlyClassesAndRecordsAreResources(Kind kind, String text) {
        assertThatFindings(order().unique("x").shape(kind, true).name("x y"))
                .containsExactly(
                        Finding.of(RESOURCE_NOT_A_CLASS, CLASS, "Order", text).orAt(CLASS));
    }

    @Test
    void privateClassCannotBeSeen() {
        assertThatFindings(order().shape(Kind.RECORD, true))
                .containsExactly(Finding.of(RESOURCE_PRIVATE, CLASS, "Order").orAt(CLASS));
    }

    @Test
    void resourceHasARule() {
        assertThatFindings(ResourceModel.order().member("id", long.class))
                .containsExactly(Finding.of(RESOURCE_NO_RULE, API, "Order").orAt(CLASS));
    }

    @Test
    void ruleInTheWrongPlaceIsTheOnlyMistake() {
        SourceLocation place = SourceLocation.of(ResourceModel.ORDER, "MAX").annotation("dev.truce.Unique", 0);

        assertThatFindings(ResourceModel.order().misplaced("MAX", "a static field", place))
                .containsExactly(Finding.of(RESOURCE_NOT_A_MEMBER, place, "MAX", "a static field")
                        .orAt(CLASS));
    }

    @ParameterizedTest
    @CsvSource({
        "PurchaseOrder, purchase-order",
        "purchase_order, purchase-order",
        "'', purchase-order",
        "-, purchase-order",
        "2nd, purchase-order",
        "a--b, a-b"
    })
    void nameOnTheWireIsInKebabCase(String name, String example) {
        assertThatFindings(order().name(name))
                .containsExactly(Finding.of(RESOURCE_BAD_NAME, API.at("name"), name, example)
                        .orAt(CLASS));
    }

    @Test
    void keyNamesMembers() {
        assertThatFindings(order().table("orders", "number", "nmber"))
                .containsExactly(
                        Finding.of(RESOURCE_UNKNOWN_KEY, API.at("key", 1), "nmber", "Order", "did you mean 'number'?")
                                .orAt(CLASS));
    }

    @Test
    void tableCallsForAKey() {
        assertThatFindings(order().table("orders"))
                .containsExactly(Finding.of(RESOURCE_NO_KEY, API.at("table"), "Order", "orders")
                        .orAt(CLASS));
    }

    @Test
    void referenceHasANameOnTheWire() {
        assertThatFindings(order().reference(""))
                .containsExactly(
                        Finding.of(REFERENCE_NO_NAME, reference(0), "Order").orAt(CLASS));
        assertThatFindings(order().reference("Line"))
                .containsExactly(Finding.of(RESOURCE_BAD_NAME, reference(0).at("name"), "Line", "line")
                        .orAt(CLASS));
    }

    @Test
    void oneReferrerIsNamedOnce() {
        assertThatFindings(order().reference("line").reference("invoice").reference("line"))
                .containsExactly(Finding.of(REFERENCE_REPEATED, reference(2), "Order", "line")
                        .orAt(CLASS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ab", "1st", "in-stock", "größe"})
    void memberOfAProblemHasALegalName(String name) {
        assertThatFindings(order().refusal("NO_STOCK", "available", name))
                .containsExactly(Finding.of(REFUSAL_BAD_MEMBER, refusal(0).at("members", 1), name)
                        .orAt(CLASS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"type", "title", "status", "detail", "instance", "code", "resolution"})
    void memberThatEveryProblemHasIsTaken(String name) {
        assertThatFindings(order().refusal("NO_STOCK", name))
                .containsExactly(Finding.of(REFUSAL_RESERVED_MEMBER, refusal(0).at("members", 0), name)
                        .orAt(CLASS));
    }

    @Test
    void memberNamedTwiceIsReportedAtTheSecond() {
        assertThatFindings(order().refusal("NO_STOCK", "left", "asked", "left"))
                .containsExactly(Finding.of(REFUSAL_REPEATED_MEMBER, refusal(0).at("members", 2), "left")
                        .orAt(CLASS));
    }

    private static ResourceModel order() {
        return ResourceModel.order().member("number", String.class).unique("number");
    }

    private static IterableAssert<Finding> assertThatFindings(ResourceModel model) {
        return assertThat(new Validator().check(model.build()));
    }
}
