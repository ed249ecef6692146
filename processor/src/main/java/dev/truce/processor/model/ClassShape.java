package dev.truce.processor.model;

/**
 * The kind of a class and its visibility.
 *
 * @param kind the declaration
 * @param isPublic whether other packages can see it
 * @param isPrivate whether it, or a class around it, is private, so that generated code cannot see it
 * @param typeParameters how many type parameters it has
 */
public record ClassShape(Kind kind, boolean isPublic, boolean isPrivate, int typeParameters) {

    /** A public class without type parameters. */
    public static final ClassShape PUBLIC_CLASS = new ClassShape(Kind.CLASS, true, false, 0);

    /** The kinds of declarations that can carry an annotation. */
    public enum Kind {
        CLASS("a class"),
        RECORD("a record"),
        INTERFACE("an interface"),
        ENUM("an enum"),
        ANNOTATION("an annotation type");

        private final String text;

        Kind(String text) {
            this.text = text;
        }

        /** The kind as a sentence names it: {@code an interface}. */
        public String text() {
            return text;
        }

        /** Whether a resource can be one. */
        public boolean canHoldRules() {
            return this == CLASS || this == RECORD;
        }
    }
}
