package dev.truce.jdbc.support;

import dev.truce.Disclosure;
import dev.truce.runtime.Lifecycle;
import dev.truce.runtime.ProblemType;
import dev.truce.runtime.UniqueRule;
import dev.truce.runtime.generated.StateColumn;
import java.util.List;

/** An order as the guide has it, with a number that is unique for each tenant. */
public final class Orders {

    /** The resource. */
    public static final class Order {}

    /** Its states; what the database stores may be their code. */
    public enum Status {
        PENDING("p"),
        PROCESSING("w"),
        SHIPPED("s"),
        CANCELLED("c");

        private final String code;

        Status(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    public static final ProblemType ILLEGAL = TestProblem.of("order", "ILLEGAL_ORDER_TRANSITION");
    public static final ProblemType NOT_DELETABLE = TestProblem.of("order", "ORDER_NOT_DELETABLE");

    public static final UniqueRule NUMBER = UniqueRule.of(
                    TestProblem.of("order", "DUPLICATE_ORDER_NUMBER"), Disclosure.VALUE, "number")
            .withScope("tenant");

    public static final Lifecycle<Status> LIFECYCLE = Lifecycle.of(ILLEGAL, Status.class)
            .transition("process", Status.PROCESSING, Status.PENDING)
            .transition("ship", Status.SHIPPED, Status.PENDING, Status.PROCESSING)
            .transition("cancel", Status.CANCELLED, Status.PENDING, Status.PROCESSING)
            .transition("skip", Status.SHIPPED, Status.PROCESSING)
            .transition("skip", Status.PROCESSING, Status.PENDING)
            .deletable(NOT_DELETABLE, Status.CANCELLED)
            .build();

    public static final StateColumn<Status> BY_NAME = StateColumn.ofNames("status", Status.class);

    private Orders() {}

    public static TestContract<Order> contract() {
        return new TestContract<>(Order.class, List.of(NUMBER), TestContract.version("order"), LIFECYCLE)
                .in("orders", "id")
                .versionedBy("version")
                .withState(BY_NAME);
    }
}
