package dev.truce.runtime.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.truce.runtime.OrderStatus;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StateColumnTest {

    private static final Map<OrderStatus, String> CODES = Map.of(OrderStatus.PENDING, "P", OrderStatus.SHIPPED, "S");

    @Test
    void columnOfNamesHoldsNames() {
        StateColumn<OrderStatus> column = StateColumn.ofNames("status", OrderStatus.class);
        assertThat(column.column()).isEqualTo("status");
        assertThat(column.type()).isEqualTo(OrderStatus.class);
        assertThat(column.databaseType()).isNull();
        assertThat(column.stored(OrderStatus.PROCESSING)).isEqualTo("PROCESSING");
        assertThat(column.state("PROCESSING")).isEqualTo(OrderStatus.PROCESSING);
        assertThat(column.state("processing")).isNull();
        assertThat(column.state(null)).isNull();
    }

    @Test
    void columnOfOrdinalsHoldsNumbersOfAnyClass() {
        StateColumn<OrderStatus> column = StateColumn.ofOrdinals("status", OrderStatus.class);
        assertThat(column.stored(OrderStatus.SHIPPED)).isEqualTo(2);
        assertThat(column.state(2L)).isEqualTo(OrderStatus.SHIPPED);
        assertThat(column.state((short) 2)).isEqualTo(OrderStatus.SHIPPED);
        assertThat(column.state(new BigDecimal("2"))).isEqualTo(OrderStatus.SHIPPED);
        assertThat(column.state(99)).isNull();
    }

    @Test
    void columnOfValuesHoldsWhatTheFunctionSays() {
        StateColumn<OrderStatus> column =
                StateColumn.of("status", OrderStatus.class, state -> CODES.getOrDefault(state, state.name()));
        assertThat(column.stored(OrderStatus.PENDING)).isEqualTo("P");
        assertThat(column.state("S")).isEqualTo(OrderStatus.SHIPPED);
        assertThat(column.state("SHIPPED")).isNull();
    }

    @Test
    void castLeavesTheColumnAlone() {
        StateColumn<OrderStatus> plain = StateColumn.ofNames("status", OrderStatus.class);
        assertThat(plain.castTo("sales.order_status").databaseType()).isEqualTo("sales.order_status");
        assertThat(plain.databaseType()).isNull();
        assertThatNullPointerException().isThrownBy(() -> plain.castTo(null)).withMessage("databaseType");
    }
}
