package api;

import dev.truce.runtime.generated.Representation;
import java.util.Map;
import javax.annotation.processing.Generated;

/** Describes {@link DocumentPage}, which represents {@link Document}, to integrations. */
@Generated("dev.truce.processor.GuardProcessor")
@SuppressWarnings("rawtypes")
public final class DocumentPageRepresentation extends Representation<DocumentPage> {
    /** For {@code ServiceLoader}. */
    public DocumentPageRepresentation() {
        super(DocumentPage.class, Document.class, Map.of("changedAt", "changedAt"));
    }
}
