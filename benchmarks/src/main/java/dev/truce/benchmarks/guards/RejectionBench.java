package dev.truce.benchmarks.guards;

import com.github.oxo42.stateless4j.StateMachine;
import dev.truce.runtime.ConflictException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jeasy.states.api.FiniteStateMachine;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.springframework.statemachine.config.StateMachineFactory;

/**
 * One illegal transition, up to an object that names current state, requested state and allowed
 * targets. Library machines are resident (already in the current state): their best case.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class RejectionBench {
    private final Edge[] inputs = Edge.inputs(false);
    private int next;
    private final ReflectiveGuard.Order order = new ReflectiveGuard.Order();
    private final Map<OrderState, StateMachine<OrderState, OrderEvent>> stateless = new EnumMap<>(OrderState.class);
    private final Map<OrderState, Squirrel.Machine> squirrel = new EnumMap<>(OrderState.class);
    private final Map<OrderState, org.springframework.statemachine.StateMachine<OrderState, OrderEvent>> spring =
            new EnumMap<>(OrderState.class);
    private final Map<OrderState, FiniteStateMachine> easy = new EnumMap<>(OrderState.class);

    @Setup
    public void setup() {
        StateMachineFactory<OrderState, OrderEvent> factory = SpringFsm.factory();
        for (OrderState state : OrderState.values()) {
            stateless.put(state, Stateless4j.machine(state));
            squirrel.put(state, Squirrel.machine(state));
            easy.put(state, EasyStates.machine(state));
            spring.put(state, factory.getStateMachine());
            SpringFsm.rehydrate(spring.get(state), state);
        }
    }

    private Edge edge() {
        return inputs[next++ & Edge.INPUTS - 1];
    }

    @Benchmark
    public Object a1_maskSealedResult() {
        Edge e = edge();
        return Orders.tryTransit(e.from(), e.to());
    }

    @Benchmark
    public Object a2_maskCachedResult() {
        Edge e = edge();
        return Orders.cachedRejection(e.from(), e.to());
    }

    @Benchmark
    public Object a3_maskExceptionNoTrace() {
        Edge e = edge();
        try {
            return Orders.transitOrThrow(e.from(), e.to(), false);
        } catch (InvalidTransition x) {
            return x;
        }
    }

    @Benchmark
    public Object a4_maskExceptionTrace() {
        Edge e = edge();
        try {
            return Orders.transitOrThrow(e.from(), e.to(), true);
        } catch (InvalidTransition x) {
            return x;
        }
    }

    @Benchmark
    public Object t1_truceConflict() {
        Edge e = edge();
        return Truce.conflict(e.from(), e.event());
    }

    @Benchmark
    public Object t2_truceException() {
        Edge e = edge();
        try {
            return Truce.fire(e.from(), e.event());
        } catch (ConflictException x) {
            return x;
        }
    }

    @Benchmark
    public Object b_enumMapExceptionTrace() {
        Edge e = edge();
        try {
            return Orders.enumMapOrThrow(e.from(), e.to());
        } catch (InvalidTransition x) {
            return x;
        }
    }

    @Benchmark
    public Object c_stateless4j() {
        Edge e = edge();
        StateMachine<OrderState, OrderEvent> machine = stateless.get(e.from());
        try {
            machine.fire(e.event());
            return null;
        } catch (IllegalStateException x) { // names state and trigger only
            Set<OrderState> allowed = EnumSet.noneOf(OrderState.class);
            for (OrderEvent event : machine.getPermittedTriggers()) {
                allowed.add(event.target);
            }
            return new Outcome.Rejected(machine.getState(), e.to(), allowed);
        }
    }

    @Benchmark
    public Object d_squirrel() {
        Edge e = edge();
        Squirrel.Machine machine = squirrel.get(e.from());
        machine.declined = false;
        machine.fire(e.event(), null);
        return machine.declined
                ? new Outcome.Rejected(machine.getCurrentState(), e.to(), Squirrel.allowed(machine))
                : null;
    }

    @Benchmark
    public Object e_spring() {
        Edge e = edge();
        org.springframework.statemachine.StateMachine<OrderState, OrderEvent> machine = spring.get(e.from());
        return SpringFsm.send(machine, e.event())
                ? null
                : new Outcome.Rejected(machine.getState().getId(), e.to(), SpringFsm.allowed(machine));
    }

    @Benchmark
    public Object f_easyStates() throws Exception {
        Edge e = edge();
        FiniteStateMachine machine = easy.get(e.from());
        OrderState after = EasyStates.state(machine.fire(EasyStates.event(e.event())));
        return after == e.to() ? null : new Outcome.Rejected(after, e.to(), EasyStates.allowed(machine));
    }

    @Benchmark
    public Object g_reflectionNaiveExceptionTrace() throws Exception {
        Edge e = edge();
        order.status = e.from();
        try {
            return ReflectiveGuard.naive(order, e.to());
        } catch (InvalidTransition x) {
            return x;
        }
    }
}
