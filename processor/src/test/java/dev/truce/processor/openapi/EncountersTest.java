package dev.truce.processor.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.processor.model.Contract;
import dev.truce.processor.model.Operation;
import dev.truce.processor.model.Operation.Kind;
import dev.truce.processor.model.Resource;
import dev.truce.processor.model.VersionRule;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EncountersTest {

    private static final Resource ALL_RULES = SampleApi.orderBuilder()
            .referencedBy("invoice")
            .refusal("OUT_OF_STOCK", 422, "Out of stock", "Only {available} left.", "available")
            .versioned("version", VersionRule.Type.LONG, true)
            .build();

    private static final Resource NO_VERSION = SampleApi.booking();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CREATE | DUPLICATE_NUMBER ILLEGAL_TRANSITION/ON_CREATE COLLISION",
                "UPDATE | DUPLICATE_NUMBER PRECONDITION_FAILED STALE PRECONDITION_REQUIRED ILLEGAL_TRANSITION/ON_CHANGE"
                        + " MALFORMED_PRECONDITION COLLISION",
                "UPSERT | DUPLICATE_NUMBER PRECONDITION_FAILED PRECONDITION_FAILED/ON_CREATE STALE PRECONDITION_REQUIRED"
                        + " ILLEGAL_TRANSITION/ON_CREATE ILLEGAL_TRANSITION/ON_CHANGE MALFORMED_PRECONDITION COLLISION",
                "DELETE | PRECONDITION_FAILED STALE PRECONDITION_REQUIRED NOT_DELETABLE REFERENCED_BY_INVOICE"
                        + " MALFORMED_PRECONDITION COLLISION",
                "TRANSITION | PRECONDITION_FAILED STALE ILLEGAL_TRANSITION MALFORMED_PRECONDITION COLLISION",
                "READ | MALFORMED_PRECONDITION",
                "LIST | ''",
                "NONE | ''"
            })
    void anOperationMeetsWhatItsKindCanBreak(Kind kind, String expected) {
        assertThat(encounters(ALL_RULES, SampleApi.operation(kind, "POST", "/orders", "Order")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "CREATE, DUPLICATE_ROOM_START COLLISION",
        "UPDATE, DUPLICATE_ROOM_START COLLISION",
        "UPSERT, DUPLICATE_ROOM_START COLLISION",
        "DELETE, COLLISION",
        "TRANSITION, COLLISION"
    })
    void withoutAVersionThereIsNoPrecondition(Kind kind, String expected) {
        assertThat(encounters(NO_VERSION, SampleApi.operation(kind, "POST", "/bookings", "Booking")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "READ, OUT_OF_STOCK MALFORMED_PRECONDITION",
        "LIST, OUT_OF_STOCK",
        "NONE, OUT_OF_STOCK",
        "CREATE, " + "DUPLICATE_NUMBER ILLEGAL_TRANSITION/ON_CREATE OUT_OF_STOCK COLLISION"
    })
    void aRefusalIsMetWhereItIsNamed(Kind kind, String expected) {
        Operation operation = SampleApi.operation(kind, "POST", "/orders", "Order");

        assertThat(encounters(ALL_RULES, SampleApi.refusing(operation, "OUT_OF_STOCK", "UNKNOWN")))
                .isEqualTo(expected);
    }

    private static String encounters(Resource resource, Operation operation) {
        Contract contract = SampleApi.contract(List.of(resource), List.of(operation));
        return new Encounters(new ProblemCatalogue(contract, Documents.SETTINGS))
                .of(Endpoint.Binding.of(operation, resource, contract)).stream()
                        .map(encounter -> encounter.problem().spec().constant()
                                + (encounter.form() == Form.USUAL ? "" : "/" + encounter.form()))
                        .collect(Collectors.joining(" "));
    }
}
