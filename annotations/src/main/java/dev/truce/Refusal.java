package dev.truce;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a conflict of the service's own, such as a stock that does not suffice or a credit limit that is reached.
 *
 * <p>The service raises it by hand through the factory that the guard gets for it; it is typed and documented like every other
 * conflict. Endpoints name it in {@link Guarded#refusals()}.
 *
 * <pre>{@code
 * @Refusal(code = "INSUFFICIENT_STOCK", title = "Not enough stock", detail = "Only {available} left", members = "available")
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
@Repeatable(Refusal.List.class)
public @interface Refusal {

    /**
     * The problem's code: what clients branch on. The guard's factory is its camel case.
     *
     * @return upper-case letters, digits and {@code _}, beginning with a letter
     */
    String code();

    /**
     * The problem's title: the same for every occurrence (RFC 9457 section 3.1.3).
     *
     * @return a short sentence without a period at its end
     */
    String title();

    /**
     * The problem's detail: what this occurrence is about and how to recover from it (RFC 9457 section 3.1.4).
     *
     * @return a text in which <code>{name}</code> stands for the member {@code name}; empty for the title
     */
    String detail() default "";

    /**
     * The HTTP status.
     *
     * @return a status from 400 to 499
     */
    int status() default 409;

    /**
     * The client's next step.
     *
     * @return the value of the problem's member {@code resolution}
     */
    Resolution resolution() default Resolution.NOT_RETRYABLE;

    /**
     * The problem's extension members of its own, which the guard's factory takes in this order (RFC 9457 section 3.2).
     *
     * @return names that begin with a letter and hold three or more letters, digits and {@code _}
     */
    String[] members() default {};

    /** Holds several {@link Refusal} annotations of one class or member. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
    @interface List {

        /**
         * The annotations.
         *
         * @return one for each refusal
         */
        Refusal[] value();
    }
}
