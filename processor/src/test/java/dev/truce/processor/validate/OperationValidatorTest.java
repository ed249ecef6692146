package dev.truce.processor.validate;

import static dev.truce.processor.diagnostic.DiagnosticCode.OPERATION_BAD_METHOD;
import static dev.truce.processor.diagnostic.DiagnosticCode.OPERATION_BAD_PATH;
import static dev.truce.processor.diagnostic.DiagnosticCode.OPERATION_BOUND_TWICE;
import static dev.truce.processor.diagnostic.DiagnosticCode.OPERATION_NO_ROUTE;
import static dev.truce.processor.diagnostic.DiagnosticCode.OPERATION_NO_RULES;
import static dev.truce.processor.diagnostic.DiagnosticCode.OPERATION_NO_TRANSITION;
import static dev.truce.processor.diagnostic.DiagnosticCode.OPERATION_OPEN_PATH;
import static dev.truce.processor.diagnostic.DiagnosticCode.OPERATION_REPEATED_NAME;
import static dev.truce.processor.diagnostic.DiagnosticCode.OPERATION_SAFE_METHOD;
import static dev.truce.processor.diagnostic.DiagnosticCode.OPERATION_SAME_ROUTE;
import static dev.truce.processor.diagnostic.DiagnosticCode.OPERATION_SUB_RESOURCE;
import static dev.truce.processor.diagnostic.DiagnosticCode.OPERATION_UNGUARDED_WRITE;
import static dev.truce.processor.diagnostic.DiagnosticCode.OPERATION_UNKNOWN_REFUSAL;
import static dev.truce.processor.diagnostic.DiagnosticCode.OPERATION_UNKNOWN_TRANSITION;
import static dev.truce.processor.testing.OperationModel.ENDPOINT;
import static dev.truce.processor.testing.OperationModel.guarded;
import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.processor.diagnostic.Finding;
import dev.truce.processor.model.ClassRef;
import dev.truce.processor.model.Contract;
import dev.truce.processor.model.Operation;
import dev.truce.processor.model.Operation.Kind;
import dev.truce.processor.model.Resource;
import dev.truce.processor.model.SourceLocation;
import dev.truce.processor.model.SubResource;
import dev.truce.processor.model.UnguardedWrite;
import dev.truce.processor.testing.LifecycleModel;
import dev.truce.processor.testing.OperationModel;
import dev.truce.processor.testing.ResourceModel;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.IterableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OperationValidatorTest {

    private static final ClassRef OTHER = new ClassRef("shop", List.of("Other"));

    private static final Resource ORDER = ResourceModel.order()
            .lifecycle(LifecycleModel.of("A B").terminal("B").transition("ship", "A", "B"))
            .refusal("NO_STOCK")
            .build();

    @Test
    void operationsOnDistinctRoutesAreFine() {
        assertThatFindings(
                        OperationModel.of("create", Kind.CREATE, "POST /orders").refusals("NO_STOCK"),
                        OperationModel.of("list", Kind.LIST, "GET /orders"),
                        OperationModel.of("read", Kind.READ, "GET /orders/{id}"),
                        OperationModel.of("update", Kind.UPDATE, "PUT /orders/{id}"),
                        OperationModel.of("remove", Kind.DELETE, "DELETE /orders/{id}"),
                        OperationModel.of("ship", Kind.TRANSITION, "POST /orders/{id}/ship")
                                .transitions("ship"))
                .isEmpty();
    }

    @Test
    void resourceHasRules() {
        assertThatFindings(OperationModel.of("read", Kind.READ, "GET /others/{id}")
                        .on(OTHER)
                        .transitions("x")
                        .refusals("y"))
                .contains(Finding.of(OPERATION_NO_RULES, guarded("read").at("value"), "Other"))
                .extracting(Finding::code)
                .doesNotContain(OPERATION_UNKNOWN_TRANSITION, OPERATION_UNKNOWN_REFUSAL);
        Resource empty = ResourceModel.order().build();
        assertThat(OperationValidator.check(contract(empty, read())))
                .extracting(Finding::code)
                .containsExactly(OPERATION_NO_RULES);
    }

    @Test
    void misspeltNamesAreReportedWhereTheyAreWritten() {
        assertThatFindings(OperationModel.of("ship", Kind.TRANSITION, "POST /orders/{id}/ship")
                        .transitions("ship", "shipp")
                        .refusals("NO_STOK", "GONE"))
                .containsExactly(
                        Finding.of(
                                OPERATION_UNKNOWN_TRANSITION,
                                guarded("ship").at("transition", 1),
                                "shipp",
                                "Order",
                                "did you mean 'ship'?"),
                        Finding.of(
                                OPERATION_UNKNOWN_REFUSAL,
                                guarded("ship").at("refusals", 0),
                                "NO_STOK",
                                "Order",
                                "did you mean 'NO_STOCK'?"),
                        Finding.of(
                                OPERATION_UNKNOWN_REFUSAL,
                                guarded("ship").at("refusals", 1),
                                "GONE",
                                "Order",
                                "choose from NO_STOCK"));
    }

    @Test
    void resourceWithoutLifecycleHasNoTransition() {
        Resource plain = ResourceModel.order().refusal("NO_STOCK").build();
        Operation operation = OperationModel.of("ship", Kind.TRANSITION, "POST /ship")
                .transitions("ship")
                .build();

        assertThat(OperationValidator.check(contract(plain, operation)))
                .containsExactly(Finding.of(
                        OPERATION_UNKNOWN_TRANSITION,
                        guarded("ship").at("transition", 0),
                        "ship",
                        "Order",
                        "there is none"));
    }

    @Test
    void nameGivenTwiceIsReportedAtTheSecond() {
        assertThatFindings(OperationModel.of("ship", Kind.TRANSITION, "POST /ship")
                        .transitions("ship", "ship")
                        .refusals("NO_STOCK", "NO_STOCK"))
                .containsExactly(
                        Finding.of(OPERATION_REPEATED_NAME, guarded("ship").at("transition", 1), "ship", "transition"),
                        Finding.of(OPERATION_REPEATED_NAME, guarded("ship").at("refusals", 1), "NO_STOCK", "refusals"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "OPTIONS", "TRACE"})
    void safeMethodChangesNothing(String method) {
        assertThatFindings(OperationModel.of("ship", Kind.TRANSITION, method + " /ship")
                        .transitions("ship"))
                .containsExactly(
                        Finding.of(OPERATION_SAFE_METHOD, guarded("ship").at("transition"), method, "fires 'ship'"));
        assertThatFindings(OperationModel.of("remove", Kind.DELETE, method + " /remove"))
                .containsExactly(Finding.of(
                        OPERATION_SAFE_METHOD, guarded("remove").at("operation"), method, "is operation = DELETE"));
    }

    @ParameterizedTest
    @EnumSource(names = {"CREATE", "READ", "LIST", "NONE"})
    void operationThatChangesNoResourceFiresNothing(Kind kind) {
        assertThatFindings(OperationModel.of("ship", kind, "POST /ship").transitions("ship"))
                .containsExactly(
                        Finding.of(OPERATION_NO_TRANSITION, guarded("ship").at("operation"), kind));
    }

    @ParameterizedTest
    @EnumSource(names = {"UPDATE", "UPSERT", "DELETE", "TRANSITION"})
    void operationThatChangesAResourceMayFire(Kind kind) {
        assertThatFindings(OperationModel.of("ship", kind, "POST /ship").transitions("ship"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'POST ', The path, 'path = \"/orders/{id}\"'",
        "/orders, The HTTP method, 'method = \"POST\"'",
        "'', The route, 'method = \"POST\", path = \"/orders/{id}\"'"
    })
    void operationIsServedSomewhere(String route, String missing, String remedy) {
        assertThatFindings(OperationModel.of("create", Kind.CREATE, route))
                .containsExactly(Finding.of(OPERATION_NO_ROUTE, guarded("create"), missing, "create", remedy));
    }

    @ParameterizedTest
    @CsvSource({"post, did you mean 'POST'?", "PURGE, 'choose from POST, PUT, PATCH, DELETE, GET, HEAD, OPTIONS, TRACE'"
    })
    void methodIsOneThatOpenApiKnows(String method, String hint) {
        assertThatFindings(OperationModel.of("create", Kind.CREATE, method + " /orders"))
                .containsExactly(
                        Finding.of(OPERATION_BAD_METHOD, guarded("create").at("method"), method, hint));
    }

    @Test
    void pathIsATemplate() {
        assertThatFindings(OperationModel.of("create", Kind.CREATE, "POST orders"))
                .containsExactly(Finding.of(
                        OPERATION_BAD_PATH,
                        guarded("create").at("path"),
                        "orders",
                        "does not begin with '/'",
                        "write '/orders'"));
    }

    @Test
    void pathThatIsFilledInLaterIsNotKnown() {
        assertThatFindings(OperationModel.of("create", Kind.CREATE, "POST ${api.base}/orders"))
                .containsExactly(
                        Finding.of(OPERATION_OPEN_PATH, guarded("create").at("path"), "${api.base}/orders"));
    }

    @ParameterizedTest
    @CsvSource({
        "LOCATOR, hands its requests on to another object, put @Guarded on the methods of that object",
        "MEMBER, is reached through a sub-resource locator, 'set path = \"/orders/{id}/lines\" in @Guarded'"
    })
    void partOfASubResourceIsServedSomewhereElse(SubResource.Role role, String text, String remedy) {
        Operation operation = OperationModel.of("lines", Kind.NONE, "").build();
        SubResource part = new SubResource(ENDPOINT, "lines", role, guarded("lines"));

        assertThat(OperationValidator.check(new Contract(
                        List.of(ORDER), List.of(), List.of(operation), List.of(), List.of(part), Set.of(), List.of())))
                .containsExactly(Finding.of(OPERATION_SUB_RESOURCE, guarded("lines"), "lines", text, remedy));
    }

    @Test
    void routeBelongsToOneMethodWhateverItsVariablesAreCalled() {
        assertThatFindings(
                        OperationModel.of("update", Kind.UPDATE, "PUT /orders/{id}"),
                        OperationModel.of("replace", Kind.UPDATE, "PUT /orders/{number}"))
                .containsExactly(Finding.of(
                        OPERATION_SAME_ROUTE,
                        guarded("replace"),
                        "PUT /orders/{number}",
                        "OrderApi.update",
                        "OrderApi.replace"));
    }

    @Test
    void slashAtTheEndMayMakeAnotherRoute() {
        assertThatFindings(
                        OperationModel.of("update", Kind.UPDATE, "PUT /orders/{id}"),
                        OperationModel.of("replace", Kind.UPDATE, "PUT /orders/{id}/"))
                .isEmpty();
    }

    @Test
    void routeOfAnotherClassIsTakenToo() {
        ClassRef other = new ClassRef("shop", List.of("AdminApi"));
        SourceLocation place = SourceLocation.of(other, "read()").annotation("dev.truce.Guarded", 0);

        assertThatFindings(
                        OperationModel.of("read", Kind.READ, "GET /orders/{id}"),
                        OperationModel.of("read", Kind.READ, "GET /orders/{id}").in(other))
                .containsExactly(
                        Finding.of(OPERATION_SAME_ROUTE, place, "GET /orders/{id}", "OrderApi.read", "AdminApi.read"));
    }

    @Test
    void oneMethodMayBeBoundToSeveralResourcesAndOperations() {
        Resource other =
                ResourceModel.order().type(OTHER).name("other").refusal("GONE").build();
        List<Operation> operations = Stream.of(
                        OperationModel.of("create", Kind.CREATE, "POST /orders"),
                        OperationModel.of("create", Kind.UPDATE, "POST /orders")
                                .on(OTHER)
                                .occurrence(1),
                        OperationModel.of("create", Kind.UPDATE, "POST /orders").occurrence(2))
                .map(OperationModel::build)
                .toList();

        assertThat(OperationValidator.check(new Contract(List.of(ORDER, other), List.of(), operations, List.of())))
                .isEmpty();
    }

    @Test
    void oneMethodIsBoundToOneResourceOnce() {
        assertThatFindings(
                        OperationModel.of("create", Kind.CREATE, "POST /orders"),
                        OperationModel.of("create", Kind.CREATE, "POST /orders").occurrence(1))
                .containsExactly(Finding.of(OPERATION_BOUND_TWICE, guarded("create", 1), "create", "Order"));
    }

    @Test
    void writeBesideGuardedOperationsIsGuarded() {
        SourceLocation place = SourceLocation.of(ENDPOINT, "patch()");
        UnguardedWrite write = new UnguardedWrite("patch", "PATCH", "/orders/{id}", place);

        assertThat(OperationValidator.check(new Contract(List.of(), List.of(), List.of(), List.of(write))))
                .containsExactly(Finding.of(OPERATION_UNGUARDED_WRITE, place, "patch", "PATCH /orders/{id}"));
    }

    private static Operation read() {
        return OperationModel.of("read", Kind.READ, "GET /orders/{id}").build();
    }

    private static Contract contract(Resource resource, Operation... operations) {
        return new Contract(List.of(resource), List.of(), List.of(operations), List.of());
    }

    private static IterableAssert<Finding> assertThatFindings(OperationModel... operations) {
        Operation[] built = Stream.of(operations).map(OperationModel::build).toArray(Operation[]::new);
        return assertThat(OperationValidator.check(contract(ORDER, built)));
    }
}
