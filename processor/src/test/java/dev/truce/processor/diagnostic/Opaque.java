package dev.truce.processor.diagnostic;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** A processor that does not see which compiler it runs in. */
final class Opaque extends AbstractProcessor {
    private final Processor processor;

    Opaque(Processor processor) {
        this.processor = processor;
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        processor.init(new Environment(() -> environment));
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return processor.getSupportedAnnotationTypes();
    }

    @Override
    public Set<String> getSupportedOptions() {
        return processor.getSupportedOptions();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return processor.getSupportedSourceVersion();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        return processor.process(annotations, round);
    }

    private record Environment(Supplier<ProcessingEnvironment> behind) implements ProcessingEnvironment {
        @Override
        public Map<String, String> getOptions() {
            return behind.get().getOptions();
        }

        @Override
        public Messager getMessager() {
            return behind.get().getMessager();
        }

        @Override
        public Filer getFiler() {
            return behind.get().getFiler();
        }

        @Override
        public Elements getElementUtils() {
            return behind.get().getElementUtils();
        }

        @Override
        public Types getTypeUtils() {
            return behind.get().getTypeUtils();
        }

        @Override
        public SourceVersion getSourceVersion() {
            return behind.get().getSourceVersion();
        }

        @Override
        public Locale getLocale() {
            return behind.get().getLocale();
        }
    }
}
