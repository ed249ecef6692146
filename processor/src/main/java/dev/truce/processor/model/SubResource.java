package dev.truce.processor.model;

/**
 * An endpoint method of Jakarta REST whose path the sources do not tell, because objects hand the request on at run time (Jakarta
 * RESTful Web Services section 3.4.1).
 *
 * @param endpoint the class that holds the method
 * @param method the Java method's name
 * @param role its part in this
 * @param location the {@code @Guarded} that says neither HTTP method nor path
 */
public record SubResource(ClassRef endpoint, String method, Role role, SourceLocation location) {

    /** The parts that a method can have. */
    public enum Role {
        /** It has a path and no HTTP method: it returns the object that answers. */
        LOCATOR,
        /** It has an HTTP method, but its class has no path: a locator leads to it. */
        MEMBER
    }
}
