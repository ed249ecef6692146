package dev.truce;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares that no two resources share the value of a member, or of several members together.
 *
 * <p>On a field, a record component or an accessor it speaks of that member; on the class of the members in {@link #fields()}.
 * The safeguard is the database's unique constraint: a check before the insert is passed by two requests at once. Its violation
 * becomes the conflict that this rule declares, a 409.
 *
 * <pre>{@code
 * @Unique(fields = {"room", "start"}, code = "SLOT_TAKEN")
 * public record Booking(UUID id, String room, Instant start, String guest) {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
@Repeatable(Unique.List.class)
public @interface Unique {

    /**
     * The members whose values are unique together.
     *
     * @return names of members; empty on a member, where it is that member alone
     */
    String[] fields() default {};

    /**
     * Members or columns that belong to the constraint but not to the API, such as the tenant: two tenants may use one value.
     *
     * @return names of members or columns; never part of a code, a body or the documentation
     */
    String[] scope() default {};

    /**
     * The condition under which the rule holds, for a partial index.
     *
     * @return the SQL of the index's {@code WHERE}, such as {@code deleted_at IS NULL}; empty for none
     */
    String where() default "";

    /**
     * The names of the database's constraint or index.
     *
     * @return names without schema; empty for the name that JPA's annotations give, else the database's default names
     */
    String[] constraint() default {};

    /**
     * The problem's code: what clients branch on.
     *
     * @return upper-case letters, digits and {@code _}; empty for {@code DUPLICATE_}, the resource and its fields
     */
    String code() default "";

    /**
     * The problem's title: the same for every occurrence (RFC 9457 section 3.1.3).
     *
     * @return a short sentence without a period at its end; empty for one made from resource and fields
     */
    String title() default "";

    /**
     * The problem's detail: what this occurrence is about and what the user can do (RFC 9457 section 3.1.4).
     *
     * @return a text such as {@code Use a different e-mail or log in}; empty for one made from resource and fields
     */
    String detail() default "";

    /**
     * Whether values that differ in case only are duplicates.
     *
     * @return {@code true} if {@code A@x.org} and {@code a@x.org} may not both exist
     */
    boolean ignoreCase() default false;

    /**
     * The amount of information that the problem discloses.
     *
     * @return {@link Disclosure#VALUE} where the value that the client sent may be repeated
     */
    Disclosure disclosure() default Disclosure.VALUE;

    /** Holds several {@link Unique} annotations of one class or member. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
    @interface List {

        /**
         * The annotations.
         *
         * @return one for each constraint
         */
        Unique[] value();
    }
}
