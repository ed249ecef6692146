package dev.truce;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Replaces what the problem of a rule says, where a rule leads to several problem types and so cannot take these attributes
 * itself.
 *
 * <p>Every attribute has the default {@code ""} or {@code 0}, which keeps what Truce says.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface ProblemOverride {

    /**
     * The problem's code: what clients branch on.
     *
     * @return upper-case letters, digits and {@code _}, beginning with a letter
     */
    String code() default "";

    /**
     * The problem's title: the same for every occurrence (RFC 9457 section 3.1.3).
     *
     * @return a short sentence without a period at its end
     */
    String title() default "";

    /**
     * The problem's detail: what this occurrence is about and how to recover from it (RFC 9457 section 3.1.4).
     *
     * @return a text in which <code>{name}</code> stands for the member {@code name} of the problem
     */
    String detail() default "";

    /**
     * The HTTP status.
     *
     * @return a status from 400 to 499; 0 keeps the default
     */
    int status() default 0;
}
