package dev.truce.processor;

import dev.truce.processor.diagnostic.DiagnosticCode;
import dev.truce.processor.diagnostic.Finding;
import dev.truce.processor.diagnostic.Findings;
import dev.truce.processor.model.Contract;
import dev.truce.processor.openapi.OpenApiDocuments;
import dev.truce.processor.openapi.OpenApiFragment;
import dev.truce.processor.openapi.merge.MergedDocument;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The files that document a contract: the fresh or merged document, and the additions alone, for tools that add them to a document
 * elsewhere.
 *
 * @param texts the files' texts by path
 * @param findings what is to be said about them
 */
record DocumentFiles(Map<String, String> texts, Findings findings) {

    static final String OVERLAY = "META-INF/truce/openapi-overlay.yaml";
    static final String FRAGMENT = "META-INF/truce/openapi-fragment.json";

    static DocumentFiles of(Contract contract, ProcessorOptions options, ResourceFiles files) {
        OpenApiFragment fragment = OpenApiFragment.of(contract, options.openApi());
        Map<String, String> texts = new TreeMap<>();
        texts.put(FRAGMENT, OpenApiDocuments.fragment(fragment, options.openApi()));
        Path input = options.openApiInput();
        if (input == null) {
            texts.put(OVERLAY, OpenApiDocuments.overlay(fragment, options.openApi()));
            for (String output : options.openApiOutputs()) {
                texts.put(output, OpenApiDocuments.fresh(contract, fragment, options.openApi(), output));
            }
            return new DocumentFiles(texts, Findings.none());
        }
        MergedDocument merged = MergedDocument.of(fragment, options.openApi(), input, options.openApiValidate());
        List<Finding> findings = new ArrayList<>(merged.findings().list());
        texts.put(OVERLAY, merged.overlay());
        String text = merged.text();
        if (text != null) {
            for (String output : options.openApiOutputs()) {
                Finding obstacle = obstacle(output, input, merged, files);
                if (obstacle == null) {
                    texts.put(output, text);
                } else {
                    findings.add(obstacle);
                }
            }
        }
        return new DocumentFiles(texts, Findings.of(findings));
    }

    /** What keeps the merged document from being written there; {@code null} for nothing. */
    private static @Nullable Finding obstacle(String output, Path input, MergedDocument merged, ResourceFiles files) {
        if (files.isSame(output, input)) {
            return Finding.nowhere(
                    DiagnosticCode.OPTION_BAD_VALUE,
                    "truce.openapi.output",
                    output,
                    "that is the input, which is never overwritten, choose another");
        }
        return output.toLowerCase(Locale.ROOT).endsWith(".json") && !merged.isJson()
                ? Finding.nowhere(DiagnosticCode.OPENAPI_OUTPUT_FORMAT, output, String.valueOf(input.getFileName()))
                : null;
    }
}
