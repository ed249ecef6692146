package dev.truce.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.truce.Resolution;
import dev.truce.runtime.generated.MemberNaming;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** References, refusals, and the two conflicts that belong to no resource. */
class OtherRulesTest {

    @Test
    void referenceNamesWhatStillRefers() {
        Referenced conflict = Orders.INVOICE.referenced();
        assertThat(conflict).isSameAs(Orders.INVOICE.conflict());
        assertThat(conflict.referrer()).isEqualTo("invoice");
        assertThat(conflict.type()).isEqualTo(OrderProblem.REFERENCED_BY_INVOICE);
        assertThat(conflict.detail()).isEqualTo("Cannot delete order: an invoice still refers to it.");
        assertThat(conflict.toProblem().members()).containsEntry("referenced_by", "invoice");
    }

    @Test
    void witherOfAReferenceLeavesTheRuleAlone() {
        ReferenceRule plain = ReferenceRule.of(OrderProblem.REFERENCED_BY_INVOICE, "invoice");
        ReferenceRule full = plain.withTable("invoices").withConstraintNames("invoices_order_fk");
        assertThat(full.table()).isEqualTo("invoices");
        assertThat(full.constraintNames()).containsExactly("invoices_order_fk");
        assertThat(full.referrer()).isEqualTo("invoice");
        assertThat(full.columns()).isEmpty();
        assertThat(plain.table()).isNull();
        assertThat(plain.constraintNames()).isEmpty();
        assertThatNullPointerException().isThrownBy(() -> plain.withTable(null)).withMessage("table");
    }

    @Test
    void missingReferenceNamesTheMember() {
        MissingReferenceRule rule = MissingReferenceRule.of(OrderProblem.REFERENCED_BY_INVOICE, "customer")
                .withJsonName("customer_id");
        MissingReference conflict = rule.missing();
        assertThat(conflict).isSameAs(rule.conflict());
        assertThat(conflict.rule()).isSameAs(rule);
        assertThat(conflict.type()).isEqualTo(OrderProblem.REFERENCED_BY_INVOICE);
        assertThat(conflict.toProblem().members())
                .containsEntry("fields", List.of("customer_id"))
                .containsEntry("field", "customer_id");
        assertThat(conflict.toProblem().withNames(member -> member + "Dto").members())
                .containsEntry("fields", List.of("customerDto"))
                .containsEntry("field", "customerDto");
        assertThat(conflict.toProblem().withNames(member -> "owner").toJson()).contains("\"field\":\"owner\"");
        assertThat(conflict.toProblem().withNames(member -> null).members()).containsEntry("field", "customer_id");
    }

    @Test
    void witherOfAMissingReferenceLeavesTheRuleAlone() {
        MissingReferenceRule plain = MissingReferenceRule.of(OrderProblem.REFERENCED_BY_INVOICE, "customer");
        MissingReferenceRule full = plain.withJsonName("customer_id")
                .withColumn("customer")
                .withParentTable("customers")
                .withConstraintNames("orders_customer_fk");
        assertThat(full.member()).isEqualTo("customer");
        assertThat(full.jsonName()).isEqualTo("customer_id");
        assertThat(full.columns()).containsExactly("customer");
        assertThat(full.parentTable()).isEqualTo("customers");
        assertThat(full.constraintNames()).containsExactly("orders_customer_fk");
        assertThat(plain.jsonName()).isEqualTo("customer");
        assertThat(plain.columns()).isEmpty();
        assertThat(plain.parentTable()).isNull();
        assertThat(plain.constraintNames()).isEmpty();
    }

    @Test
    void outageInvitesToRepeatOnlyWhereTheOutcomeIsKnown() {
        Unavailable known = Unavailable.of(ProblemStyle.DEFAULT, 0);
        assertThat(known.retryAfterSeconds()).isZero();
        assertThat(known.resolution()).isEqualTo(known.type().resolution()).isNotEqualTo(Resolution.REFETCH);
        assertThat(known.toProblem().status()).isEqualTo(503);
        assertThat(known.toProblem().headers()).containsEntry("Retry-After", "0");
        Unavailable unknown = Unavailable.ofUnknownOutcome(ProblemStyle.DEFAULT, 7);
        assertThat(unknown.retryAfterSeconds()).isEqualTo(7);
        assertThat(unknown.resolution()).isEqualTo(Resolution.REFETCH);
        assertThat(unknown.detail()).isNotEqualTo(known.detail()).contains("may");
        assertThatIllegalArgumentException().isThrownBy(() -> Unavailable.of(ProblemStyle.DEFAULT, -1));
    }

    @Test
    void refusalHasItsOwnMembers() {
        Refused conflict = Orders.STOCK.refused(3);
        assertThat(conflict.type()).isEqualTo(OrderProblem.INSUFFICIENT_STOCK);
        assertThat(conflict.values()).containsExactly(3);
        assertThat(conflict.detail()).isEqualTo("Only 3 left");
        assertThat(conflict.toProblem().members()).containsEntry("available", 3);
        assertThat(Orders.STOCK.refused((Object) null).detail()).isEqualTo("Only  left");
    }

    @Test
    void refusalWithoutMembersIsAConstant() {
        RefusalRule rule = RefusalRule.of(OrderProblem.INSUFFICIENT_STOCK);
        assertThat(rule.refused()).isSameAs(rule.refused());
    }

    @Test
    void valuesOfARefusalAreCopied() {
        RefusalRule rule = RefusalRule.of(OrderProblem.INSUFFICIENT_STOCK, "available", "wanted");
        Object[] values = {3, 5};
        Refused conflict = rule.refused(values);
        values[0] = 4;
        assertThat(conflict.values()).containsExactly(3, 5);
        assertThat(rule.members()).containsExactly("available", "wanted");
        assertThat(rule.type()).isEqualTo(OrderProblem.INSUFFICIENT_STOCK);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule.refused(3))
                .withMessageContaining("INSUFFICIENT_STOCK");
    }

    @ParameterizedTest
    @ValueSource(strings = {"type", "status", "code", "resolution", "ab", "1st", "a-b", "with space", "", "größe"})
    void refusalCannotHaveEveryMember(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RefusalRule.of(OrderProblem.INSUFFICIENT_STOCK, name))
                .withMessageContaining("'" + name + "'");
    }

    @Test
    void membersOfARefusalKeepTheirNamesInEveryStyle() {
        ProblemStyle camel = new ProblemStyle("/problems", MemberNaming.CAMEL_CASE);
        RefusalRule rule = RefusalRule.of(Orders.type(camel, "order", "X_Y", "Detail"), "items_left");
        assertThat(rule.refused(1).toProblem().members()).containsEntry("items_left", 1);
    }

    @Test
    void collisionCanBeSentAgainLater() {
        Collision conflict = Collision.of(ProblemStyle.DEFAULT, 2);
        assertThat(conflict.retryAfterSeconds()).isEqualTo(2);
        assertThat(conflict.type().code()).isEqualTo("COLLISION");
        assertThat(conflict.type().uri()).isEqualTo("/problems/collision");
        assertThat(conflict.type().status()).isEqualTo(409);
        assertThat(conflict.type().resolution()).isEqualTo(Resolution.RETRY_LATER);
        assertThat(conflict.type().resource()).isEmpty();
        assertThat(conflict.detail()).isEqualTo("A concurrent request won. Send the request again.");
        assertThatIllegalArgumentException().isThrownBy(() -> Collision.of(ProblemStyle.DEFAULT, -1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"If-Match", "If-None-Match"})
    void malformedPreconditionShowsTheRightForm(String header) {
        MalformedPrecondition conflict = MalformedPrecondition.of(ProblemStyle.DEFAULT, header);
        assertThat(conflict.header()).isEqualTo(header);
        assertThat(conflict.type().status()).isEqualTo(400);
        assertThat(conflict.type().resolution()).isEqualTo(Resolution.CHANGE_VALUE);
        assertThat(conflict.detail())
                .isEqualTo(header + " must be * or a list of entity tags in double quotes, such as \"5\".");
        assertThat(conflict.toProblem().members())
                .containsEntry("header", header)
                .containsEntry("expected", "\"5\"");
    }
}
