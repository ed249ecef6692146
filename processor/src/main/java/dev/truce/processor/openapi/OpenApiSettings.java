package dev.truce.processor.openapi;

import java.util.Locale;

/**
 * The options for documents.
 *
 * @param version the version of OpenAPI that a fresh document has
 * @param title the title of a fresh document
 * @param infoVersion the version of the API in a fresh document
 * @param problemBase the prefix of every problem's {@code type}
 * @param members how the members of problems are spelt
 */
public record OpenApiSettings(
        Version version, String title, String infoVersion, String problemBase, MemberNaming members) {

    /** The versions of OpenAPI that documents can have. */
    public enum Version {
        /** OpenAPI 3.0. */
        V3_0("3.0.3"),
        /** OpenAPI 3.1. */
        V3_1("3.1.0");

        private final String text;

        Version(String text) {
            this.text = text;
        }

        String text() {
            return text;
        }
    }

    /** The naming of problem members; models hold them in snake case. */
    public enum MemberNaming {
        /** As in {@code current_state}. */
        SNAKE_CASE,
        /** As in {@code currentState}. */
        CAMEL_CASE;

        String apply(String snakeCaseName) {
            if (this == SNAKE_CASE) {
                return snakeCaseName;
            }
            StringBuilder name = new StringBuilder();
            for (String word : snakeCaseName.split("_", -1)) {
                name.append(name.isEmpty() ? word : capitalized(word));
            }
            return name.toString();
        }

        private static String capitalized(String word) {
            return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
        }
    }
}
