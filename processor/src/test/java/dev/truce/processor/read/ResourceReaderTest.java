package dev.truce.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.Disclosure;
import dev.truce.Resolution;
import dev.truce.processor.model.Lifecycle;
import dev.truce.processor.model.ProblemSpec;
import dev.truce.processor.model.ReferenceRule;
import dev.truce.processor.model.RefusalRule;
import dev.truce.processor.model.Resource;
import dev.truce.processor.model.State;
import dev.truce.processor.model.Transition;
import dev.truce.processor.model.UniqueRule;
import dev.truce.processor.model.VersionRule;
import dev.truce.processor.testing.Compile;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResourceReaderTest {
    private static final String STATUS = "package shop; public enum Status { OPEN, SENT, DONE, LOST }";

    @Test
    void theNameIsKebabCaseOfTheClassUnlessItIsSaid() {
        assertThat(read("record PurchaseOrder(@Unique String number) {}", "PurchaseOrder")
                        .name())
                .isEqualTo("purchase-order");
        assertThat(read(
                        "@ApiResource(name = \"po\", table = \"sales.po\", key = \"number\") record PurchaseOrder(@Unique String number) {}",
                        "PurchaseOrder"))
                .returns("po", Resource::name)
                .returns("sales.po", Resource::table)
                .returns(List.of("number"), Resource::key);
    }

    @Test
    void theKeyIsAMemberCalledIdWhereNothingElseSaysSo() {
        assertThat(read("record A(long id, @Unique String name) {}", "A").key()).containsExactly("id");
        assertThat(read("record A(@Unique String name) {}", "A").key()).isEmpty();
    }

    @Test
    void aUniqueRuleHasCodeTypeTitleAndTextMadeFromItsNames() {
        ProblemSpec problem = read("record PurchaseOrder(@Unique String externalNumber) {}", "PurchaseOrder")
                .uniques()
                .get(0)
                .problem();

        assertThat(problem)
                .returns("DUPLICATE_EXTERNAL_NUMBER", ProblemSpec::constant)
                .returns("DUPLICATE_PURCHASE_ORDER_EXTERNAL_NUMBER", ProblemSpec::code)
                .returns("/problems/purchase-order/duplicate-external-number", ProblemSpec::uri)
                .returns(409, ProblemSpec::status)
                .returns("Purchase order external number already taken", ProblemSpec::title)
                .returns(
                        "Another purchase order has the same external number. Use a different external number.",
                        ProblemSpec::detail)
                .returns(Resolution.CHANGE_VALUE, ProblemSpec::resolution)
                .returns(false, ProblemSpec::detailOverridden);
    }

    @Test
    void whatAnAnnotationSaysReplacesWhatTruceSays() {
        UniqueRule rule = read("""
                        @Unique(fields = {"room", "start"}, code = "SLOT_TAKEN", title = "Slot taken", detail = "Choose another",
                                scope = "tenant", where = "deleted_at IS NULL", constraint = "uq_slot", ignoreCase = true,
                                disclosure = Disclosure.FIELD_ONLY)
                        record Booking(String room, String start) {}
                        """, "Booking").uniques().get(0);

        assertThat(rule.fields()).containsExactly("room", "start");
        assertThat(rule.scope()).containsExactly("tenant");
        assertThat(rule.where()).isEqualTo("deleted_at IS NULL");
        assertThat(rule.constraintNames()).containsExactly("uq_slot");
        assertThat(rule.ignoreCase()).isTrue();
        assertThat(rule.disclosure()).isEqualTo(Disclosure.FIELD_ONLY);
        assertThat(rule.method()).isEqualTo("duplicateRoomStart");
        assertThat(rule.problem())
                .returns("DUPLICATE_ROOM_START", ProblemSpec::constant)
                .returns("SLOT_TAKEN", ProblemSpec::code)
                .returns("/problems/booking/duplicate-room-start", ProblemSpec::uri)
                .returns("Slot taken", ProblemSpec::title)
                .returns("Choose another", ProblemSpec::detail)
                .returns(true, ProblemSpec::detailOverridden);
    }

    @Test
    void aHiddenRuleNamesItsFieldNowhereOnTheWire() {
        ProblemSpec problem = read("record User(@Unique(disclosure = Disclosure.HIDDEN) String email) {}", "User")
                .uniques()
                .get(0)
                .problem();

        assertThat(problem)
                .returns("DUPLICATE_USER", ProblemSpec::code)
                .returns("/problems/user/duplicate", ProblemSpec::uri)
                .returns("User not acceptable", ProblemSpec::title)
                .returns("The user conflicts with another one.", ProblemSpec::detail);
    }

    @Test
    void repeatedRulesAreReadInSourceOrderWithTheirOccurrence() {
        List<UniqueRule> rules = read(
                        "@Unique(fields = \"a\") @Unique(fields = \"b\") record Thing(String a, String b) {}", "Thing")
                .uniques();

        assertThat(rules).extracting(rule -> rule.location().occurrence()).containsExactly(0, 1);
        assertThat(rules).extracting(UniqueRule::fields).containsExactly(List.of("a"), List.of("b"));
    }

    @Test
    void theProblemBaseBeginsEveryType() {
        Resource resource = Compile.of("package shop; import dev.truce.*; record A(@Unique String name) {}")
                .problemBase("https://api.example.com/p")
                .resource("shop.A");

        assertThat(resource.problems())
                .extracting(ProblemSpec::uri)
                .containsExactly("https://api.example.com/p/a/duplicate-name");
    }

    @Test
    void aVersionHasThreeProblemsInTheirOrder() {
        Resource resource = read(
                "record A(@Versioned(required = true, stale = @ProblemOverride(code = \"EDIT_CONFLICT\", status = 422)) long version) {}",
                "A");

        assertThat(resource.version())
                .returns("version", VersionRule::member)
                .returns(VersionRule.Type.LONG, VersionRule::type)
                .returns(true, VersionRule::required);
        assertThat(resource.problems())
                .extracting(ProblemSpec::code)
                .containsExactly("A_PRECONDITION_FAILED", "EDIT_CONFLICT", "A_PRECONDITION_REQUIRED");
        assertThat(resource.problems()).extracting(ProblemSpec::status).containsExactly(412, 422, 428);
    }

    @Test
    void everySupportedTypeOfAVersionIsRecognised() {
        String source = """
                record A(@Versioned %s version) {}
                """;
        assertThat(List.of(
                        "int",
                        "short",
                        "Long",
                        "Integer",
                        "Short",
                        "java.time.Instant",
                        "java.time.LocalDateTime",
                        "java.util.UUID",
                        "String",
                        "double"))
                .extracting(type -> read(source.formatted(type), "A").version().type())
                .containsExactly(
                        VersionRule.Type.INT,
                        VersionRule.Type.SHORT,
                        VersionRule.Type.BOXED_LONG,
                        VersionRule.Type.BOXED_INT,
                        VersionRule.Type.BOXED_SHORT,
                        VersionRule.Type.INSTANT,
                        VersionRule.Type.LOCAL_DATE_TIME,
                        VersionRule.Type.UUID,
                        VersionRule.Type.STRING,
                        VersionRule.Type.UNSUPPORTED);
    }

    @Test
    void versionedOnTheClassTakesTheInheritedJpaVersion() {
        String jpa = "package jakarta.persistence; public @interface Version {}";
        String base =
                "package shop; public abstract class Base { @jakarta.persistence.Version protected long revision; }";

        Resource resource = Compile.of(jpa, base, "package shop; @dev.truce.Versioned class A extends Base {}")
                .resource("shop.A");

        assertThat(resource.version())
                .returns("revision", VersionRule::member)
                .returns(VersionRule.Type.LONG, VersionRule::type);
    }

    @Test
    void versionedOnAClassWithoutAVersionIsAHashOfItsContent() {
        assertThat(read("@Versioned record A(String name) {}", "A").version())
                .returns(null, VersionRule::member)
                .returns(VersionRule.Type.CONTENT, VersionRule::type);
    }

    @Test
    void aSecondVersionIsKeptForItsFinding() {
        assertThat(read("record A(@Versioned long v, @Versioned long w) {}", "A")
                        .version()
                        .surplus())
                .extracting(location -> location.member())
                .containsExactly("w");
    }

    @Test
    void aLifecycleKeepsItsStatesAndTransitionsAsWritten() {
        Lifecycle lifecycle = read("""
                        record Parcel(@StateTransitions(initial = "OPEN", terminal = {"DONE", "LOST"}, deletable = "DONE", value = {
                            @Transition(name = "send", from = "OPEN", to = "SENT"),
                            @Transition(name = "lose", from = Transition.ANY, to = "LOST"),
                            @Transition(name = "return", from = "SENT", to = "DOEN"),
                            @Transition(name = "check-in", from = "SENT", to = "DONE", method = "arrive"),
                            @Transition(name = "change", from = "OPEN", to = "DONE"),
                        }) Status status) {}
                        """, "Parcel").lifecycle();

        assertThat(lifecycle.states()).extracting(State::name).containsExactly("OPEN", "SENT", "DONE", "LOST");
        assertThat(lifecycle.transitions())
                .extracting(Transition::method)
                .containsExactly("send", "lose", "returnParcel", "arrive", "changeParcel");
        assertThat(lifecycle.transitions().get(1))
                .returns(List.of("OPEN", "SENT"), Transition::from)
                .returns(true, Transition::any);
        assertThat(lifecycle.transitions().get(2).to()).isEqualTo("DOEN");
        assertThat(lifecycle.transitions().get(2).location().path()).isEqualTo("value[2]");
        assertThat(lifecycle.notDeletable()).isNotNull();
    }

    @Test
    void aLifecycleOnWhatIsNoEnumHasNoStates() {
        assertThat(read("record A(@StateTransitions({}) String status) {}", "A").lifecycle())
                .returns(null, Lifecycle::enumType)
                .returns(List.of(), Lifecycle::states);
    }

    @Test
    void aReferenceIsNamedAfterTheClassTheAnnotationOrTheElementsOfTheMember() {
        String subscription =
                "package shop; @dev.truce.ApiResource(name = \"plan\", table = \"plans\") public class Subscription {}";
        String user = """
                package shop;
                import dev.truce.*;
                @ReferencedBy(Subscription.class)
                @ReferencedBy(name = "invoice", table = "invoices", constraint = "fk_invoice")
                class User {
                    @ReferencedBy java.util.List<Subscription> subscriptions;
                }
                """;

        List<ReferenceRule> references =
                Compile.of(subscription, user).resource("shop.User").references();

        assertThat(references).extracting(ReferenceRule::referrer).containsExactly("plan", "invoice", "plan");
        assertThat(references).extracting(ReferenceRule::table).containsExactly("plans", "invoices", "plans");
        assertThat(references.get(1))
                .returns(List.of("fk_invoice"), ReferenceRule::constraintNames)
                .returns("referencedByInvoice", ReferenceRule::method);
        assertThat(references.get(1).problem())
                .returns("USER_REFERENCED_BY_INVOICE", ProblemSpec::code)
                .returns("Cannot delete user: an invoice still refers to it.", ProblemSpec::detail);
    }

    @Test
    void aRefusalIsWhatItsAnnotationSays() {
        RefusalRule refusal = read("""
                        @Refusal(code = "OUT_OF_STOCK", title = "Out of stock", status = 422, members = {"available", "requested"},
                                resolution = Resolution.RETRY_LATER)
                        record Item(String sku) {}
                        """, "Item").refusals().get(0);

        assertThat(refusal)
                .returns("outOfStock", RefusalRule::method)
                .returns(List.of("available", "requested"), RefusalRule::members);
        assertThat(refusal.problem())
                .returns("OUT_OF_STOCK", ProblemSpec::constant)
                .returns("/problems/item/out-of-stock", ProblemSpec::uri)
                .returns(422, ProblemSpec::status)
                .returns(Resolution.RETRY_LATER, ProblemSpec::resolution)
                .returns("Out of stock", ProblemSpec::detail);
    }

    @Test
    void theNameOfAJpaConstraintIsTakenWhereItsColumnsAreTheRules() {
        String table =
                "package jakarta.persistence; public @interface Table { String name() default \"\"; UniqueConstraint[] uniqueConstraints() default {}; Index[] indexes() default {}; }";
        String constraint =
                "package jakarta.persistence; public @interface UniqueConstraint { String name() default \"\"; String[] columnNames(); }";
        String index =
                "package jakarta.persistence; public @interface Index { String name() default \"\"; String columnList(); boolean unique() default false; }";
        String column = "package jakarta.persistence; public @interface Column { String name() default \"\"; }";
        String source = """
                package shop;
                import dev.truce.*;
                import jakarta.persistence.*;
                @Table(name = "bookings", uniqueConstraints = @UniqueConstraint(name = "uq_slot", columnNames = {"tenant_id", "room_no", "start_time"}),
                        indexes = {@Index(name = "ix_guest", columnList = "guest", unique = false),
                                   @Index(name = "ux_code", columnList = "CODE desc", unique = true)})
                @Unique(fields = {"room", "startTime"}, scope = "tenant")
                @Unique(fields = "guest", constraint = "UQ_SLOT")
                class Booking {
                    @Column(name = "room_no") String room;
                    String startTime;
                    String tenant;
                    String guest;
                    @Unique String code;
                }
                """;

        Resource booking = Compile.of(table, constraint, index, column, source).resource("shop.Booking");

        assertThat(booking.table()).isEqualTo("bookings");
        assertThat(booking.uniques())
                .extracting(UniqueRule::constraintNames)
                .containsExactly(List.of("uq_slot"), List.of("UQ_SLOT"), List.of("ux_code"));
        assertThat(booking.uniques())
                .extracting(UniqueRule::jpaFields)
                .containsExactly(null, List.of("tenant_id", "room_no", "start_time"), null);
    }

    @Test
    void rulesOfAnAbstractSuperclassCountInTheSubclass() {
        Resource resource = Compile.of(
                        "package shop; "
                                + "import dev.truce.*; @Unique(fields = \"code\") abstract class Base { String code; @Versioned long version; }",
                        "package shop; import dev.truce.*; class A extends Base { @Unique String name; }")
                .resource("shop.A");

        assertThat(resource.uniques()).extracting(UniqueRule::method).containsExactly("duplicateCode", "duplicateName");
        assertThat(resource.version()).isNotNull();
    }

    private static Resource read(String declaration, String name) {
        return Compile.of("package shop; import dev.truce.*; " + declaration, STATUS)
                .resource("shop." + name);
    }
}
