package dev.truce.benchmarks.guards;

import com.github.oxo42.stateless4j.StateMachine;
import java.util.EnumMap;
import java.util.Map;
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
 * One legal transition, the REST way: the current state arrives as a value (from a row), the new
 * state leaves as a value. Libraries with a machine object must put it into that state first.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class TransitionBench {
    private final Edge[] inputs = Edge.inputs(true);
    private int next;
    private final ReflectiveGuard.Order order = new ReflectiveGuard.Order();
    private final Map<OrderState, StateMachine<OrderState, OrderEvent>> stateless = new EnumMap<>(OrderState.class);
    private final Map<OrderState, Squirrel.Machine> squirrel = new EnumMap<>(OrderState.class);
    private StateMachineFactory<OrderState, OrderEvent> springFactory;
    private org.springframework.statemachine.StateMachine<OrderState, OrderEvent> springMachine;

    @Setup
    public void setup() {
        for (OrderState state : OrderState.values()) {
            stateless.put(state, Stateless4j.machine(state));
            squirrel.put(state, Squirrel.machine(state));
        }
        springFactory = SpringFsm.factory();
        springMachine = springFactory.getStateMachine();
    }

    private Edge edge() {
        return inputs[next++ & Edge.INPUTS - 1];
    }

    @Benchmark
    public OrderState a0_inputOnly() {
        return edge().to();
    }

    @Benchmark
    public OrderState a1_bitmask() {
        Edge e = edge();
        return Orders.byMask(e.from(), e.to()) ? e.to() : null;
    }

    @Benchmark
    public OrderState a2_packedLong() {
        Edge e = edge();
        return Orders.byPacked(e.from(), e.to()) ? e.to() : null;
    }

    @Benchmark
    public OrderState a3_switch() {
        Edge e = edge();
        return Orders.bySwitch(e.from(), e.to()) ? e.to() : null;
    }

    /** The same question as to the bit mask: from here to there. */
    @Benchmark
    public OrderState t1_truceChange() {
        Edge e = edge();
        return OrderGuard.change(e.from(), e.to());
    }

    /** One generated method for each event, found by a switch as in a handler of commands. */
    @Benchmark
    public OrderState t2_truceEvent() {
        Edge e = edge();
        return Truce.fire(e.from(), e.event());
    }

    @Benchmark
    public OrderState b_enumMap() {
        Edge e = edge();
        return Orders.byEnumMap(e.from(), e.to()) ? e.to() : null;
    }

    @Benchmark
    public OrderState c1_stateless4j() {
        Edge e = edge();
        StateMachine<OrderState, OrderEvent> machine = Stateless4j.machine(e.from());
        machine.fire(e.event());
        return machine.getState();
    }

    @Benchmark
    public boolean c2_stateless4jCanFireResident() {
        Edge e = edge();
        return stateless.get(e.from()).canFire(e.event());
    }

    @Benchmark
    public OrderState c3_stateless4jConfigPerRequest() {
        Edge e = edge();
        StateMachine<OrderState, OrderEvent> machine = new StateMachine<>(e.from(), Stateless4j.config());
        machine.fire(e.event());
        return machine.getState();
    }

    @Benchmark
    public OrderState d1_squirrel() {
        Edge e = edge();
        Squirrel.Machine machine = Squirrel.machine(e.from());
        machine.fire(e.event(), null);
        return machine.getCurrentState();
    }

    @Benchmark
    public boolean d2_squirrelCanAcceptResident() {
        Edge e = edge();
        return squirrel.get(e.from()).canAccept(e.event());
    }

    @Benchmark
    public OrderState e1_springPooledMachine() {
        Edge e = edge();
        SpringFsm.rehydrate(springMachine, e.from());
        SpringFsm.send(springMachine, e.event());
        return springMachine.getState().getId();
    }

    @Benchmark
    public OrderState e2_springFactoryPerRequest() {
        Edge e = edge();
        org.springframework.statemachine.StateMachine<OrderState, OrderEvent> machine = springFactory.getStateMachine();
        SpringFsm.rehydrate(machine, e.from());
        SpringFsm.send(machine, e.event());
        OrderState state = machine.getState().getId();
        machine.stopReactively().block();
        return state;
    }

    @Benchmark
    public OrderState f_easyStates() throws Exception {
        Edge e = edge();
        FiniteStateMachine machine = EasyStates.machine(e.from());
        return EasyStates.state(machine.fire(EasyStates.event(e.event())));
    }

    @Benchmark
    public OrderState g1_reflectionNaive() throws Exception {
        Edge e = edge();
        order.status = e.from();
        return ReflectiveGuard.naive(order, e.to());
    }

    @Benchmark
    public OrderState g2_reflectionCached() throws Exception {
        Edge e = edge();
        order.status = e.from();
        return ReflectiveGuard.cached(order, e.to());
    }
}
