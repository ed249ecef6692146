package dev.truce;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names a resource on the wire and in the database, so that renaming the class changes neither.
 *
 * <p>Optional: a class that carries a rule is a resource without it.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ApiResource {

    /**
     * The singular name of the resource in problem types, codes and texts: lower-case words joined by {@code -}, such as
     * {@code purchase-order}.
     *
     * @return the name; empty for the simple name of the class in kebab case ({@code PurchaseOrder}, {@code purchase-order})
     */
    String name() default "";

    /**
     * The table that holds the resource. Its columns are those that {@code @Column} names, else the members' names in snake case.
     *
     * <p>Where JPA's {@code @Version} protects the rows of an entity, its provider alone writes them, unless the table is named here:
     * then conditional SQL may write them, too.
     *
     * @return the table's name, with its schema where needed ({@code sales.orders}); empty for the name that JPA's
     *     {@code @Table} gives, else the name of the entity, if it is one
     */
    String table() default "";

    /**
     * The members that identify the resource.
     *
     * @return names of members; empty for the members with an {@code @Id} annotation, else a member {@code id}
     */
    String[] key() default {};
}
