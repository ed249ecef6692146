package dev.truce.processor;

import dev.truce.processor.diagnostic.DiagnosticCode;
import dev.truce.processor.diagnostic.Finding;
import dev.truce.processor.diagnostic.Findings;
import dev.truce.processor.openapi.OpenApiDocument;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.StandardLocation;

/** Writes files that are not sources into the class output, in UTF-8. */
final class ResourceFiles {
    private final Filer filer;

    ResourceFiles(Filer filer) {
        this.filer = filer;
    }

    /**
     * Writes a file, or returns the finding that prevents it.
     *
     * @param path relative to the class output
     * @param origins the originating elements
     */
    Findings write(String path, String text, Collection<? extends Element> origins) {
        try (Writer out = open(path, origins)) {
            out.write(text);
            return Findings.none();
        } catch (IOException e) {
            return unwritable(path, e);
        }
    }

    /** Writes a document, or returns the finding that prevents it. */
    Findings write(String path, OpenApiDocument document, Collection<? extends Element> origins) {
        try (Writer out = open(path, origins)) {
            document.writeTo(out);
            return Findings.none();
        } catch (IOException e) {
            return unwritable(path, e);
        }
    }

    private Writer open(String path, Collection<? extends Element> origins) throws IOException {
        OutputStream out = filer.createResource(
                        StandardLocation.CLASS_OUTPUT, "", path, origins.toArray(new Element[0]))
                .openOutputStream();
        return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    private static Findings unwritable(String path, IOException failure) {
        return Findings.of(List.of(
                Finding.nowhere(DiagnosticCode.INTERNAL_UNWRITABLE, path, String.valueOf(failure.getMessage()))));
    }

    /** Whether a path in the class output is that of a file that exists, which must not be written then. */
    boolean isSame(String path, Path file) {
        try {
            URI uri = filer.getResource(StandardLocation.CLASS_OUTPUT, "", path).toUri();
            return "file".equals(uri.getScheme()) && Files.exists(file) && Files.isSameFile(Path.of(uri), file);
        } catch (IOException | RuntimeException e) {
            // the file does not exist, or the class output has no files
            return false;
        }
    }
}
