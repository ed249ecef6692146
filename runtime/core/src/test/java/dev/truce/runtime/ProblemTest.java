package dev.truce.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.truce.runtime.generated.MemberNaming;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemTest {

    private static final Problem SHIP =
            Orders.SHIP.conflictFrom(OrderStatus.DELIVERED).toProblem();
    private static final Problem STALE_TAG = failed(IfMatch.valueOf("\"4\"")).toProblem();

    @Test
    void problemOfAnIllegalTransitionIsWrittenInTheOrderOfTheWire() {
        assertThat(SHIP.withInstance("/orders/456/ship").toJson())
                .isEqualTo("{\"type\":\"/problems/order/illegal-transition\","
                        + "\"title\":\"Order cannot make this transition\",\"status\":409,"
                        + "\"detail\":\"Cannot ship order in state DELIVERED. Allowed from DELIVERED: return, archive.\","
                        + "\"instance\":\"/orders/456/ship\",\"code\":\"ILLEGAL_ORDER_TRANSITION\","
                        + "\"current_state\":\"DELIVERED\",\"transition\":\"ship\","
                        + "\"allowed_transitions\":[\"return\",\"archive\"],"
                        + "\"allowed_from\":[\"PENDING\",\"PROCESSING\"],\"resolution\":\"not_retryable\"}");
    }

    @Test
    void theTypeIsUnderTheContextPathUnlessItIsAbsolute() {
        assertThat(SHIP.withContextPath("/shop").toJson())
                .startsWith("{\"type\":\"/shop/problems/order/illegal-transition\",");
        assertThat(STALE_TAG.withInstance("/orders/1").withContextPath("/shop").toJson())
                .startsWith("{\"type\":\"/shop/problems/order/precondition-failed\",");
        ProblemStyle absolute = new ProblemStyle("https://errors.example", MemberNaming.SNAKE_CASE);
        assertThat(Collision.of(absolute, 1)
                        .toProblem()
                        .withContextPath("/shop")
                        .typeUri())
                .isEqualTo("https://errors.example/collision");
    }

    @Test
    void everyKindHasItsMembers() {
        assertMembers(Orders.NUMBER.duplicate("A"), "code", "fields", "field", "value", "resolution");
        assertMembers(STALE_TAG.conflict(), "code", "current_etag", "resolution");
        assertMembers(Orders.VERSION.lost(IfMatch.valueOf("\"4\"")), "code", "resolution");
        assertMembers(Orders.VERSION.lost(IfMatch.absent(), 5), "code", "current_etag", "resolution");
        assertMembers(Orders.VERSION.lost(IfMatch.absent()), "code", "resolution");
        assertMembers(required(), "code", "required_header", "resolution");
        assertMembers(
                Orders.LIFECYCLE.changeConflict(OrderStatus.DELIVERED, OrderStatus.PENDING),
                "code",
                "current_state",
                "requested_state",
                "allowed_transitions",
                "allowed_from",
                "resolution");
        assertMembers(
                Orders.LIFECYCLE.initialConflict(OrderStatus.SHIPPED),
                "code",
                "requested_state",
                "allowed_transitions",
                "allowed_from",
                "resolution");
        assertMembers(
                Orders.LIFECYCLE.deletableConflict(OrderStatus.SHIPPED),
                "code",
                "current_state",
                "deletable_in",
                "legal_path",
                "resolution");
        assertMembers(Orders.LIFECYCLE.deletableConflict(null), "code", "deletable_in", "resolution");
        assertMembers(Orders.INVOICE.referenced(), "code", "referenced_by", "resolution");
        assertMembers(Orders.STOCK.refused(3), "code", "available", "resolution");
        assertMembers(
                MalformedPrecondition.of(ProblemStyle.DEFAULT, "If-Match"), "code", "header", "expected", "resolution");
        assertMembers(Collision.of(ProblemStyle.DEFAULT, 1), "code", "resolution");
    }

    @Test
    void camelCaseRenamesTheProblemsOwnMembers() {
        ProblemStyle camel = new ProblemStyle("/problems", MemberNaming.CAMEL_CASE);
        Lifecycle<OrderStatus> lifecycle = Lifecycle.of(
                        Orders.type(camel, "order", "NO", "Not from {current_state}."), OrderStatus.class)
                .transition("ship", OrderStatus.SHIPPED, OrderStatus.PENDING)
                .build();
        Problem problem =
                lifecycle.transition("ship").conflictFrom(OrderStatus.SHIPPED).toProblem();
        assertThat(problem.members())
                .containsOnlyKeys(
                        "code", "currentState", "transition", "allowedTransitions", "allowedFrom", "resolution");
        assertThat(problem.detail()).isEqualTo("Not from SHIPPED.");
    }

    @Test
    void headersFitTheKind() {
        Map.Entry<String, String> type = Map.entry("Content-Type", "application/problem+json");
        assertThat(SHIP.headers()).containsExactly(type);
        assertThat(STALE_TAG.headers()).containsExactly(type, Map.entry("ETag", "\"5\""));
        assertThat(Orders.VERSION.lost(IfMatch.valueOf("\"4\"")).toProblem().headers())
                .containsExactly(type);
        assertThat(Orders.VERSION.lost(IfMatch.absent(), 5).toProblem().headers())
                .containsExactly(type);
        assertThat(required().toProblem().headers()).containsExactly(type, Map.entry("Cache-Control", "no-store"));
        assertThat(Collision.of(ProblemStyle.DEFAULT, 2).toProblem().headers())
                .containsExactly(type, Map.entry("Retry-After", "2"));
    }

    @Test
    void currentTagCompletesAFailedPrecondition() {
        Problem lost = Orders.VERSION.lost(IfMatch.valueOf("\"4\"")).toProblem();
        Problem known = lost.withCurrentTag(EntityTag.of(7));
        assertThat(known.members()).containsEntry("current_etag", "\"7\"");
        assertThat(known.headers()).containsEntry("ETag", "\"7\"");
        assertThat(known.toJson()).contains("\"current_etag\":\"\\\"7\\\"\"");
        assertThat(STALE_TAG.withCurrentTag(EntityTag.of(7)).members()).containsEntry("current_etag", "\"7\"");
        assertThat(STALE_TAG.withCurrentTag(null).members()).containsEntry("current_etag", "\"5\"");
        Problem stale = Orders.VERSION.lost(IfMatch.absent()).toProblem().withCurrentTag(EntityTag.of(7));
        assertThat(stale.members()).containsEntry("current_etag", "\"7\"");
        assertThat(SHIP.withCurrentTag(EntityTag.of(7)).toJson()).doesNotContain("etag");
        assertThat(SHIP.withCurrentTag(EntityTag.of(7)).headers()).doesNotContainKey("ETag");
    }

    @Test
    void addedMembersComeBeforeTheResolution() {
        Problem problem = SHIP.with("trace_id", "abc").with("retries", 2).with("trace_id", "def");
        assertThat(problem.members().keySet()).endsWith("allowed_from", "trace_id", "retries", "resolution");
        assertThat(problem.toJson()).endsWith(",\"trace_id\":\"def\",\"retries\":2,\"resolution\":\"not_retryable\"}");
    }

    @Test
    void addedMemberReplacesOneOfTheKind() {
        Problem problem = SHIP.with("allowed_from", List.of());
        assertThat(problem.toJson()).containsOnlyOnce("allowed_from").contains("\"allowed_from\":[]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "ab", "1abc", "_abc", "a-b-c", "a.b", "größe", "type", "instance", "code", "resolution"})
    void addedMemberMustHaveALegalName(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SHIP.with(name, 1))
                .withMessageContaining("'" + name + "'");
    }

    @Test
    void titleAndDetailCanBeReplaced() {
        Problem problem = SHIP.withTitle("Geht nicht").withDetail("Schon {current_state}");
        assertThat(problem.title()).isEqualTo("Geht nicht");
        assertThat(problem.toJson()).contains("\"title\":\"Geht nicht\"", "\"detail\":\"Schon {current_state}\"");
        assertThat(SHIP.toJson()).contains("Order cannot make this transition");
    }

    @Test
    void namesOfARepresentationReplaceThoseOfTheRule() {
        Problem problem = Orders.NUMBER.duplicate("A").toProblem().withNames(Map.of("number", "order_no")::get);
        assertThat(problem.members())
                .containsEntry("fields", List.of("order_no"))
                .containsEntry("field", "order_no")
                .containsEntry("value", "A");
        Problem unknown = Orders.NUMBER.duplicate().toProblem().withNames(member -> null);
        assertThat(unknown.members()).containsEntry("field", "number");
        assertThat(unknown.toJson())
                .isEqualTo(Orders.NUMBER.duplicate().toProblem().toJson());
    }

    @Test
    void keptBodyOfADuplicateDoesNotHideTheNamesOfARepresentation() {
        Problem plain = Orders.NUMBER.duplicate().toProblem();
        Problem renamed = plain.withNames(Map.of("number", "order_no")::get);
        assertThat(plain.toJson()).contains("\"field\":\"number\"");
        assertThat(renamed.toJson()).contains("\"field\":\"order_no\"");
        assertThat(plain.toJson()).contains("\"field\":\"number\"");
    }

    @Test
    void namesOfARepresentationReachTheDetail() {
        UniqueRule rule =
                UniqueRule.of(Orders.type("order", "TAKEN", "{field} is taken"), dev.truce.Disclosure.VALUE, "number");
        assertThat(rule.duplicate().toProblem().withNames(member -> "order_no").detail())
                .isEqualTo("order_no is taken");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/orders/5", "", "/a\"b\\c", "/\u00e9\u20ac\ud83d\ude00", "/\ud800", "/a\r\nb", "/\u007f"})
    void instanceIsEscapedWhetherOrNotTheBodyIsKept(String instance) throws IOException {
        var json = new com.fasterxml.jackson.databind.ObjectMapper();
        assertThat(json.readTree(SHIP.withInstance(instance).toBytes())
                        .get("instance")
                        .asText())
                .isEqualTo(instance);
        assertThat(json.readTree(SHIP.withTitle("T").withInstance(instance).toBytes())
                        .get("instance")
                        .asText())
                .isEqualTo(instance);
    }

    @Test
    void instanceIsLeftOutWhereThereIsNone() {
        assertThat(SHIP.instance()).isNull();
        assertThat(SHIP.toJson()).contains("archive.\",\"code\":").doesNotContain("instance");
        assertThat(SHIP.withTitle("T").toJson()).doesNotContain("instance");
    }

    @Test
    void keptBodyIsTheSameAsTheWrittenOne() {
        Problem kept = SHIP.withInstance("/orders/456/ship");
        assertThat(kept.toBytes()).isEqualTo(ProblemBody.encode(kept)).isNotSameAs(kept.toBytes());
        assertThat(SHIP.toBytes()).isEqualTo(ProblemBody.encode(SHIP));
    }

    @Test
    void bodyIsWrittenAsUtf8() throws IOException {
        Problem problem = SHIP.withTitle("Größe €");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        problem.writeTo(out);
        assertThat(out.toByteArray()).isEqualTo(problem.toBytes());
        assertThat(problem.toJson()).isEqualTo(new String(problem.toBytes(), StandardCharsets.UTF_8));
    }

    @Test
    void problemShowsItsParts() {
        assertThat(SHIP.type()).isEqualTo(OrderProblem.ILLEGAL_TRANSITION);
        assertThat(SHIP.status()).isEqualTo(409);
        assertThat(SHIP.withInstance("/x").instance()).isEqualTo("/x");
        assertThat(SHIP).hasToString("409 ILLEGAL_ORDER_TRANSITION");
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> SHIP.members().put("more", 1));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> SHIP.headers().put("More", "1"));
    }

    @Test
    void nullIsRefusedByName() {
        assertThatNullPointerException().isThrownBy(() -> Problem.of(null)).withMessage("conflict");
        assertThatNullPointerException()
                .isThrownBy(() -> SHIP.withInstance(null))
                .withMessage("instance");
        assertThatNullPointerException().isThrownBy(() -> SHIP.withTitle(null)).withMessage("title");
        assertThatNullPointerException().isThrownBy(() -> SHIP.withDetail(null)).withMessage("detail");
        assertThatNullPointerException().isThrownBy(() -> SHIP.withNames(null)).withMessage("names");
        assertThatNullPointerException().isThrownBy(() -> SHIP.with(null, 1)).withMessage("name");
    }

    private static Conflict failed(IfMatch ifMatch) {
        Conflict conflict = Orders.VERSION.conflict(ifMatch, 5);
        assertThat(conflict).isNotNull();
        return conflict;
    }

    private static Conflict required() {
        Conflict conflict = Orders.VERSION.requiredConflict(IfMatch.absent(), 5);
        assertThat(conflict).isNotNull();
        return conflict;
    }

    private static void assertMembers(Conflict conflict, String... names) {
        assertThat(conflict.toProblem().members().keySet()).containsExactly(names);
    }
}
