package api;

import dev.truce.Resolution;
import dev.truce.runtime.Conflict;
import dev.truce.runtime.ProblemDefinition;
import dev.truce.runtime.ProblemStyle;
import dev.truce.runtime.ProblemType;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The problem types of {@link Document}. */
@Generated("dev.truce.processor.GuardProcessor")
public enum DocumentProblem implements ProblemType {
    /** Document title already taken (409). */
    DUPLICATE_DOCUMENT_TITLE(
            "/problems/document/duplicate-document-title",
            "DUPLICATE_DOCUMENT_DOCUMENT_TITLE",
            409,
            "Document title already taken",
            Resolution.CHANGE_VALUE,
            "Another document has the same document title. Use a different document title."),

    /** Document precondition failed (412). */
    PRECONDITION_FAILED(
            "/problems/document/precondition-failed",
            "DOCUMENT_PRECONDITION_FAILED",
            412,
            "Document precondition failed",
            Resolution.REFETCH,
            "The document has changed since it was read. Read it again, reapply the change and send it with its new entity tag."),

    /** Document version is stale (409). */
    STALE(
            "/problems/document/stale",
            "STALE_DOCUMENT",
            409,
            "Document version is stale",
            Resolution.REFETCH,
            "The document has changed since it was read. Read it again, reapply the change and send it again."),

    /** Document precondition required (428). */
    PRECONDITION_REQUIRED(
            "/problems/document/precondition-required",
            "DOCUMENT_PRECONDITION_REQUIRED",
            428,
            "Document precondition required",
            Resolution.REFETCH,
            "This request needs If-Match. Read the document and send the request again with the entity tag of the answer in If-Match.");

    private final ProblemDefinition definition;

    DocumentProblem(String uri, String code, int status, String title, Resolution resolution,
            String detail) {
        this.definition = ProblemDefinition.of(
                ProblemStyle.DEFAULT, "document", uri, code, status, title, resolution, detail);
    }

    @Override
    public ProblemDefinition definition() {
        return definition;
    }

    /** Returns the problem type of a conflict, {@code null} if it belongs to another resource. */
    public static @Nullable DocumentProblem of(Conflict conflict) {
        return conflict.type() instanceof DocumentProblem problem ? problem : null;
    }
}
