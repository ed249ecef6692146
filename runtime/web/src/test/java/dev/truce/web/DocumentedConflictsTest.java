package dev.truce.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.Operation;
import dev.truce.Resolution;
import dev.truce.runtime.Conflict;
import dev.truce.runtime.Contracts;
import dev.truce.runtime.IfMatch;
import dev.truce.runtime.ProblemDefinition;
import dev.truce.runtime.ProblemStyle;
import dev.truce.runtime.ProblemType;
import dev.truce.runtime.RefusalRule;
import dev.truce.runtime.RequiredVersionRule;
import dev.truce.runtime.ResourceContract;
import dev.truce.web.GuardedOperation.Part;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An operation documents what the processor writes for its annotations, and nothing else. */
class DocumentedConflictsTest {

    private static final RequiredVersionRule VERSION =
            RequiredVersionRule.of(Types.PRECONDITION_FAILED, Types.STALE, Types.PRECONDITION_REQUIRED);

    private final DocumentedConflicts documented = new DocumentedConflicts(Contracts.of(new Contract()));

    @ParameterizedTest
    @CsvSource({
        "AUTO, '', PUT, true, true",
        "AUTO, '', DELETE, true, true",
        "AUTO, '', POST, false, false",
        "AUTO, '', GET, false, false",
        "AUTO, sell, POST, true, false",
        "UPDATE, '', POST, true, true",
        "CREATE, '', PUT, false, false"
    })
    void preconditionsBelongToChanges(
            Operation kind, String transition, String method, boolean failed, boolean required) {
        GuardedOperation operation = operation(kind, transition.isEmpty() ? List.of() : List.of(transition), List.of());
        assertThat(isDocumented(VERSION.conflict(IfMatch.valueOf("\"9\""), 1), operation, method))
                .isEqualTo(failed);
        assertThat(isDocumented(VERSION.claimedConflict(9L, 1), operation, method))
                .isEqualTo(failed);
        assertThat(isDocumented(VERSION.requiredConflict(null, 1), operation, method))
                .isEqualTo(required);
    }

    @Test
    void refusalsAreListed() {
        Conflict refused = RefusalRule.of(Types.SOLD_OUT).refused();
        assertThat(documented.remedy(refused, operation(Operation.AUTO, List.of(), List.of("SOLD_OUT")), "PUT"))
                .isNull();
        assertThat(documented.remedy(refused, operation(Operation.AUTO, List.of(), List.of()), "PUT"))
                .isEqualTo("add refusals = \"SOLD_OUT\" to @Guarded(Item.class)");
    }

    @Test
    void anotherResourceIsNamed() {
        Part part = new Part(String.class, Operation.AUTO, List.of(), List.of());
        assertThat(documented.remedy(VERSION.claimedConflict(9L, 1), new GuardedOperation(List.of(part)), "PUT"))
                .isEqualTo("add @Guarded(Item.class), or do not use the guard of Item here");
        assertThat(documented.remedy(VERSION.claimedConflict(9L, 1), GuardedOperation.NONE, "PUT"))
                .isNull();
    }

    private boolean isDocumented(Conflict conflict, GuardedOperation operation, String method) {
        return documented.remedy(conflict, operation, method) == null;
    }

    private static GuardedOperation operation(Operation kind, List<String> transitions, List<String> refusals) {
        return new GuardedOperation(List.of(new Part(Item.class, kind, transitions, refusals)));
    }

    record Item(long version) {}

    private enum Types implements ProblemType {
        PRECONDITION_FAILED(412),
        STALE(409),
        PRECONDITION_REQUIRED(428),
        SOLD_OUT(409);

        private final ProblemDefinition definition;

        Types(int status) {
            this.definition = ProblemDefinition.of(
                    ProblemStyle.DEFAULT,
                    "item",
                    "/problems/item/" + name(),
                    name(),
                    status,
                    "Item",
                    Resolution.REFETCH,
                    "Read it again.");
        }

        @Override
        public ProblemDefinition definition() {
            return definition;
        }
    }

    private static final class Contract extends ResourceContract<Item> {

        Contract() {
            super(Item.class, "item", Types.values(), VERSION, null);
        }
    }
}
