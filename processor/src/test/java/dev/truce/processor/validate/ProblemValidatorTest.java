package dev.truce.processor.validate;

import static dev.truce.processor.diagnostic.DiagnosticCode.PROBLEM_BAD_CODE;
import static dev.truce.processor.diagnostic.DiagnosticCode.PROBLEM_BAD_STATUS;
import static dev.truce.processor.diagnostic.DiagnosticCode.PROBLEM_BLANK_TITLE;
import static dev.truce.processor.diagnostic.DiagnosticCode.PROBLEM_FIXED_STATUS;
import static dev.truce.processor.diagnostic.DiagnosticCode.PROBLEM_REPEATED_CODE;
import static dev.truce.processor.diagnostic.DiagnosticCode.PROBLEM_SAME_TYPE;
import static dev.truce.processor.diagnostic.DiagnosticCode.PROBLEM_UNKNOWN_PLACEHOLDER;
import static dev.truce.processor.diagnostic.DiagnosticCode.PROBLEM_VARIABLE_TITLE;
import static dev.truce.processor.diagnostic.DiagnosticCode.RESOURCE_BAD_NAME;
import static dev.truce.processor.diagnostic.DiagnosticCode.UNIQUE_HIDDEN_FIELD;
import static dev.truce.processor.diagnostic.DiagnosticCode.UNIQUE_HIDDEN_VALUE;
import static dev.truce.processor.diagnostic.DiagnosticCode.UNIQUE_UNKNOWN_FIELD;
import static dev.truce.processor.testing.ResourceModel.VERSIONED;
import static dev.truce.processor.testing.ResourceModel.problem;
import static dev.truce.processor.testing.ResourceModel.refusal;
import static dev.truce.processor.testing.ResourceModel.unique;
import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.Disclosure;
import dev.truce.Resolution;
import dev.truce.processor.diagnostic.Finding;
import dev.truce.processor.model.ProblemSpec;
import dev.truce.processor.model.VersionRule.Type;
import dev.truce.processor.testing.LifecycleModel;
import dev.truce.processor.testing.ResourceModel;
import dev.truce.processor.testing.ResourceModel.UniqueModel;
import dev.truce.runtime.vocabulary.ProblemKind;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.IterableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemValidatorTest {

    @Test
    void problemsOfAllRulesAreFine() {
        assertThatFindings(ResourceModel.order()
                        .unique("number")
                        .version(Type.LONG)
                        .lifecycle(LifecycleModel.of("A").deletable("A"))
                        .reference("line")
                        .refusal("NO_STOCK", "available"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"noStock, NO_STOCK", "no-stock, NO_STOCK", "'', OUT_OF_STOCK", "42, OUT_OF_STOCK", "_A, A"})
    void codeHasCapitalsDigitsAndUnderscores(String code, String example) {
        assertThatFindings(ResourceModel.order().refusal(code))
                .containsExactly(Finding.of(PROBLEM_BAD_CODE, refusal(0).at("code"), code, example));
    }

    @Test
    void badNameOfTheResourceMakesItsDefaultCodesNoMistake() {
        assertThatFindings(ResourceModel.order().name("Ordnung!").refusal("ORDNUNG!_GONE"))
                .isEmpty();
    }

    @Test
    void badNameOfAReferrerMakesItsDefaultCodeNoMistake() {
        assertThat(new Validator()
                        .check(ResourceModel.order().reference("line-ü").build()))
                .extracting(Finding::code)
                .containsExactly(RESOURCE_BAD_NAME);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 200, 399, 500})
    void statusIsAClientsError(int status) {
        assertThatFindings(ResourceModel.order().refusal(refused("NO_STOCK", status, "Title", "Detail")))
                .containsExactly(Finding.of(PROBLEM_BAD_STATUS, refusal(0).at("status"), status));
    }

    @Test
    void statusOfAPreconditionIsFixed() {
        ProblemSpec failed = of(ProblemKind.PRECONDITION_FAILED, "PRECONDITION_FAILED", 409, "Title", "Detail", false);
        ProblemSpec stale = of(ProblemKind.STALE, "STALE", 422, "Title", "Detail", false);

        assertThatFindings(ResourceModel.order().version("version", Type.LONG, failed, stale))
                .containsExactly(Finding.of(
                        PROBLEM_FIXED_STATUS,
                        VERSIONED.at("preconditionFailed").at("status"),
                        "preconditionFailed",
                        412,
                        409));
    }

    @Test
    void titleSaysSomethingAndTheSameEachTime() {
        assertThatFindings(ResourceModel.order().refusal(refused("NO_STOCK", 409, " ", "Detail")))
                .containsExactly(Finding.of(PROBLEM_BLANK_TITLE, refusal(0).at("title"), "NO_STOCK"));
        assertThatFindings(
                        ResourceModel.order().refusal(refused("NO_STOCK", 409, "Only {left} left", "Detail"), "left"))
                .containsExactly(Finding.of(PROBLEM_VARIABLE_TITLE, refusal(0).at("title"), "{left}"));
    }

    @Test
    void codeStandsForOneProblem() {
        assertThatFindings(ResourceModel.order()
                        .refusal("STALE_ORDER")
                        .refusal("GONE")
                        .refusal("GONE")
                        .version(Type.LONG))
                .containsExactly(
                        Finding.of(PROBLEM_REPEATED_CODE, refusal(0).at("code"), "STALE_ORDER", "STALE"),
                        Finding.of(PROBLEM_REPEATED_CODE, refusal(2).at("code"), "GONE", "another @Refusal"));
    }

    @Test
    void refusalMayNotBeNamedAsTheProblemOfARule() {
        assertThatFindings(ResourceModel.order().version(Type.LONG).refusal("STALE"))
                .containsExactly(Finding.of(
                        PROBLEM_SAME_TYPE, refusal(0).at("code"), "/problems/order/stale", "choose another code"));
    }

    @Test
    void twoConditionsOnTheSameFieldsAreOneRule() {
        UniqueModel other = new UniqueModel(unique(1), List.of("number"))
                .where("a > 1")
                .problem(problem(ProblemKind.DUPLICATE, "DUPLICATE_NUMBER", "OTHER"));

        assertThatFindings(ResourceModel.order().unique("number").unique(other))
                .containsExactly(Finding.of(
                        PROBLEM_SAME_TYPE,
                        unique(1).at("code"),
                        "/problems/order/duplicate-number",
                        "name both constraints in one rule"));
    }

    @Test
    void repetitionOfARuleThatIsWrongItselfIsNoSecondMistake() {
        ResourceModel model = ResourceModel.order().unique("nmber").unique("nmber");

        assertThat(ProblemValidator.check(model.build(), Set.of(unique(1).at("fields", 0))))
                .isEmpty();
        assertThat(new Validator().check(model.member("number", String.class).build()))
                .extracting(Finding::code)
                .contains(UNIQUE_UNKNOWN_FIELD)
                .doesNotContain(PROBLEM_REPEATED_CODE, PROBLEM_SAME_TYPE);
    }

    @Test
    void detailUsesMembersOfTheProblem() {
        assertThatFindings(ResourceModel.order()
                        .refusal(refused("NO_STOCK", 409, "Title", "{left} of {asks} {}"), "left", "ask"))
                .containsExactly(Finding.of(
                        PROBLEM_UNKNOWN_PLACEHOLDER, refusal(0).at("detail"), "asks", "did you mean 'ask'?"));
    }

    @Test
    void detailOfADuplicateUsesFieldAndValue() {
        assertThatFindings(ResourceModel.order().unique(rule(Disclosure.VALUE, "Use {fields} {field} {value}")))
                .isEmpty();
        assertThatFindings(ResourceModel.order().unique(rule(Disclosure.VALUE, "Use {email}")))
                .containsExactly(Finding.of(
                        PROBLEM_UNKNOWN_PLACEHOLDER,
                        unique(0).at("detail"),
                        "email",
                        "choose from fields, field, value"));
    }

    @ParameterizedTest
    @CsvSource({"FIELD_ONLY, value", "HIDDEN, value", "HIDDEN, fields", "HIDDEN, field"})
    void detailDoesNotShowWhatIsSecret(Disclosure disclosure, String placeholder) {
        String shown = "{" + placeholder + "}";

        assertThatFindings(ResourceModel.order().unique(rule(disclosure, "Choose other than " + shown)))
                .containsExactly(Finding.of(UNIQUE_HIDDEN_VALUE, unique(0).at("detail"), shown, disclosure));
    }

    @Test
    void textsDoNotNameAHiddenField() {
        ProblemSpec telling =
                of(ProblemKind.DUPLICATE, "EMAIL_TAKEN", 409, "This e-mail is taken", "Emails differ", true);

        assertThatFindings(ResourceModel.order().unique(hidden(telling)))
                .containsExactly(
                        Finding.of(UNIQUE_HIDDEN_FIELD, unique(0).at("code"), "code", "email"),
                        Finding.of(UNIQUE_HIDDEN_FIELD, unique(0).at("title"), "title", "email"));
    }

    private static UniqueModel rule(Disclosure disclosure, String detail) {
        return new UniqueModel(unique(0), List.of("email"))
                .disclosure(disclosure)
                .problem(of(ProblemKind.DUPLICATE, "DUPLICATE_ORDER", 409, "Title", detail, true));
    }

    private static UniqueModel hidden(ProblemSpec problem) {
        return new UniqueModel(unique(0), List.of("email"))
                .disclosure(Disclosure.HIDDEN)
                .problem(problem);
    }

    private static ProblemSpec refused(String code, int status, String title, String detail) {
        return of(ProblemKind.REFUSED, code, status, title, detail, true);
    }

    private static ProblemSpec of(ProblemKind kind, String code, int status, String title, String detail, boolean own) {
        return new ProblemSpec(
                kind, code, "/problems/order/" + code, code, status, title, Resolution.REFETCH, detail, own);
    }

    private static IterableAssert<Finding> assertThatFindings(ResourceModel model) {
        return assertThat(ProblemValidator.check(model.build(), Set.of()));
    }
}
