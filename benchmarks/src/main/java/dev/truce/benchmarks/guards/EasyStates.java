package dev.truce.benchmarks.guards;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jeasy.states.api.AbstractEvent;
import org.jeasy.states.api.FiniteStateMachine;
import org.jeasy.states.api.State;
import org.jeasy.states.api.Transition;
import org.jeasy.states.core.FiniteStateMachineBuilder;
import org.jeasy.states.core.TransitionBuilder;

/** Easy States 2.0.0: an event is a class; an unknown event leaves the state as it was, silently. */
public final class EasyStates {
    private EasyStates() {}

    public static final class Process extends AbstractEvent {}

    public static final class Ship extends AbstractEvent {}

    public static final class Deliver extends AbstractEvent {}

    public static final class Return extends AbstractEvent {}

    public static final class Cancel extends AbstractEvent {}

    private static final Map<OrderState, State> STATES = new EnumMap<>(OrderState.class);
    private static final Set<Transition> TRANSITIONS = new HashSet<>();

    static {
        for (OrderState state : OrderState.values()) {
            STATES.put(state, new State(state.name()));
        }
        for (OrderState from : OrderState.values()) {
            for (OrderEvent event : OrderEvent.values()) {
                if (Orders.bySwitch(from, event.target)) {
                    TRANSITIONS.add(new TransitionBuilder()
                            .name(from + "-" + event)
                            .sourceState(STATES.get(from))
                            .targetState(STATES.get(event.target))
                            .eventType(event(event).getClass())
                            .build());
                }
            }
        }
    }

    public static AbstractEvent event(OrderEvent event) {
        return switch (event) {
            case PROCESS -> new Process();
            case SHIP -> new Ship();
            case DELIVER -> new Deliver();
            case RETURN -> new Return();
            case CANCEL -> new Cancel();
        };
    }

    public static FiniteStateMachine machine(OrderState state) {
        return new FiniteStateMachineBuilder(new HashSet<>(STATES.values()), STATES.get(state))
                .registerTransitions(TRANSITIONS)
                .build();
    }

    public static OrderState state(State state) {
        return OrderState.valueOf(state.getName());
    }

    public static Set<OrderState> allowed(FiniteStateMachine machine) {
        Set<OrderState> out = EnumSet.noneOf(OrderState.class);
        for (Transition t : machine.getTransitions()) {
            if (t.getSourceState().equals(machine.getCurrentState())) {
                out.add(state(t.getTargetState()));
            }
        }
        return out;
    }
}
