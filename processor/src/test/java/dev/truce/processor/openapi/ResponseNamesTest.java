package dev.truce.processor.openapi;

import static dev.truce.processor.openapi.ResourceBuilder.resource;
import static dev.truce.processor.openapi.SampleApi.operation;
import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.processor.model.Contract;
import dev.truce.processor.model.Operation;
import dev.truce.processor.model.Operation.Kind;
import dev.truce.processor.model.Resource;
import dev.truce.processor.openapi.document.Mapping;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Operations with equal sets of problem types share a response, which is named after all of them. */
final class ResponseNamesTest {

    private static List<String> names(Resource resource, Operation... operations) {
        Contract contract = SampleApi.contract(List.of(resource), List.of(operations));
        Mapping components = OpenApiFragment.of(contract, Documents.SETTINGS).components();
        return List.copyOf(components.at("responses").entries().keySet());
    }

    private static Operation order(Kind kind, String method, String path, String... transitions) {
        return operation(kind, method, path, "Order", transitions);
    }

    @Test
    void oneKindOfOperationIsNamed() {
        assertThat(names(SampleApi.order(), order(Kind.CREATE, "POST", "/orders")))
                .containsExactly("OrderCreateConflict");
    }

    @Test
    void twoKindsAreBothNamed() {
        assertThat(names(
                        SampleApi.order(),
                        order(Kind.UPSERT, "PUT", "/orders/{id}"),
                        order(Kind.UPDATE, "PATCH", "/orders/{id}")))
                .contains("OrderUpdateOrUpsertConflict");
    }

    @Test
    void threeKindsAreWrites() {
        assertThat(names(
                        SampleApi.booking(),
                        operation(Kind.CREATE, "POST", "/bookings", "Booking"),
                        operation(Kind.UPDATE, "PATCH", "/bookings/{id}", "Booking"),
                        operation(Kind.UPSERT, "PUT", "/bookings/{id}", "Booking")))
                .containsExactly("BookingWriteConflict");
    }

    @Test
    void aTransitionIsNamedWhereAllFireTheSame() {
        assertThat(names(SampleApi.order(), order(Kind.TRANSITION, "POST", "/orders/{id}/ship", "ship")))
                .contains("OrderShipConflict");
        assertThat(names(SampleApi.order(), order(Kind.TRANSITION, "POST", "/orders/{id}/x", "ship", "cancel")))
                .contains("OrderShipOrCancelConflict");
        assertThat(names(SampleApi.order(), order(Kind.TRANSITION, "POST", "/orders/{id}/x")))
                .contains("OrderTransitionConflict");
        assertThat(names(
                        SampleApi.order(),
                        order(Kind.TRANSITION, "POST", "/orders/{id}/ship", "ship"),
                        order(Kind.TRANSITION, "POST", "/orders/{id}/cancel", "cancel")))
                .contains("OrderTransitionConflict");
    }

    @Test
    void whatTwoResourcesShareIsNamedAfterTheProblem() {
        Contract contract = SampleApi.contract(
                List.of(SampleApi.order(), SampleApi.user()),
                List.of(
                        order(Kind.UPDATE, "PUT", "/orders/{id}"),
                        operation(Kind.UPDATE, "PUT", "/users/{id}", "User")));

        OpenApiFragment fragment = OpenApiFragment.of(contract, Documents.SETTINGS);

        assertThat(fragment.operations())
                .extracting(additions -> additions.responses().get("400"))
                .containsExactly("MalformedPrecondition", "MalformedPrecondition");
    }

    @ParameterizedTest
    @CsvSource({
        "400, BadRequest",
        "402, PaymentRequired",
        "403, Forbidden",
        "404, NotFound",
        "409, Conflict",
        "410, Gone",
        "412, PreconditionFailed",
        "418, Status418",
        "422, UnprocessableContent",
        "423, Locked",
        "428, PreconditionRequired",
        "429, TooManyRequests"
    })
    void severalProblemsAreNamedAfterTheirStatus(int status, String name) {
        Resource ticket = resource("Ticket", "ticket")
                .refusal("SOLD_OUT", status, "Sold out", "There is none.")
                .refusal("TOO_LATE", status, "Too late", "It has begun.")
                .build();
        Operation none = operation(Kind.NONE, "POST", "/tickets", "Ticket");

        assertThat(names(ticket, SampleApi.refusing(none, "SOLD_OUT", "TOO_LATE")))
                .containsExactly("Ticket" + name);
        assertThat(names(ticket, SampleApi.refusing(none, "SOLD_OUT"))).containsExactly("TicketSoldOut");
    }
}
