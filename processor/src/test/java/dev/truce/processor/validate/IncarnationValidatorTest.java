package dev.truce.processor.validate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.processor.diagnostic.DiagnosticCode;
import dev.truce.processor.diagnostic.Finding;
import dev.truce.processor.model.ClassRef;
import dev.truce.processor.model.Contract;
import dev.truce.processor.model.Operation;
import dev.truce.processor.model.Operation.Kind;
import dev.truce.processor.model.VersionRule.Type;
import dev.truce.processor.testing.OperationModel;
import dev.truce.processor.testing.ResourceModel;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A row that clients delete and create again under its key. */
class IncarnationValidatorTest {
    private static final ClassRef OTHER = new ClassRef("shop", List.of("Invoice"));
    private static final Operation PUT = on(ResourceModel.ORDER, Kind.UPSERT);
    private static final Operation DELETE = on(ResourceModel.ORDER, Kind.DELETE);

    private static Operation on(ClassRef resource, Kind kind) {
        String method = kind == Kind.DELETE ? "DELETE" : kind == Kind.UPSERT ? "PUT" : "GET";
        return OperationModel.of(method.toLowerCase(Locale.ROOT), kind, method + " /orders/{id}")
                .on(resource)
                .build();
    }

    private static List<Finding> check(ResourceModel resource, Operation... operations) {
        Contract contract = new Contract(List.of(resource.build()), List.of(), List.of(operations), List.of());
        return IncarnationValidator.check(contract).list();
    }

    @ParameterizedTest
    @CsvSource({
        "LONG, set version = Versions.start()",
        "BOXED_LONG, set version = Versions.start()",
        "INT, 'make version a long, and set it to Versions.start()'"
    })
    void bothOperationsOnOneResourceAreReported(Type type, String remedy) {
        ResourceModel order = ResourceModel.order().version(type).restarting();
        assertThat(check(order, PUT, DELETE))
                .containsExactly(
                        Finding.of(DiagnosticCode.VERSIONED_RESTARTS, ResourceModel.VERSIONED, "Order", remedy));
    }

    @Test
    void oneOperationIsNotEnough() {
        ResourceModel order = ResourceModel.order().version(Type.LONG).restarting();
        assertThat(check(order, PUT)).isEmpty();
        assertThat(check(order, DELETE)).isEmpty();
        assertThat(check(order, PUT, on(ResourceModel.ORDER, Kind.READ))).isEmpty();
        assertThat(check(order, PUT, on(OTHER, Kind.DELETE))).isEmpty();
        assertThat(check(order, on(OTHER, Kind.UPSERT), DELETE)).isEmpty();
    }

    @Test
    void otherVersionsDoNotRestart() {
        assertThat(check(ResourceModel.order().version(Type.LONG), PUT, DELETE)).isEmpty();
        assertThat(check(ResourceModel.order().version(Type.UUID).restarting(), PUT, DELETE))
                .isEmpty();
        assertThat(check(ResourceModel.order(), PUT, DELETE)).isEmpty();
    }
}
