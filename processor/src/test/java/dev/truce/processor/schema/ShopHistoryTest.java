package dev.truce.processor.schema;

import java.util.stream.Stream;

/** A shop on PostgreSQL, in 30 migrations over some years. */
class ShopHistoryTest extends HistoryTestBase {

    ShopHistoryTest() {
        super("shop");
    }

    @Override
    Stream<Fault> faults() {
        return Stream.of(UniqueFaults.all(), OtherFaults.all()).flatMap(faults -> faults);
    }
}
