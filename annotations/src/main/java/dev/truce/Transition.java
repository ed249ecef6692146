package dev.truce;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * One transition of a lifecycle: from some states to one.
 *
 * <p>Two transitions of one name are one action that leads to different states, depending on where it starts.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Transition {

    /** In {@link #from()}: every state but the target itself and the terminal ones. */
    String ANY = "*";

    /**
     * The name on the wire.
     *
     * @return letters, digits, {@code -} and {@code _}, beginning with a letter
     */
    String name();

    /**
     * The states in which the transition is legal.
     *
     * @return names of constants of the member's enum, or {@link #ANY} alone
     */
    String[] from();

    /**
     * The state after the transition.
     *
     * @return the name of a constant of the member's enum
     */
    String to();

    /**
     * The name of the guard's method.
     *
     * @return a Java identifier; empty for the camel case of {@link #name()}
     */
    String method() default "";
}
