package dev.truce.benchmarks.guards;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;
import org.springframework.statemachine.StateMachine;
import org.springframework.statemachine.StateMachineEventResult.ResultType;
import org.springframework.statemachine.config.EnableStateMachineFactory;
import org.springframework.statemachine.config.EnumStateMachineConfigurerAdapter;
import org.springframework.statemachine.config.StateMachineFactory;
import org.springframework.statemachine.config.builders.StateMachineStateConfigurer;
import org.springframework.statemachine.config.builders.StateMachineTransitionConfigurer;
import org.springframework.statemachine.support.DefaultStateMachineContext;
import org.springframework.statemachine.transition.Transition;
import reactor.core.publisher.Mono;

/** spring-statemachine 4.0.2 as its documentation wires it, driven through its reactive API. */
public final class SpringFsm {
    private SpringFsm() {}

    @Configuration
    @EnableStateMachineFactory
    public static class Config extends EnumStateMachineConfigurerAdapter<OrderState, OrderEvent> {
        @Override
        public void configure(StateMachineStateConfigurer<OrderState, OrderEvent> states) throws Exception {
            states.withStates().initial(OrderState.PENDING).states(EnumSet.allOf(OrderState.class));
        }

        @Override
        public void configure(StateMachineTransitionConfigurer<OrderState, OrderEvent> transitions) throws Exception {
            for (OrderState from : OrderState.values()) {
                for (OrderEvent event : OrderEvent.values()) {
                    if (Orders.bySwitch(from, event.target)) {
                        transitions
                                .withExternal()
                                .source(from)
                                .target(event.target)
                                .event(event);
                    }
                }
            }
        }
    }

    @SuppressWarnings("unchecked")
    public static StateMachineFactory<OrderState, OrderEvent> factory() {
        return new AnnotationConfigApplicationContext(Config.class).getBean(StateMachineFactory.class);
    }

    /** Puts a stopped or running machine into the state read from the database. */
    public static void rehydrate(StateMachine<OrderState, OrderEvent> machine, OrderState state) {
        machine.stopReactively().block();
        machine.getStateMachineAccessor()
                .doWithAllRegions(access -> access.resetStateMachineReactively(
                                new DefaultStateMachineContext<>(state, null, null, null))
                        .block());
        machine.startReactively().block();
    }

    public static boolean send(StateMachine<OrderState, OrderEvent> machine, OrderEvent event) {
        Message<OrderEvent> message = MessageBuilder.withPayload(event).build();
        return machine.sendEvent(Mono.just(message)).blockLast().getResultType() == ResultType.ACCEPTED;
    }

    /** There is no "allowed events" call: filter every transition of the machine. */
    public static Set<OrderState> allowed(StateMachine<OrderState, OrderEvent> machine) {
        OrderState current = machine.getState().getId();
        Set<OrderState> out = EnumSet.noneOf(OrderState.class);
        for (Transition<OrderState, OrderEvent> t : machine.getTransitions()) {
            if (t.getSource().getId() == current) {
                out.add(t.getTarget().getId());
            }
        }
        return out;
    }
}
