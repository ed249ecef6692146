package dev.truce.benchmarks.guards;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.Field;
import java.util.EnumSet;
import java.util.Set;

/** Annotations read at run time: the approach the annotation processor replaces. */
public final class ReflectiveGuard {
    private ReflectiveGuard() {}

    @Retention(RetentionPolicy.RUNTIME)
    @Target({})
    public @interface Transition {
        OrderState from();

        OrderState[] to();
    }

    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.FIELD)
    public @interface StateTransitions {
        Transition[] value();
    }

    public static final class Order {
        String id = "o-1";
        long version = 42;

        @StateTransitions({
            @Transition(
                    from = OrderState.PENDING,
                    to = {OrderState.PROCESSING, OrderState.CANCELLED}),
            @Transition(
                    from = OrderState.PROCESSING,
                    to = {OrderState.SHIPPED, OrderState.CANCELLED}),
            @Transition(from = OrderState.SHIPPED, to = OrderState.DELIVERED),
            @Transition(from = OrderState.DELIVERED, to = OrderState.RETURNED),
        })
        public OrderState status = OrderState.PENDING;
    }

    /** Looks the field and the annotation up on every call. */
    public static OrderState naive(Object entity, OrderState to) throws IllegalAccessException {
        for (Field field : entity.getClass().getDeclaredFields()) {
            StateTransitions rules = field.getAnnotation(StateTransitions.class);
            if (rules != null) {
                field.setAccessible(true);
                return check(rules, field, entity, to);
            }
        }
        throw new IllegalStateException("no @StateTransitions field");
    }

    private static final Field CACHED_FIELD;
    private static final StateTransitions CACHED_RULES;

    static {
        try {
            CACHED_FIELD = Order.class.getDeclaredField("status");
            CACHED_FIELD.setAccessible(true);
            CACHED_RULES = CACHED_FIELD.getAnnotation(StateTransitions.class);
        } catch (NoSuchFieldException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    /** Field and annotation cached; annotation members are still proxy calls. */
    public static OrderState cached(Object entity, OrderState to) throws IllegalAccessException {
        return check(CACHED_RULES, CACHED_FIELD, entity, to);
    }

    private static OrderState check(StateTransitions rules, Field field, Object entity, OrderState to)
            throws IllegalAccessException {
        OrderState from = (OrderState) field.get(entity);
        Set<OrderState> allowed = EnumSet.noneOf(OrderState.class);
        for (Transition rule : rules.value()) {
            if (rule.from() == from) {
                for (OrderState target : rule.to()) {
                    if (target == to) {
                        field.set(entity, to);
                        return to;
                    }
                    allowed.add(target);
                }
            }
        }
        throw new InvalidTransition(from, to, allowed, true);
    }
}
