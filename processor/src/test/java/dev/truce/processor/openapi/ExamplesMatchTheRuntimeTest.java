package dev.truce.processor.openapi;

import static dev.truce.processor.openapi.SampleApi.contract;
import static dev.truce.processor.openapi.SampleApi.operation;
import static dev.truce.processor.openapi.SampleApi.refusing;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.truce.Disclosure;
import dev.truce.processor.model.Operation.Kind;
import dev.truce.processor.model.ProblemSpec;
import dev.truce.processor.model.Resource;
import dev.truce.processor.openapi.OpenApiSettings.Version;
import dev.truce.runtime.Collision;
import dev.truce.runtime.Conflict;
import dev.truce.runtime.EntityTag;
import dev.truce.runtime.IfMatch;
import dev.truce.runtime.IfNoneMatch;
import dev.truce.runtime.Lifecycle;
import dev.truce.runtime.MalformedPrecondition;
import dev.truce.runtime.ProblemDefinition;
import dev.truce.runtime.ProblemStyle;
import dev.truce.runtime.ProblemType;
import dev.truce.runtime.ReferenceRule;
import dev.truce.runtime.RefusalRule;
import dev.truce.runtime.RequiredVersionRule;
import dev.truce.runtime.UniqueRule;
import dev.truce.runtime.generated.MemberNaming;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An example is byte for byte what the runtime writes about the same conflict. */
final class ExamplesMatchTheRuntimeTest {

    private static final Resource ORDER = SampleApi.orderBuilder()
            .refusal("OUT_OF_STOCK", 422, "Out of stock", "Only {left_over} left, {unknown}.", "left_over")
            .build();

    @ParameterizedTest
    @EnumSource(MemberNaming.class)
    void ofEveryKind(MemberNaming naming) {
        ProblemStyle style = new ProblemStyle("/problems", naming);
        JsonNode examples = examples(naming);

        check(
                examples,
                "OrderDuplicateNumber",
                unique(style, "order", "duplicate-number").duplicate("number-1"));
        check(
                examples,
                "UserDuplicateEmail",
                unique(style, "user", "duplicate-email").duplicate("ada@example.com"));
        check(
                examples,
                "BookingDuplicateRoomStart",
                UniqueRule.of(
                                type(style, SampleApi.booking(), "DUPLICATE_ROOM_START"),
                                Disclosure.VALUE,
                                "room",
                                "start")
                        .duplicateOf("room-1", LocalDateTime.parse("2030-01-01T09:30:15")));
        RequiredVersionRule version = version(style, SampleApi.profile());
        check(examples, "ProfilePreconditionFailed", version.conflict(IfMatch.valueOf("\"4\""), 5));
        check(examples, "ProfilePreconditionFailedOnCreate", version.noneMatchConflict(IfNoneMatch.valueOf("*"), 5));
        check(examples, "ProfileStale", version.claimedConflict(4L, 5));
        check(examples, "ProfilePreconditionRequired", version.requiredConflict(IfMatch.absent(), 5));
        check(
                examples,
                "UserReferencedBySubscription",
                ReferenceRule.of(type(style, SampleApi.user(), "REFERENCED_BY_SUBSCRIPTION"), "subscription")
                        .referenced());
        check(
                examples,
                "OrderOutOfStock",
                RefusalRule.of(type(style, ORDER, "OUT_OF_STOCK"), "left_over").refused(1));
        check(examples, "MalformedPrecondition", MalformedPrecondition.of(style, "If-Match"));
        check(examples, "Collision", Collision.of(style, 1));
    }

    @ParameterizedTest
    @EnumSource(MemberNaming.class)
    void ofEveryFormOfALifecycle(MemberNaming naming) {
        ProblemStyle style = new ProblemStyle("/problems", naming);
        JsonNode examples = examples(naming);
        Lifecycle<Status> lifecycle = lifecycle(style);

        check(
                examples,
                "OrderIllegalTransition",
                lifecycle.transition("process").conflictFrom(Status.DELIVERED));
        check(examples, "OrderIllegalTransitionOnChange", lifecycle.changeConflict(Status.DELIVERED, Status.PENDING));
        check(examples, "OrderIllegalTransitionOnCreate", lifecycle.initialConflict(Status.DELIVERED));
        check(examples, "OrderNotDeletable", lifecycle.deletableConflict(Status.PENDING));
    }

    @Test
    void entityTagsAreThoseOfTheVersionsTypes() {
        assertThat(VersionProblems.exampleTag(type("LONG")))
                .isEqualTo(EntityTag.of(5).toString());
        assertThat(VersionProblems.exampleTag(type("STRING")))
                .isEqualTo(EntityTag.of("v5").toString());
        assertThat(VersionProblems.exampleTag(type("UUID")))
                .isEqualTo(EntityTag.of(UUID.fromString("8f14e45f-ceea-467f-a9d4-2c1f5b1e6a10"))
                        .toString());
        assertThat(VersionProblems.exampleTag(type("INSTANT")))
                .isEqualTo(EntityTag.of(Instant.parse("2030-01-01T09:30:15Z")).toString());
        assertThat(VersionProblems.exampleTag(type("LOCAL_DATE_TIME")))
                .isEqualTo(
                        EntityTag.of(LocalDateTime.parse("2030-01-01T09:30:15")).toString());
    }

    private static dev.truce.processor.model.VersionRule.Type type(String name) {
        return dev.truce.processor.model.VersionRule.Type.valueOf(name);
    }

    private static JsonNode examples(MemberNaming naming) {
        OpenApiSettings settings = new OpenApiSettings(Version.V3_1, "Shop", "1", "/problems", naming);
        List<dev.truce.processor.model.Operation> operations = new java.util.ArrayList<>(SampleApi.operations());
        operations.add(refusing(operation(Kind.NONE, "POST", "/stock", "Order"), "OUT_OF_STOCK"));
        return Documents.fresh(
                        contract(
                                List.of(
                                        SampleApi.user(),
                                        SampleApi.profile(),
                                        SampleApi.product(),
                                        SampleApi.document(),
                                        ORDER,
                                        SampleApi.booking()),
                                operations),
                        settings)
                .at("/components/examples");
    }

    private static void check(JsonNode examples, String name, Conflict conflict) {
        assertThat(Objects.requireNonNull(conflict, name).toProblem().toJson())
                .isEqualTo(examples.at("/" + name + "/value").toString());
    }

    private static UniqueRule unique(ProblemStyle style, String resource, String problem) {
        Resource owner = resource.equals("user") ? SampleApi.user() : ORDER;
        String constant = problem.replace('-', '_').toUpperCase(java.util.Locale.ROOT);
        return UniqueRule.of(type(style, owner, constant), Disclosure.VALUE, problem.substring("duplicate-".length()));
    }

    private static RequiredVersionRule version(ProblemStyle style, Resource resource) {
        return RequiredVersionRule.of(
                type(style, resource, "PRECONDITION_FAILED"),
                type(style, resource, "STALE"),
                type(style, resource, "PRECONDITION_REQUIRED"));
    }

    private static Lifecycle<Status> lifecycle(ProblemStyle style) {
        return Lifecycle.of(type(style, ORDER, "ILLEGAL_TRANSITION"), Status.class)
                .initial(Status.PENDING)
                .transition("process", Status.PROCESSING, Status.PENDING)
                .transition("ship", Status.SHIPPED, Status.PENDING, Status.PROCESSING)
                .transition("deliver", Status.DELIVERED, Status.SHIPPED)
                .transition("cancel", Status.CANCELLED, Status.PENDING, Status.PROCESSING)
                .transition("return", Status.RETURNED, Status.DELIVERED)
                .transition("archive", Status.ARCHIVED, Status.DELIVERED)
                .deletable(type(style, ORDER, "NOT_DELETABLE"), Status.CANCELLED, Status.ARCHIVED)
                .build();
    }

    /** As the generated enum makes it of the same problem type. */
    private static ProblemType type(ProblemStyle style, Resource resource, String constant) {
        ProblemSpec spec = resource.problems().stream()
                .filter(problem -> problem.constant().equals(constant))
                .findFirst()
                .orElseThrow();
        ProblemDefinition definition = ProblemDefinition.of(
                style,
                resource.name(),
                spec.uri(),
                spec.code(),
                spec.status(),
                spec.title(),
                spec.resolution(),
                spec.detail());
        return () -> definition;
    }

    private enum Status {
        PENDING,
        PROCESSING,
        SHIPPED,
        DELIVERED,
        RETURNED,
        ARCHIVED,
        CANCELLED
    }
}
