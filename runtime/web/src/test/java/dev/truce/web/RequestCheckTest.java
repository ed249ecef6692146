package dev.truce.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.truce.Operation;
import dev.truce.Resolution;
import dev.truce.runtime.Contracts;
import dev.truce.runtime.IfMatch;
import dev.truce.runtime.ProblemDefinition;
import dev.truce.runtime.ProblemStyle;
import dev.truce.runtime.ProblemType;
import dev.truce.runtime.ResourceContract;
import dev.truce.runtime.VersionRule;
import dev.truce.web.GuardedOperation.Part;
import dev.truce.web.RequestCheck.Mode;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a request meets is compared with what its operation documents, and a request that keeps its contract costs nothing. */
class RequestCheckTest {

    private static final int CALLS = 100_000;

    private final Contracts contracts = Contracts.of(new Contract());
    private final RequestCheck check = new RequestCheck(contracts, Mode.WARN, Mode.WARN);

    @ParameterizedTest
    @CsvSource({
        "AUTO, PUT, true",
        "AUTO, DELETE, true",
        "AUTO, POST, false",
        "AUTO, GET, false",
        "CREATE, PUT, false",
        "UPDATE, POST, true",
        "NONE, DELETE, false"
    })
    void onlyAnOperationThatChangesTheResourceDocumentsIfMatch(Operation kind, String method, boolean documented) {
        assertThat(check.isUnchecked(operation(kind), method, IfMatch.valueOf("\"1\"")))
                .isEqualTo(documented);
        assertThat(check.isIgnored(operation(kind), method, "\"1\"")).isEqualTo(documented);
    }

    @Test
    void aHeaderIsEvaluatedOnceItsTagsAreLookedAt() {
        IfMatch compared = IfMatch.valueOf("\"1\"");
        IfMatch taken = IfMatch.valueOf("\"1\"");
        IfMatch asked = IfMatch.valueOf("\"1\"");
        assertThat(compared.matches(2)).isFalse();
        assertThat(taken.tags()).hasSize(1);
        assertThat(asked.isAbsent() || asked.isMalformed() || asked.isAny()).isFalse();
        assertThat(isUnchecked(compared)).isFalse();
        assertThat(isUnchecked(taken)).isFalse();
        assertThat(isUnchecked(asked)).isTrue();
        assertThat(isUnchecked(IfMatch.valueOf("oops"))).isTrue();
        assertThat(isUnchecked(new Preconditions(true).ifMatch(List.of("\"1;application/xml\""))))
                .isTrue();
        assertThat(isUnchecked(IfMatch.valueOf("*"))).isFalse();
        assertThat(isUnchecked(null)).isFalse();
    }

    @Test
    void aRequestThatKeepsItsContractAllocatesNothing() {
        GuardedOperation operation = operation(Operation.AUTO);
        IfMatch ifMatch = IfMatch.valueOf("\"1\"");
        assertThat(allocated(() -> ifMatch.matches(1) && check.isUnchecked(operation, "PUT", ifMatch)))
                .isLessThan(1);
        assertThat(allocated(() -> check.isUnchecked(operation, "PUT", null))).isLessThan(1);
        assertThat(allocated(() -> check.isIgnored(operation, "PUT", null))).isLessThan(1);
    }

    @ParameterizedTest
    @CsvSource({
        "plain, true",
        "body, true",
        "versionedBody, false",
        "versionedNumber, false",
        "bareNumber, false",
        "bareText, false",
        "anything, false",
        "header, false"
    })
    void onlyAHandlerThatCannotKnowTheVersionTakesNone(String name, boolean without) {
        for (var method : Handlers.class.getDeclaredMethods()) {
            if (method.getName().equals(name)) {
                assertThat(HandlerInput.takesNoVersion(Handlers.class, method)).isEqualTo(without);
                assertThat(HandlerInput.takesNoVersion(Injected.class, method)).isFalse();
            }
        }
    }

    private boolean isUnchecked(IfMatch header) {
        return check.isUnchecked(operation(Operation.AUTO), "PUT", header);
    }

    private static GuardedOperation operation(Operation kind) {
        return new GuardedOperation(List.of(new Part(Item.class, kind, List.of(), List.of())));
    }

    /** The bytes that one call allocates, the least of several measurements. */
    private static double allocated(BooleanSupplier call) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        double least = Double.MAX_VALUE;
        for (int round = 0; round < 5; round++) {
            boolean any = false;
            long before = threads.getCurrentThreadAllocatedBytes();
            for (int i = 0; i < CALLS; i++) {
                any |= call.getAsBoolean();
            }
            least = Math.min(least, (double) (threads.getCurrentThreadAllocatedBytes() - before) / CALLS);
            assertThat(any).isFalse();
        }
        return least;
    }

    record Item(long version) {}

    record Body(String name, Kind kind) {}

    record VersionedBody(String name, Body body, Long rowVersion) {}

    enum Kind {
        A
    }

    @Retention(RetentionPolicy.RUNTIME)
    @interface Variable {
        String value();
    }

    @SuppressWarnings("unused")
    static final class Handlers {

        void plain(@Variable("id") UUID id, @Variable("number") String number) {}

        void body(@Variable("id") UUID id, Body body) {}

        void versionedBody(@Variable("id") UUID id, VersionedBody body) {}

        void versionedNumber(@Variable("revision") Long revision) {}

        /** What the number is cannot be known. */
        void bareNumber(Long number) {}

        /** Its annotations may be at an interface. */
        void bareText(String text) {}

        void anything(Object body) {}

        void header(IfMatch ifMatch) {}
    }

    @SuppressWarnings("unused")
    static final class Injected {

        private Supplied headers = new Supplied();
    }

    static final class Supplied {}

    private enum Types implements ProblemType {
        PRECONDITION_FAILED("precondition-failed", 412),
        STALE("stale", 409);

        private final ProblemDefinition definition;

        Types(String path, int status) {
            this.definition = ProblemDefinition.of(
                    ProblemStyle.DEFAULT,
                    "item",
                    "/problems/item/" + path,
                    "ITEM_" + name(),
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
            super(Item.class, "item", Types.values(), VersionRule.of(Types.PRECONDITION_FAILED, Types.STALE), null);
        }
    }
}
