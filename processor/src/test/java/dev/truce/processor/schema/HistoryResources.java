package dev.truce.processor.schema;

import com.google.testing.compile.Compiler;
import dev.truce.processor.model.Resource;
import dev.truce.processor.read.ResourceReader;
import dev.truce.processor.read.source.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Reads the resources of a history, for tests that hold them against more schemas than a compiler has time for. */
final class HistoryResources extends AbstractProcessor {
    private final List<Resource> resources = new ArrayList<>();

    private HistoryResources() {}

    static List<Resource> of(String history) {
        HistoryResources reader = new HistoryResources();
        var unused = Compiler.javac().withProcessors(reader).compile(SchemaCompilation.sources(history));
        return List.copyOf(reader.resources);
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        ResourceReader reader = new ResourceReader(
                new Reading(processingEnv.getElementUtils(), processingEnv.getTypeUtils(), "/problems", ""));
        for (TypeElement type : ElementFilter.typesIn(round.getRootElements())) {
            if (ResourceReader.isResource(type)) {
                resources.add(reader.read(type));
            }
        }
        return false;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }
}
