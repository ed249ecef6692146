package dev.truce;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a class, usually a DTO, that shows a resource on the wire.
 *
 * <p>The JSON names of its members ({@code @JsonProperty}, {@code @JsonNaming}) are then the names in problems and documents,
 * and integrations find the entity tag of a response through its member of the same name as the resource's version. A member
 * of the resource and a member of the representation belong together when they have the same Java name.
 *
 * <p>Several classes may show one resource. The one with the most members comes first, and of equals the one whose binary name
 * does: documents show the resource as it does, and a member has, in problems and documents alike, its name in the first
 * representation that has the member.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface RepresentationOf {

    /**
     * The resource that this class shows.
     *
     * @return a class that declares at least one rule
     */
    Class<?> value();

    /**
     * Whether a client that has the current entity tag is answered 304. The tag guards writes in any case.
     *
     * @return {@link Cache#UNLESS_NESTED} to answer 304 unless the class shows other resources, too
     */
    Cache cache() default Cache.UNLESS_NESTED;
}
