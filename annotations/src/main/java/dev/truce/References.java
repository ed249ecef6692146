package dev.truce;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares that a member refers to another resource, which must exist: "the customer of the order does not exist".
 *
 * <p>The safeguard is the database's foreign key: a check before the write is passed while another request deletes the other resource.
 * {@link ReferencedBy} is the other end, where the resource cannot be deleted.
 *
 * <pre>{@code
 * @References(Customer.class) UUID customerId
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface References {

    /**
     * The class that the member refers to.
     *
     * @return the class; {@code void.class} for the member's type, as of a JPA {@code @ManyToOne}
     */
    Class<?> value() default void.class;

    /**
     * The singular name of what the member refers to, on the wire.
     *
     * @return a name such as {@code customer}; empty for the member's name without {@code Id} at its end
     */
    String name() default "";

    /**
     * The table that the foreign key refers to.
     *
     * @return the table's name; empty for the table of the class, if it is known
     */
    String table() default "";

    /**
     * The names of the database's foreign key constraint.
     *
     * @return names without schema; empty for the database's default names
     */
    String[] constraint() default {};

    /**
     * The HTTP status: 409 where the other resource may have been deleted in between, 422 where the client has sent a value that
     * refers to nothing (RFC 9110 sections 15.5.10 and 15.5.21).
     *
     * @return a status from 400 to 499
     */
    int status() default 409;

    /**
     * The problem's code: what clients branch on.
     *
     * @return upper-case letters, digits and {@code _}; empty for {@code MISSING_}, the resource and the name
     */
    String code() default "";

    /**
     * The problem's title: the same for every occurrence (RFC 9457 section 3.1.3).
     *
     * @return a short sentence without a period at its end; empty for one made from both names
     */
    String title() default "";

    /**
     * The problem's detail: what this occurrence is about and how to recover from it (RFC 9457 section 3.1.4).
     *
     * @return a text; empty for one made from both names
     */
    String detail() default "";
}
