package dev.truce.benchmarks.guards;

import com.github.oxo42.stateless4j.StateMachine;
import com.github.oxo42.stateless4j.StateMachineConfig;

/** stateless4j 2.6.0: one shared config, one machine object per entity. */
public final class Stateless4j {
    private Stateless4j() {}

    public static final StateMachineConfig<OrderState, OrderEvent> CONFIG = config();

    public static StateMachineConfig<OrderState, OrderEvent> config() {
        StateMachineConfig<OrderState, OrderEvent> config = new StateMachineConfig<>();
        for (OrderState from : OrderState.values()) {
            for (OrderEvent event : OrderEvent.values()) {
                if (Orders.bySwitch(from, event.target)) {
                    config.configure(from).permit(event, event.target);
                }
            }
        }
        return config;
    }

    public static StateMachine<OrderState, OrderEvent> machine(OrderState state) {
        return new StateMachine<>(state, CONFIG);
    }
}
