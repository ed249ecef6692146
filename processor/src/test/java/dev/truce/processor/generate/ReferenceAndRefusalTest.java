package dev.truce.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.Resolution;
import dev.truce.runtime.MissingReference;
import dev.truce.runtime.Problem;
import dev.truce.runtime.ReferenceRule;
import dev.truce.runtime.Referenced;
import dev.truce.runtime.Refused;
import dev.truce.runtime.UniqueRule;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Calls the factories of conflicts with referring resources and of the service's own conflicts. */
class ReferenceAndRefusalTest {
    private static LoadedGuard users;

    @BeforeAll
    static void load() {
        users = Golden.guard("references", "users.UserGuard");
    }

    @Test
    void aReferenceNamesWhatRefers() {
        Referenced referenced = (Referenced) users.call("referencedBySubscription");
        assertThat(referenced.referrer()).isEqualTo("subscription");
        assertThat(referenced.type().code()).isEqualTo("USER_REFERENCED_BY_SUBSCRIPTION");
        assertThat(users.call("referencedBySubscription")).isSameAs(referenced);
    }

    @Test
    void aReferenceKnowsItsForeignKeyWhereItIsDeclared() {
        List<ReferenceRule> references = users.contract().constraints().stream()
                .filter(ReferenceRule.class::isInstance)
                .map(ReferenceRule.class::cast)
                .toList();
        assertThat(references).extracting(ReferenceRule::referrer).containsExactly("subscription", "audit-entry");
        assertThat(references.get(0).table()).isEqualTo("subscriptions");
        assertThat(references.get(0).constraintNames()).containsExactly("fk_subscription_user", "fk_old");
        assertThat(references.get(1).table()).isNull();
        assertThat(references.get(1).constraintNames()).isEmpty();
    }

    @Test
    void aMemberThatRefersKnowsItsForeignKeyAndField() {
        LoadedGuard subscriptions = Golden.guard("references", "users.SubscriptionGuard");
        MissingReference missing = (MissingReference) subscriptions.call("missingUser");
        assertThat(missing.type().code()).isEqualTo("MISSING_SUBSCRIPTION_USER");
        assertThat(missing.type().status()).isEqualTo(422);
        assertThat(missing.rule().columns()).containsExactly("user_id");
        assertThat(missing.rule().parentTable()).isEqualTo("users");
        assertThat(missing.rule().constraintNames()).containsExactly("fk_subscription_user");
        Problem problem = Problem.of(missing);
        assertThat(problem.members()).containsEntry("field", "user_id").containsEntry("fields", List.of("user_id"));
        assertThat(problem.title()).isEqualTo("User of the subscription does not exist");
        assertThat(problem.detail()).contains("Change user_id");
        assertThat(problem.withNames(member -> "owner").members()).containsEntry("field", "owner");
        assertThat(problem.withNames(member -> "owner").toJson()).contains("\"owner\"");

        MissingReference plan = (MissingReference) subscriptions.call("missingPlan");
        assertThat(plan.type().code()).isEqualTo("NO_SUCH_PLAN");
        assertThat(plan.type().status()).isEqualTo(409);
        assertThat(plan.rule().parentTable()).isNull();
        assertThat(subscriptions.contract().constraints()).containsExactly(missing.rule(), plan.rule());
    }

    @Test
    void theContractHasUniqueRulesBeforeReferences() {
        assertThat(users.contract().constraints().get(0)).isInstanceOf(UniqueRule.class);
        assertThat(users.contract().constraints()).hasSize(3);
    }

    @Test
    void aRefusalTakesItsMembersInOrder() {
        Refused refused = (Refused) users.call("creditLimit", 100, 120);
        Problem problem = Problem.of(refused);
        assertThat(problem.members()).containsEntry("credit_limit", 100).containsEntry("total", 120);
        assertThat(problem.detail()).isEqualTo("100 is less than 120");
        assertThat(problem.status()).isEqualTo(409);
    }

    @Test
    void aRefusalWithoutMembersTakesNothing() {
        Refused refused = (Refused) users.call("accountLocked");
        assertThat(refused.type().status()).isEqualTo(423);
        assertThat(refused.type().resolution()).isEqualTo(Resolution.RETRY_LATER);
        assertThat(refused.type().title()).isEqualTo("Account is locked");
    }

    @Test
    void textsArriveAsTheyWereWritten() {
        Refused refused = (Refused) users.call("tooMany", 3);
        assertThat(refused.type().title()).isEqualTo("Zu viele @deprecated */ \\u002a <b> {@link x} \u2013 \u00fcber");
    }

    @Test
    void aResourceWithRefusalsOnlyHasAGuard() {
        LoadedGuard subscriptions = Golden.guard("references", "users.SubscriptionGuard");
        assertThat(((Refused) subscriptions.call("expired")).type().code()).isEqualTo("EXPIRED");
        assertThat(subscriptions.contract().version()).isNull();
        assertThat(subscriptions.contract().lifecycle()).isNull();
    }
}
