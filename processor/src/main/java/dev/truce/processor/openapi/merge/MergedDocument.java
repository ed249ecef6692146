package dev.truce.processor.openapi.merge;

import dev.truce.processor.diagnostic.DiagnosticCode;
import dev.truce.processor.diagnostic.Finding;
import dev.truce.processor.diagnostic.Findings;
import dev.truce.processor.openapi.OpenApiDocument;
import dev.truce.processor.openapi.OpenApiFragment;
import dev.truce.processor.openapi.OpenApiSettings;
import dev.truce.processor.openapi.Overlay;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A document of the user with a contract's additions in it.
 *
 * @param text the text; {@code null} if nothing can be merged into the document
 * @param overlay the same additions as an Overlay document
 * @param isJson whether it is written as JSON
 * @param findings the findings on the document
 */
public record MergedDocument(@Nullable String text, OpenApiDocument overlay, boolean isJson, Findings findings) {

    private static final int QUOTED = 3;

    /**
     * Merges a contract's fragment into a document. The file is only read.
     *
     * @param fragment what the contract adds
     * @param settings what the options say
     * @param input the document, YAML or JSON
     * @param validate whether swagger-parser checks the document and the result
     */
    public static MergedDocument of(OpenApiFragment fragment, OpenApiSettings settings, Path input, boolean validate) {
        InputFile file = new InputFile(input);
        try {
            SourceDocument document = new DocumentReader(file.name()).read(file.read());
            return of(fragment, settings, document, validate);
        } catch (UnusableDocumentException e) {
            return new MergedDocument(
                    null, OpenApiDocument.overlay(fragment, settings), false, Findings.of(List.of(e.finding())));
        }
    }

    static MergedDocument of(
            OpenApiFragment fragment, OpenApiSettings settings, SourceDocument document, boolean validate)
            throws UnusableDocumentException {
        MergePlan plan = MergePlan.of(fragment, document);
        String text = new DocumentSplicer(document).splice(plan.additions());
        Findings findings = plan.findings();
        if (validate) {
            findings = findings.and(validate(document, text));
        }
        OpenApiDocument overlay = Overlay.of(plan.additions(), settings.title(), settings.infoVersion());
        return new MergedDocument(text, overlay, document.isJson(), findings);
    }

    /**
     * Returns the parser's messages about the document, and those that only the result has. Additions fix nothing, so
     * a result without messages means a document without: then the document is not parsed, which saves half the time
     * of a large one.
     */
    private static Findings validate(SourceDocument document, String text) {
        List<String> after = DocumentValidator.messages(document, withoutMark(text));
        if (after.isEmpty()) {
            return Findings.none();
        }
        List<Finding> findings = new ArrayList<>();
        List<String> before =
                DocumentValidator.messages(document, document.text().text());
        if (!before.isEmpty()) {
            findings.add(Finding.nowhere(DiagnosticCode.OPENAPI_INVALID, document.name(), quote(before)));
        }
        List<String> added = new ArrayList<>(after);
        added.removeAll(before);
        if (!added.isEmpty()) {
            findings.add(Finding.nowhere(
                    DiagnosticCode.OPENAPI_INVALID, document.name() + " with its conflicts", quote(added)));
        }
        return Findings.of(findings);
    }

    private static String withoutMark(String text) {
        return text.startsWith(DocumentText.BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private static String quote(List<String> messages) {
        String first = messages.stream()
                .limit(QUOTED)
                .map(message -> "'" + message + "'")
                .collect(Collectors.joining(", "));
        return messages.size() > QUOTED ? first + " and " + (messages.size() - QUOTED) + " more" : first;
    }
}
