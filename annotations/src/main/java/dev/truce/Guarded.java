package dev.truce;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Binds an endpoint method to a resource, and so to the conflicts that the method can answer with.
 *
 * <p>HTTP method and path are read from the annotations of the web framework. Where there is none, {@link #method()} and {@link
 * #path()} say them. An endpoint that creates one resource and changes another carries the annotation twice.
 *
 * <pre>{@code
 * @PostMapping("/orders/{id}/ship")
 * @Guarded(value = Order.class, transition = "ship")
 * Order ship(@PathVariable UUID id, IfMatch ifMatch) { … }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@Repeatable(Guarded.List.class)
public @interface Guarded {

    /**
     * The resource whose rules the endpoint can meet.
     *
     * @return a class that declares at least one rule
     */
    Class<?> value();

    /**
     * The effect of the endpoint on the resource.
     *
     * @return the operation; {@link Operation#AUTO} follows the HTTP method and {@link #transition()}
     */
    Operation operation() default Operation.AUTO;

    /**
     * The transitions of the resource's lifecycle that the endpoint fires.
     *
     * @return names of transitions, as {@link Transition#name()} gives them
     */
    String[] transition() default {};

    /**
     * The refusals of the resource that the endpoint can raise.
     *
     * @return codes, as {@link Refusal#code()} gives them
     */
    String[] refusals() default {};

    /**
     * The HTTP method, where no framework annotation says it.
     *
     * @return the method in upper case, such as {@code POST}; empty to read the framework's annotations
     */
    String method() default "";

    /**
     * The path template, where no framework annotation says it.
     *
     * @return an absolute template such as <code>/orders/{id}</code>; empty to read the framework's annotations
     */
    String path() default "";

    /** Holds several {@link Guarded} annotations of one method. */
    @Documented
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    @interface List {

        /**
         * The annotations.
         *
         * @return one for each resource that the endpoint is bound to
         */
        Guarded[] value();
    }
}
