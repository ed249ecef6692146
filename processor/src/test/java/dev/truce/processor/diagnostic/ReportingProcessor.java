package dev.truce.processor.diagnostic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Reports given findings in every round; there are three, because it generates a class in the first. */
final class ReportingProcessor extends AbstractProcessor {

    private final Severities severities;
    private final Findings findings;
    private final boolean lastRoundOnly;
    private @Nullable Reporter reporter;

    ReportingProcessor(Severities severities, Findings findings, boolean lastRoundOnly) {
        this.severities = severities;
        this.findings = findings;
        this.lastRoundOnly = lastRoundOnly;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (reporter == null) {
            reporter = new Reporter(processingEnv, severities);
            generate();
        }
        reporter.enter(round);
        if (!lastRoundOnly || round.processingOver()) {
            reporter.report(findings);
        }
        return false;
    }

    private void generate() {
        try (Writer writer =
                processingEnv.getFiler().createSourceFile("shop.Generated").openWriter()) {
            writer.write("package shop; class Generated {}");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
