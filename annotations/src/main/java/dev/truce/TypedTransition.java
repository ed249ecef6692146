package dev.truce;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an annotation of your own as a transition over your own enum. It says what {@link Transition} says, but with constants and
 * not with their names, so that the compiler checks them and an editor completes them.
 *
 * <pre>{@code
 * @TypedTransition
 * @Repeatable(OrderTransition.List.class)
 * public @interface OrderTransition {
 *     String name();
 *     OrderStatus[] from();
 *     OrderStatus to();
 *
 *     @interface List {
 *         OrderTransition[] value();
 *     }
 * }
 *
 * @StateTransitions(initial = "PENDING", terminal = "DELIVERED")
 * @OrderTransition(name = "ship", from = PENDING, to = SHIPPED)
 * @OrderTransition(name = "deliver", from = SHIPPED, to = DELIVERED)
 * OrderStatus status
 * }</pre>
 *
 * <p>It must have {@code String name()}, {@code from()} and {@code to()}, of which {@code from()} may be an array; it may have
 * {@code String method()}, as {@link Transition#method()}, and {@code boolean any()}, which stands for {@link Transition#ANY}. Whatever
 * else it has is its own affair.
 *
 * <p>Use it on a member that also has {@link StateTransitions}, for which the compiler looks: in addition to or instead of the
 * transitions in there. It needs a retention of {@link RetentionPolicy#CLASS}, which is the default, or longer.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.ANNOTATION_TYPE)
public @interface TypedTransition {}
