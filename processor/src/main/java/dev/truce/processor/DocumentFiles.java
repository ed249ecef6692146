package dev.truce.processor;

import dev.truce.processor.diagnostic.DiagnosticCode;
import dev.truce.processor.diagnostic.Finding;
import dev.truce.processor.diagnostic.Findings;
import dev.truce.processor.model.Contract;
import dev.truce.processor.openapi.OpenApiDocument;
import dev.truce.processor.openapi.OpenApiFragment;
import dev.truce.processor.openapi.OpenApiSettings;
import dev.truce.processor.openapi.merge.MergedDocument;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * The files that document a contract: the fresh or merged document, and the additions alone, for tools that add them
 * to a document
 * elsewhere. A mistake in one of them is found before the first is written.
 */
final class DocumentFiles {

    static final String OVERLAY = "META-INF/truce/openapi-overlay.yaml";
    static final String FRAGMENT = "META-INF/truce/openapi-fragment.json";

    private final Contract contract;
    private final OpenApiSettings settings;
    private final OpenApiFragment fragment;
    private final @Nullable MergedDocument merged;
    private final List<String> outputs = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final ResourceFiles files;

    DocumentFiles(Contract contract, ProcessorOptions options, ResourceFiles files) {
        this.contract = contract;
        this.settings = options.openApi();
        this.files = files;
        this.fragment = OpenApiFragment.of(contract, settings);
        Path input = options.openApiInput();
        if (input == null) {
            merged = null;
            outputs.addAll(options.openApiOutputs());
            return;
        }
        merged = MergedDocument.of(fragment, settings, input, options.openApiValidate());
        findings.addAll(merged.findings().list());
        if (merged.text() != null) {
            for (String output : options.openApiOutputs()) {
                Finding obstacle = obstacle(output, input, merged, files);
                if (obstacle == null) {
                    outputs.add(output);
                } else {
                    findings.add(obstacle);
                }
            }
        }
    }

    /**
     * Writes the files one after the other: each is large, and is garbage before the next is created.
     *
     * @param origins the classes they are made from
     * @return the findings
     */
    Findings write(Collection<? extends Element> origins) {
        Findings all = Findings.of(findings);
        if (!outputs.contains(FRAGMENT)) {
            all = all.and(files.write(FRAGMENT, OpenApiDocument.fragment(fragment, settings), origins));
        }
        if (!outputs.contains(OVERLAY)) {
            all = all.and(files.write(OVERLAY, overlay(), origins));
        }
        for (String output : outputs) {
            all = all.and(writeDocument(output, origins));
        }
        return all;
    }

    private OpenApiDocument overlay() {
        return merged == null ? OpenApiDocument.overlay(fragment, settings) : merged.overlay();
    }

    private Findings writeDocument(String output, Collection<? extends Element> origins) {
        String text = merged == null ? null : merged.text();
        return text == null
                ? files.write(output, OpenApiDocument.fresh(contract, fragment, settings, output), origins)
                : files.write(output, text, origins);
    }

    /** Returns the reason why the merged document cannot be written there; {@code null} if it can. */
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
