package dev.truce.benchmarks.guards;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.truce.runtime.ConflictException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.statemachine.StateMachine;

/** Run before measuring: every contender must agree on all 30 (state, event) pairs and on the JSON. */
public final class SelfCheck {
    private SelfCheck() {}

    public static void main(String[] args) throws Exception {
        StateMachine<OrderState, OrderEvent> spring = SpringFsm.factory().getStateMachine();
        ReflectiveGuard.Order order = new ReflectiveGuard.Order();
        int legal = 0;
        for (OrderState from : OrderState.values()) {
            for (OrderEvent event : OrderEvent.values()) {
                OrderState to = event.target;
                boolean expected = Orders.bySwitch(from, to);
                legal += expected ? 1 : 0;
                OrderState after = expected ? to : from;
                String at = from + " -" + event + "-> ";

                check(at + "mask", expected == Orders.byMask(from, to));
                check(at + "packed", expected == Orders.byPacked(from, to));
                check(at + "enumMap", expected == Orders.byEnumMap(from, to));

                check(at + "truce conflict", expected == (Truce.conflict(from, event) == null));
                try {
                    check(at + "truce", Truce.fire(from, event) == to && expected);
                } catch (ConflictException rejected) {
                    check(at + "truce exception", !expected);
                }
                check(
                        at + "truce change",
                        from == to || expected == (OrderGuard.LIFECYCLE.changeConflict(from, to) == null));

                order.status = from;
                try {
                    ReflectiveGuard.naive(order, to);
                } catch (InvalidTransition rejected) {
                    check(at + "reflective", !expected);
                }
                check(at + "reflective state", order.status == after);

                var stateless = Stateless4j.machine(from);
                check(at + "stateless4j can", expected == stateless.canFire(event));
                try {
                    stateless.fire(event);
                } catch (IllegalStateException rejected) {
                    check(at + "stateless4j", !expected);
                }
                check(at + "stateless4j state", stateless.getState() == after);

                var squirrel = Squirrel.machine(from);
                check(at + "squirrel can", expected == squirrel.canAccept(event));
                check(at + "squirrel allowed", Squirrel.allowed(squirrel).equals(Orders.allowed(from)));
                squirrel.fire(event, null);
                check(at + "squirrel state", squirrel.getCurrentState() == after && squirrel.declined != expected);

                SpringFsm.rehydrate(spring, from);
                check(at + "spring allowed", SpringFsm.allowed(spring).equals(Orders.allowed(from)));
                check(at + "spring", SpringFsm.send(spring, event) == expected);
                check(at + "spring state", spring.getState().getId() == after);

                var easy = EasyStates.machine(from);
                check(at + "easy allowed", EasyStates.allowed(easy).equals(Orders.allowed(from)));
                check(at + "easy state", EasyStates.state(easy.fire(EasyStates.event(event))) == after);

                if (!expected) {
                    checkJson(at, from, to);
                    checkTruce(at, from, event);
                }
            }
        }
        check("6 legal edges", legal == 6);
        for (String bad :
                List.of("", "42", "\"42", "W/\"42\"", "\"042\"", "\"42\"x", "*, \"42\"", "\"\"", "w/\"42\"")) {
            check("If-Match " + bad, !Http.ifMatch(bad, 42));
            check("If-Match by Truce " + bad, !Truce.ifMatch(bad, 42));
        }
        for (String good : List.of("*", "\"42\"", " \"1\" ,\t\"42\"", "W/\"42\",\"42\"")) {
            check("If-Match " + good, Http.ifMatch(good, 42));
            check("If-Match by Truce " + good, Truce.ifMatch(good, 42));
        }
        System.out.println("self-check passed: all contenders agree on 30 pairs of state and event");
    }

    private static void checkJson(String at, OrderState from, OrderState to) throws Exception {
        ObjectMapper m = new ObjectMapper();
        JsonNode first = normal(m.readTree(Problems.streaming(from, to, "/orders/12345")));
        check(
                at + "json spring",
                first.equals(normal(
                        m.readTree(Problems.SPRING.writeValueAsBytes(Problems.spring(from, to, "/orders/12345"))))));
        check(
                at + "json zalando",
                first.equals(normal(
                        m.readTree(Problems.ZALANDO.writeValueAsBytes(Problems.zalando(from, to, "/orders/12345"))))));
        check(at + "json template", first.equals(normal(m.readTree(Problems.template(from, to, "/orders/12345")))));
    }

    /** Truce names its members otherwise, and has more of them; what the others say, it must say too. */
    private static void checkTruce(String at, OrderState from, OrderEvent event) throws Exception {
        JsonNode body = new ObjectMapper().readTree(Truce.body(from, event, "/orders/12345"));
        Set<OrderState> allowed = EnumSet.noneOf(OrderState.class);
        for (JsonNode name : body.get("allowed_transitions")) {
            allowed.add(OrderEvent.valueOf(name.asText().toUpperCase(Locale.ROOT)).target);
        }
        check(at + "truce status", body.get("status").asInt() == 409);
        check(at + "truce instance", body.get("instance").asText().equals("/orders/12345"));
        check(at + "truce current", body.get("current_state").asText().equals(from.name()));
        check(at + "truce allowed", allowed.equals(Orders.allowed(from)));
        check(at + "truce detail", body.get("detail").asText().contains(from.name()));
    }

    /** The allowed set has no order. */
    private static JsonNode normal(JsonNode node) {
        ArrayNode array = (ArrayNode) node.get("allowedTransitions");
        Set<String> sorted = new TreeSet<>();
        array.forEach(n -> sorted.add(n.asText()));
        array.removeAll();
        sorted.forEach(array::add);
        return node;
    }

    private static void check(String what, boolean ok) {
        if (!ok) {
            throw new AssertionError(what);
        }
    }
}
