package dev.truce;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares that the resource cannot be deleted while another one refers to it: "cannot be deleted while it has subscriptions".
 *
 * <p>The safeguard is the database's foreign key. On a member, such as a JPA {@code @OneToMany}, the referring class is the
 * member's type or the type of its elements.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
@Repeatable(ReferencedBy.List.class)
public @interface ReferencedBy {

    /**
     * The class that refers to the resource.
     *
     * @return the class; {@code void.class} where {@link #name()} or the member's type says it
     */
    Class<?> value() default void.class;

    /**
     * The referring resource's singular name on the wire.
     *
     * @return a name such as {@code subscription}; empty for the name of the referring class
     */
    String name() default "";

    /**
     * The table that holds the foreign key.
     *
     * @return the table's name; empty for the table of the referring class, if it is known
     */
    String table() default "";

    /**
     * The names of the database's foreign key constraint.
     *
     * @return names without schema; empty for the database's default names
     */
    String[] constraint() default {};

    /**
     * The problem's code: what clients branch on.
     *
     * @return upper-case letters, digits and {@code _}; empty for the resource, {@code _REFERENCED_BY_} and the referring one
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

    /** Holds several {@link ReferencedBy} annotations of one class or member. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
    @interface List {

        /**
         * The annotations.
         *
         * @return one for each referring resource
         */
        ReferencedBy[] value();
    }
}
