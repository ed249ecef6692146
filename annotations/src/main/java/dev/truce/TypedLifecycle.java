package dev.truce;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an annotation of your own as a lifecycle over your own enum. It says what {@link StateTransitions} says, but with constants
 * and not with their names, so that the compiler checks them and an editor completes them.
 *
 * <pre>{@code
 * @TypedLifecycle
 * public @interface OrderRules {
 *     OrderStatus[] initial();
 *     OrderStatus[] terminal() default {};
 *     OrderTransition[] value();   // a TypedTransition
 * }
 *
 * @StateTransitions
 * @OrderRules(initial = PENDING, terminal = {DELIVERED, CANCELLED}, value = {
 *     @OrderTransition(name = "ship", from = PENDING, to = SHIPPED),
 *     @OrderTransition(name = "deliver", from = SHIPPED, to = DELIVERED),
 *     @OrderTransition(name = "cancel", from = PENDING, to = CANCELLED),
 * })
 * OrderStatus status
 * }</pre>
 *
 * <p>It has at least one of {@code initial()}, {@code terminal()} and {@code deletable()}, each the enum or an array of it, and
 * {@code value()}, an array of an annotation that is marked with {@link TypedTransition}. Whatever else it has is its own affair.
 *
 * <p>Use it on a member that also has {@link StateTransitions}, for which the compiler looks; the two add up. It
 * needs a retention of {@link RetentionPolicy#CLASS}, which is the default, or longer.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.ANNOTATION_TYPE)
public @interface TypedLifecycle {}
