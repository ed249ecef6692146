package dev.truce.processor.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Another processor, which generates its classes in the first round. */
public final class Generating extends AbstractProcessor {
    private final String[] sources;
    private boolean done;

    /** Generates classes, given as the name of each and its text. */
    public Generating(String... namesAndTexts) {
        this.sources = namesAndTexts;
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
        for (int i = 0; i < sources.length && !done; i += 2) {
            try (Writer writer =
                    processingEnv.getFiler().createSourceFile(sources[i]).openWriter()) {
                writer.write(sources[i + 1]);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        done = true;
        return false;
    }
}
