package dev.truce.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the paths of every request allocate: bytes are asserted, time is not. */
class AllocationTest {

    private static final String HEADER = "\"42\"";
    private static final String LIST = "\"7\", \"19\", W/\"42\", \"42\"";

    /** Average noise of the measurement itself, such as a compilation that begins in between. */
    private static final double NOISE = 0.5;

    @Test
    void comparingAllocatesNothing() {
        IfMatch one = IfMatch.valueOf(HEADER);
        IfMatch list = IfMatch.valueOf(LIST);
        IfNoneMatch none = IfNoneMatch.valueOf(LIST);
        EntityTag tag = EntityTag.of(42);
        assertAllocates(0, () -> one.matches(42));
        assertAllocates(0, () -> list.matches(42));
        assertAllocates(0, () -> one.matches(tag));
        assertAllocates(0, () -> list.matches(tag));
        assertAllocates(0, () -> list.matchesOnlyWeakly(19));
        assertAllocates(0, () -> none.matches(42));
        assertAllocates(0, () -> none.matches(tag));
    }

    @Test
    void parsingOneTagAllocatesTheHeaderAlone() {
        assertAllocates(32, () -> IfMatch.valueOf(HEADER));
        assertAllocates(32, () -> IfMatch.valueOf(LIST));
        assertAllocates(32, () -> IfNoneMatch.valueOf(HEADER));
        assertAllocates(0, () -> IfMatch.valueOf("*"));
        assertAllocates(0, IfMatch::absent);
    }

    @Test
    void parsingAndCheckingAllocatesTheHeaderAlone() {
        assertAllocates(32, () -> Orders.VERSION.conflict(IfMatch.valueOf(HEADER), 42));
    }

    @Test
    void tagOfANumberAllocatesItselfAndItsTextWhenItIsAskedFor() {
        AtomicInteger next = new AtomicInteger();
        assertAllocates(24, () -> EntityTag.of(next.getAndIncrement() & 0xFFFF));
        assertAllocates(24, () -> EntityTag.of(1_700_000_000_000L + next.getAndIncrement()));
        assertAllocates(24, () -> EntityTag.of(Long.MIN_VALUE + next.getAndIncrement()));
    }

    @Test
    void legalTransitionAllocatesNothing() {
        OrderStatus[] legal = {OrderStatus.PENDING, OrderStatus.PROCESSING};
        AtomicInteger next = new AtomicInteger();
        assertAllocates(0, () -> Orders.ship(legal[next.getAndIncrement() & 1]));
        assertAllocates(0, () -> Orders.LIFECYCLE.change(legal[next.getAndIncrement() & 1], OrderStatus.SHIPPED));
        assertAllocates(0, () -> Orders.LIFECYCLE.initialConflict(OrderStatus.PENDING));
        assertAllocates(0, () -> Orders.LIFECYCLE.deletableConflict(OrderStatus.CANCELLED));
    }

    @Test
    void rejectionWithoutDataOfTheRequestIsAConstant() {
        IfMatch tags = IfMatch.valueOf(HEADER);
        assertAllocates(0, () -> Orders.shipConflict(OrderStatus.DELIVERED));
        assertAllocates(0, () -> Orders.shipConflict(null));
        assertAllocates(0, () -> Orders.LIFECYCLE.changeConflict(OrderStatus.DELIVERED, OrderStatus.PENDING));
        assertAllocates(0, () -> Orders.LIFECYCLE.initialConflict(OrderStatus.SHIPPED));
        assertAllocates(0, () -> Orders.LIFECYCLE.deletableConflict(OrderStatus.SHIPPED));
        assertAllocates(0, Orders.NUMBER::duplicate);
        assertAllocates(0, Orders.INVOICE::referenced);
        assertAllocates(0, () -> Orders.VERSION.lost(tags));
        assertAllocates(0, () -> Orders.VERSION.lost(IfMatch.absent()));
        assertAllocates(0, () -> Orders.VERSION.requiredConflict(IfMatch.absent(), 5));
    }

    @Test
    void rejectionWithDataOfTheRequestHas32BytesAtMost() {
        IfMatch stale = IfMatch.valueOf("\"41\"");
        EntityTag current = EntityTag.of(42);
        Long claimed = 41L;
        assertAllocates(32, () -> Orders.NUMBER.duplicate("A-1"));
        assertAllocates(32, () -> Orders.VERSION.conflict(stale, 42));
        assertAllocates(32, () -> Orders.VERSION.conflict(stale, current));
        assertAllocates(32, () -> Orders.VERSION.claimedConflict(claimed, 42));
    }

    @Test
    void bodyOfAConstantIsCopiedAndNotMade() {
        IllegalTransition conflict = Orders.SHIP.conflictFrom(OrderStatus.DELIVERED);
        int body = Problem.of(conflict).withInstance("/orders/456/ship").toBytes().length;
        // the array with its header, and the two problems that the withers make
        assertAllocates(
                body + 24 + 2 * 48,
                () -> Problem.of(conflict).withInstance("/orders/456/ship").toBytes());
    }

    private static void assertAllocates(int most, Supplier<? extends @Nullable Object> call) {
        assertThat(Allocation.bytesOf(call)).isLessThanOrEqualTo(most + NOISE);
    }
}
