package dev.truce.processor.openapi;

import dev.truce.runtime.generated.MemberNaming;

/**
 * The options for documents.
 *
 * @param version the version of OpenAPI that a fresh document has
 * @param title the title of a fresh document
 * @param infoVersion the version of the API in a fresh document
 * @param problemBase the prefix of every problem's {@code type}
 * @param members the naming of the members of problems
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
}
