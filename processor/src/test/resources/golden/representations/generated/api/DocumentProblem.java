package api;

import dev.truce.runtime.Conflict;
import dev.truce.runtime.ProblemDefinition;
import dev.truce.runtime.ProblemStyle;
import dev.truce.runtime.ProblemType;
import dev.truce.runtime.generated.StandardProblem;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The problem types of {@link Document}. */
@Generated("dev.truce.processor.GuardProcessor")
public enum DocumentProblem implements ProblemType {
    /** DUPLICATE_DOCUMENT_DOCUMENT_TITLE, 409: Document title already taken. */
    DUPLICATE_DOCUMENT_TITLE(StandardProblem.duplicate("documentTitle")),

    /** DOCUMENT_PRECONDITION_FAILED, 412: Document precondition failed. */
    PRECONDITION_FAILED(StandardProblem.PRECONDITION_FAILED),

    /** STALE_DOCUMENT, 409: Document version is stale. */
    STALE(StandardProblem.STALE),

    /** DOCUMENT_PRECONDITION_REQUIRED, 428: Document precondition required. */
    PRECONDITION_REQUIRED(StandardProblem.PRECONDITION_REQUIRED);

    private final ProblemDefinition definition;

    DocumentProblem(StandardProblem standard) {
        this.definition = standard.of(ProblemStyle.DEFAULT, "document");
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
