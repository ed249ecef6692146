package dev.truce.processor.openapi;

import static dev.truce.processor.openapi.SampleApi.contract;
import static dev.truce.processor.openapi.SampleApi.operation;
import static dev.truce.processor.openapi.SampleApi.refusing;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.truce.Disclosure;
import dev.truce.processor.model.Contract;
import dev.truce.processor.model.Operation.Kind;
import dev.truce.processor.model.Resource;
import dev.truce.processor.openapi.OpenApiSettings.Version;
import dev.truce.runtime.generated.MemberNaming;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ResponseLayoutTest {

    private static final String PROBLEM = "/content/application~1problem+json";

    @Test
    void equalSetsOfProblemTypesAreOneComponent() {
        JsonNode document = Documents.fresh(SampleApi.contract());

        assertThat(document.at("/paths/~1orders~1{id}~1ship/post/responses/409/$ref")
                        .asText())
                .isEqualTo("#/components/responses/OrderTransitionConflict")
                .isEqualTo(document.at("/paths/~1orders~1{id}~1cancel/post/responses/409/$ref")
                        .asText());
        assertThat(document.at("/paths/~1documents~1{id}/put/responses/409/$ref")
                        .asText())
                .isEqualTo("#/components/responses/DocumentUpdateOrDeleteConflict");
    }

    @Test
    void theOnlyTransitionNamesItsConflict() {
        JsonNode document = Documents.fresh(contract(
                List.of(SampleApi.order()),
                List.of(operation(Kind.TRANSITION, "POST", "/orders/{id}/ship", "Order", "ship"))));

        assertThat(document.at("/components/responses").has("OrderShipConflict"))
                .isTrue();
    }

    @Test
    void oneProblemTypeIsNoChoice() {
        JsonNode document = Documents.fresh(SampleApi.contract());

        assertThat(document.at("/components/responses/OrderPreconditionFailed" + PROBLEM + "/schema/$ref")
                        .asText())
                .isEqualTo("#/components/schemas/OrderPreconditionFailedProblem");
        assertThat(document.at("/components/schemas/OrderPreconditionFailedProblem")
                        .has("oneOf"))
                .isFalse();
    }

    @Test
    void severalAreANamedChoiceByCode() {
        JsonNode document = Documents.fresh(SampleApi.contract());

        JsonNode choice = document.at("/components/schemas/OrderCreateConflictProblem");
        assertThat(choice.at("/oneOf").findValuesAsText("$ref"))
                .containsExactly(
                        "#/components/schemas/OrderDuplicateNumberProblem",
                        "#/components/schemas/OrderIllegalTransitionProblem",
                        "#/components/schemas/CollisionProblem");
        assertThat(choice.at("/discriminator/propertyName").asText()).isEqualTo("code");
        assertThat(choice.at("/discriminator/mapping/DUPLICATE_ORDER_NUMBER").asText())
                .isEqualTo("#/components/schemas/OrderDuplicateNumberProblem");
    }

    @Test
    void aProblemTypeIsPinnedAndOpen() {
        JsonNode schema = Documents.fresh(SampleApi.contract()).at("/components/schemas/OrderDuplicateNumberProblem");

        assertThat(schema.at("/properties/code/pattern").asText()).isEqualTo("^DUPLICATE_ORDER_NUMBER$");
        assertThat(schema.at("/properties/status/enum").toString()).isEqualTo("[409]");
        assertThat(schema.at("/properties/field/enum").toString()).isEqualTo("[\"number\"]");
        assertThat(schema.at("/required").toString())
                .isEqualTo("[\"type\",\"title\",\"status\",\"code\",\"fields\",\"field\",\"resolution\"]");
        assertThat(schema.has("additionalProperties")).isFalse();
    }

    @Test
    void refusalsHaveResponsesUnderTheirOwnStatus() {
        Resource order = SampleApi.orderBuilder()
                .refusal("OUT_OF_STOCK", 422, "Out of stock", "Only {available} left.", "available")
                .refusal("CREDIT_LIMIT", 422, "Credit limit reached", "The limit is {credit_limit}.", "credit_limit")
                .build();
        OpenApiSettings settings = new OpenApiSettings(Version.V3_1, "Shop", "1", "/problems", MemberNaming.CAMEL_CASE);

        JsonNode document = Documents.fresh(
                contract(
                        List.of(order),
                        List.of(refusing(
                                operation(Kind.CREATE, "POST", "/orders", "Order"), "OUT_OF_STOCK", "CREDIT_LIMIT"))),
                settings);

        assertThat(document.at("/paths/~1orders/post/responses/422/$ref").asText())
                .isEqualTo("#/components/responses/OrderCreateUnprocessableContent");
        JsonNode example = document.at("/components/examples/OrderCreditLimit/value");
        assertThat(example.at("/detail").asText()).isEqualTo("The limit is 1.");
        assertThat(example.has("credit_limit")).isTrue();
    }

    @Test
    void membersCanBeInCamelCase() {
        OpenApiSettings settings = new OpenApiSettings(Version.V3_1, "Shop", "1", "/problems", MemberNaming.CAMEL_CASE);

        JsonNode document = Documents.fresh(SampleApi.contract(), settings);

        assertThat(document.at("/components/schemas/OrderIllegalTransitionProblem/properties")
                        .has("currentState"))
                .isTrue();
        assertThat(document.at("/components/examples/OrderIllegalTransition/value/detail")
                        .asText())
                .isEqualTo("Cannot process order in state DELIVERED. Allowed from DELIVERED: return, archive.");
        assertThat(document.toString()).doesNotContain("current_state", "allowed_from");
    }

    @Test
    void problemsUseTheJsonNamesOfTheFullestRepresentation() {
        Contract plain =
                contract(List.of(SampleApi.booking()), List.of(operation(Kind.CREATE, "POST", "/bookings", "Booking")));
        Contract contract = new Contract(
                plain.resources(),
                List.of(
                        SampleApi.representation(
                                "ABooking", "Booking", SampleApi.member("room", "r", SampleApi.STRING)),
                        SampleApi.representation(
                                "BookingDto",
                                "Booking",
                                SampleApi.member("room", "room_no", SampleApi.STRING),
                                SampleApi.member("seats", "seats", "int"))),
                plain.operations(),
                plain.unguarded());

        JsonNode document = Documents.fresh(contract);

        assertThat(document.at("/components/examples/BookingDuplicateRoomStart/value/fields")
                        .toString())
                .isEqualTo("[\"room_no\",\"start\"]");
    }

    @Test
    void aHiddenDuplicateNamesNeitherFieldNorValue() {
        Resource user = ResourceBuilder.resource("Patient", "patient")
                .member("ssn", SampleApi.STRING)
                .member("insurance", SampleApi.STRING)
                .unique(
                        Specs.hidden("patient", "PATIENT_REJECTED", "PATIENT_REJECTED"),
                        Disclosure.HIDDEN,
                        false,
                        "ssn")
                .unique(
                        Specs.duplicate("patient", "DUPLICATE_INSURANCE", "DUPLICATE_INSURANCE", "insurance"),
                        Disclosure.FIELD_ONLY,
                        false,
                        "insurance")
                .build();

        JsonNode document = Documents.fresh(
                contract(List.of(user), List.of(operation(Kind.CREATE, "POST", "/patients", "Patient"))));

        JsonNode hidden = document.at("/components/schemas/PatientPatientRejectedProblem");
        assertThat(hidden.toString()).doesNotContain("ssn", "\"fields\"", "\"value\"");
        JsonNode fieldOnly = document.at("/components/examples/PatientDuplicateInsurance/value");
        assertThat(fieldOnly.has("field")).isTrue();
        assertThat(fieldOnly.has("value")).isFalse();
    }

    @Test
    void descriptionsTellCauseAndRecovery() {
        JsonNode responses = Documents.fresh(SampleApi.contract()).at("/components/responses");

        assertThat(responses.at("/OrderDeleteConflict/description").asText())
                .contains(
                        "`ORDER_NOT_DELETABLE`: Order cannot be deleted in this state",
                        "`COLLISION`",
                        "send the same request again after the time in `Retry-After`");
        assertThat(responses.at("/ProfilePreconditionRequired/description").asText())
                .isEqualTo(
                        "Profile precondition required: the request has no `If-Match`. To recover, read it and send the request"
                                + " again with its entity tag in `If-Match`. The body is a problem (RFC 9457) with the code"
                                + " `PROFILE_PRECONDITION_REQUIRED`.");
    }
}
