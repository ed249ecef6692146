package dev.truce;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares the lifecycle of a resource on the member that holds its state: which states there are is the member's enum, which
 * changes are legal is said here. Whatever is not declared is refused, as a 409.
 *
 * <p>States are names, because an annotation cannot be generic over the user's enum; the compiler checks every one of them.
 *
 * <pre>{@code
 * @StateTransitions(initial = "PENDING", terminal = {"DELIVERED", "CANCELLED"}, value = {
 *     @Transition(name = "ship", from = "PENDING", to = "SHIPPED"),
 *     @Transition(name = "deliver", from = "SHIPPED", to = "DELIVERED"),
 *     @Transition(name = "cancel", from = "PENDING", to = "CANCELLED"),
 * })
 * OrderStatus status
 * }</pre>
 *
 * <p>To use constants in place of their names, write a custom annotation: {@link TypedTransition},
 * {@link TypedLifecycle}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface StateTransitions {

    /**
     * The legal transitions.
     *
     * @return at least one transition, unless the member also has a {@link TypedTransition}
     */
    Transition[] value() default {};

    /**
     * The states in which a resource may be created.
     *
     * @return names of constants, usually one
     */
    String[] initial() default {};

    /**
     * The states that end the lifecycle: no transition leads out of them.
     *
     * @return names of constants
     */
    String[] terminal() default {};

    /**
     * Whether the lifecycle is meant to go round for ever, so that states from which no terminal state can be reached are no
     * mistake.
     *
     * @return {@code true} for a lifecycle without an end
     */
    boolean cyclic() default false;

    /**
     * The states in which the resource may be deleted.
     *
     * @return names of constants; empty where the state does not matter for a delete
     */
    String[] deletable() default {};

    /**
     * Whether the resource gets a view for each of its states, which has the transitions that are legal there and no others, so that
     * {@code delivered.ship()} does not compile: {@code OrderLifecycle} for {@code Order}.
     *
     * @return {@code true} to have it generated
     */
    boolean typestate() default false;

    /**
     * Changes the texts of the problem for an illegal transition (409).
     *
     * @return what to replace
     */
    ProblemOverride illegalTransition() default @ProblemOverride;

    /**
     * Changes the texts of the problem for a delete in a state that forbids it (409).
     *
     * @return what to replace
     */
    ProblemOverride notDeletable() default @ProblemOverride;
}
