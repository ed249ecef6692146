package dev.truce.processor;

import dev.truce.processor.diagnostic.DiagnosticCode;
import dev.truce.processor.diagnostic.Finding;
import dev.truce.processor.diagnostic.Findings;
import dev.truce.processor.generate.GeneratedSource;
import dev.truce.processor.model.SourceLocation;
import dev.truce.processor.read.source.Locations;
import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.Element;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.TypeElement;

/** Writes generated sources, each with its one originating element, as an isolating processor must. */
final class SourceFiles {
    private final Filer filer;
    private final Set<String> written = new HashSet<>();

    SourceFiles(Filer filer) {
        this.filer = filer;
    }

    /** Writes a source, or returns the finding that prevents it. */
    Findings write(GeneratedSource source, TypeElement origin) {
        SourceLocation location = Locations.of(origin);
        try (Writer writer =
                filer.createSourceFile(source.qualifiedName(), origin).openWriter()) {
            writer.write(source.text());
            written.add(source.qualifiedName());
            return Findings.none();
        } catch (FilerException e) {
            return Findings.of(List.of(Finding.of(
                    DiagnosticCode.RESOURCE_FILE_EXISTS, location, source.qualifiedName(), origin.getSimpleName())));
        } catch (IOException e) {
            return Findings.of(List.of(Finding.of(
                    DiagnosticCode.INTERNAL_UNWRITABLE,
                    location,
                    source.qualifiedName(),
                    String.valueOf(e.getMessage()))));
        }
    }

    /** Returns whether one of these classes and packages is not from here. */
    boolean hasOthers(Collection<? extends Element> roots) {
        for (Element root : roots) {
            if (!(root instanceof QualifiedNameable named)
                    || !written.contains(named.getQualifiedName().toString())) {
                return true;
            }
        }
        return false;
    }
}
