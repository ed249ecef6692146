package dev.truce.benchmarks.guards;

import java.util.EnumSet;
import java.util.Set;
import org.squirrelframework.foundation.fsm.StateMachineBuilder;
import org.squirrelframework.foundation.fsm.StateMachineBuilderFactory;
import org.squirrelframework.foundation.fsm.StateMachineConfiguration;
import org.squirrelframework.foundation.fsm.impl.AbstractStateMachine;

/** squirrel-foundation 0.3.10: machines come from one shared builder. */
public final class Squirrel {
    private Squirrel() {}

    public static class Machine extends AbstractStateMachine<Machine, OrderState, OrderEvent, Object> {
        public boolean declined;

        @Override
        protected void afterTransitionDeclined(OrderState from, OrderEvent event, Object context) {
            declined = true;
        }
    }

    private static final StateMachineBuilder<Machine, OrderState, OrderEvent, Object> BUILDER = builder();

    private static StateMachineBuilder<Machine, OrderState, OrderEvent, Object> builder() {
        StateMachineBuilder<Machine, OrderState, OrderEvent, Object> builder =
                StateMachineBuilderFactory.create(Machine.class, OrderState.class, OrderEvent.class, Object.class);
        builder.setStateMachineConfiguration(StateMachineConfiguration.create().enableAutoStart(true));
        for (OrderState from : OrderState.values()) {
            builder.defineState(from);
            for (OrderEvent event : OrderEvent.values()) {
                if (Orders.bySwitch(from, event.target)) {
                    builder.externalTransition().from(from).to(event.target).on(event);
                }
            }
        }
        return builder;
    }

    public static Machine machine(OrderState state) {
        Machine machine = BUILDER.newStateMachine(state);
        machine.start();
        return machine;
    }

    /** Targets of the current state, asked of the machine's own model. */
    public static Set<OrderState> allowed(Machine machine) {
        Set<OrderState> out = EnumSet.noneOf(OrderState.class);
        machine.getCurrentRawState()
                .getAllTransitions()
                .forEach(t -> out.add(t.getTargetState().getStateId()));
        return out;
    }
}
