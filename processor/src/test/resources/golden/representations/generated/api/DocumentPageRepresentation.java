package api;

import dev.truce.runtime.Representation;
import java.util.Map;
import javax.annotation.processing.Generated;

/** What integrations know of {@link DocumentPage}, which shows {@link Document}. */
@Generated("dev.truce.processor.GuardProcessor")
@SuppressWarnings("rawtypes")
public final class DocumentPageRepresentation extends Representation<DocumentPage> {
    /** For {@code ServiceLoader}. */
    public DocumentPageRepresentation() {
        super(DocumentPage.class, Document.class, Map.of("changedAt", "changedAt"));
    }
}
