package dev.truce.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.truce.Resolution;
import dev.truce.runtime.generated.MemberNaming;
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
