package dev.truce.processor.validate;

import static dev.truce.processor.diagnostic.DiagnosticCode.UNIQUE_FIELDS_ON_MEMBER;
import static dev.truce.processor.diagnostic.DiagnosticCode.UNIQUE_IGNORE_CASE;
import static dev.truce.processor.diagnostic.DiagnosticCode.UNIQUE_JPA_MISMATCH;
import static dev.truce.processor.diagnostic.DiagnosticCode.UNIQUE_NO_FIELDS;
import static dev.truce.processor.diagnostic.DiagnosticCode.UNIQUE_REPEATED;
import static dev.truce.processor.diagnostic.DiagnosticCode.UNIQUE_REPEATED_FIELD;
import static dev.truce.processor.diagnostic.DiagnosticCode.UNIQUE_SCOPE_OVERLAP;
import static dev.truce.processor.diagnostic.DiagnosticCode.UNIQUE_TYPE;
import static dev.truce.processor.diagnostic.DiagnosticCode.UNIQUE_UNKNOWN_FIELD;
import static dev.truce.processor.testing.ResourceModel.unique;
import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.processor.diagnostic.Finding;
import dev.truce.processor.model.ClassRef;
import dev.truce.processor.model.SourceLocation;
import dev.truce.processor.model.TypeRef;
import dev.truce.processor.model.TypeRef.Shape;
import dev.truce.processor.testing.ResourceModel;
import dev.truce.processor.testing.ResourceModel.UniqueModel;
import java.util.List;
import org.assertj.core.api.IterableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UniqueValidatorTest {

    @Test
    void rulesOverMembersAreFine() {
        assertThatFindings(order().unique("room", "start").unique("number")).isEmpty();
    }

    @Test
    void ruleOnAClassNamesItsMembers() {
        assertThatFindings(order().unique())
                .containsExactly(Finding.of(UNIQUE_NO_FIELDS, unique(0), "{\"number\", \"room\"}"));
        assertThatFindings(ResourceModel.order().unique())
                .containsExactly(Finding.of(UNIQUE_NO_FIELDS, unique(0), "{…}"));
    }

    @Test
    void misspeltFieldIsReportedWhereItIsWritten() {
        assertThatFindings(order().unique("room", "strat"))
                .containsExactly(Finding.of(
                        UNIQUE_UNKNOWN_FIELD, unique(0).at("fields", 1), "strat", "Order", "did you mean 'start'?"));
    }

    @Test
    void fieldNamedTwiceIsReportedAtTheSecond() {
        assertThatFindings(order().unique("room", "start", "room"))
                .containsExactly(Finding.of(UNIQUE_REPEATED_FIELD, unique(0).at("fields", 2), "room"));
    }

    @ParameterizedTest
    @CsvSource({"number, number", "getNumber(), number", "isOpen(), open", "number(), number"})
    void ruleOnAMemberOrItsAccessorSpeaksOfThatMember(String member, String field) {
        assertThatFindings(order().member("open", boolean.class).unique(on(member, field)))
                .isEmpty();
    }

    @Test
    void ruleOnAMemberNamesNoOthers() {
        assertThatFindings(order().unique(on("number", "room", "start")))
                .containsExactly(
                        Finding.of(UNIQUE_FIELDS_ON_MEMBER, on("number").at("fields"), "number"));
        assertThatFindings(order().unique(on("getNumber()", "room")))
                .containsExactly(
                        Finding.of(UNIQUE_FIELDS_ON_MEMBER, on("getNumber()").at("fields"), "getNumber()"));
    }

    @ParameterizedTest
    @CsvSource({"double", "float", "java.lang.Double", "java.lang.Float"})
    void floatingPointIsNotComparedAlike(String type) {
        Shape shape = type.contains(".") ? Shape.CLASS : Shape.PRIMITIVE;
        String shown = type.replace("java.lang.", "");

        assertThatFindings(order().member("price", TypeRef.of(shape, type), "price()")
                        .unique("price"))
                .containsExactly(Finding.of(UNIQUE_TYPE, unique(0).at("fields", 0), "price", shown));
    }

    @Test
    void whatHasPartsIsNotComparedAlike() {
        assertThatFindings(order().member("tags", TypeRef.of(Shape.COLLECTION, "java.util.Set"), "tags()")
                        .unique("tags"))
                .containsExactly(Finding.of(UNIQUE_TYPE, unique(0).at("fields", 0), "tags", "Set"));
        assertThatFindings(order().member("hash", TypeRef.of(Shape.COLLECTION, "[]"), "hash()")
                        .unique("hash"))
                .containsExactly(Finding.of(UNIQUE_TYPE, unique(0).at("fields", 0), "hash", "an array"));
        assertThatFindings(order().member("map", TypeRef.of(Shape.MAP, "java.util.Map"), "map()")
                        .unique("map"))
                .containsExactly(Finding.of(UNIQUE_TYPE, unique(0).at("fields", 0), "map", "Map"));
    }

    @Test
    void scopeMayNameColumnsButNoField() {
        assertThatFindings(order().unique(rule("number").scope("tenant_id"))).isEmpty();
        assertThatFindings(order().unique(rule("number").scope("tenant_id", "number")))
                .containsExactly(Finding.of(UNIQUE_SCOPE_OVERLAP, unique(0).at("scope", 1), "number"));
    }

    @Test
    void sameRuleTwiceIsReportedAtTheSecond() {
        assertThatFindings(order().unique("room", "start").unique(new UniqueModel(unique(1), List.of("start", "room"))))
                .containsExactly(Finding.of(UNIQUE_REPEATED, unique(1), "start, room"));
    }

    @Test
    void otherScopeOrConditionIsAnotherRule() {
        assertThatFindings(order().unique("number")
                        .unique(rule("number").scope("tenant_id"))
                        .unique(rule("number").where("deleted_at IS NULL")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(classes = {int.class, java.util.UUID.class, java.time.Instant.class})
    void caseMattersInTextsOnly(Class<?> type) {
        assertThatFindings(ResourceModel.order()
                        .member("id", type)
                        .unique(rule("id").ignoringCase()))
                .containsExactly(Finding.of(UNIQUE_IGNORE_CASE, unique(0).at("ignoreCase"), "id"));
    }

    @Test
    void caseMayMatterInTextsAndInClassesOfTheUser() {
        assertThatFindings(order().unique(rule("number").ignoringCase())).isEmpty();
        assertThatFindings(order().unique(rule("room", "start").ignoringCase())).isEmpty();
        TypeRef email = new TypeRef(Shape.CLASS, "shop.Email", new ClassRef("shop", List.of("Email")), List.of(), null);
        assertThatFindings(ResourceModel.order()
                        .member("email", email, "email()")
                        .unique(rule("email").ignoringCase()))
                .isEmpty();
    }

    @Test
    void jpaMustAgree() {
        assertThatFindings(order().unique(rule("room", "start").jpa("room", "guest")))
                .containsExactly(Finding.of(
                        UNIQUE_JPA_MISMATCH, unique(0).at("constraint"), "uq", "room, guest", "room, start"));
    }

    private static ResourceModel order() {
        return ResourceModel.order()
                .member("number", String.class)
                .member("room", String.class)
                .member("start", java.time.Instant.class);
    }

    private static UniqueModel rule(String... fields) {
        return new UniqueModel(unique(0), List.of(fields));
    }

    private static SourceLocation on(String member) {
        return SourceLocation.of(ResourceModel.ORDER, member).annotation("dev.truce.Unique", 0);
    }

    private static UniqueModel on(String member, String... fields) {
        return new UniqueModel(on(member), List.of(fields));
    }

    private static IterableAssert<Finding> assertThatFindings(ResourceModel model) {
        return assertThat(UniqueValidator.check(model.build()));
    }
}
