package dev.truce.processor.generate;

import dev.truce.processor.model.Representation;
import dev.truce.processor.model.Resource;
import dev.truce.processor.read.RepresentationReader;
import dev.truce.processor.read.ResourceReader;
import dev.truce.processor.read.source.Reading;
import dev.truce.processor.testing.Compile;
import dev.truce.processor.testing.Compiled;
import dev.truce.processor.testing.Source;
import dev.truce.runtime.generated.MemberNaming;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Annotated sources, what they say, and what is generated for them. */
final class Project {
    static final GenerationContext CONTEXT =
            new GenerationContext("/problems", MemberNaming.SNAKE_CASE, true, true, false, List.of());

    private final Map<String, String> sources;
    private final Map<String, Resource> resources = new LinkedHashMap<>();
    private final List<Representation> representations = new ArrayList<>();
    private final GenerationContext context;

    private Project(Map<String, String> sources, GenerationContext context) {
        this.sources = sources;
        this.context = context;
        // the sources need not compile without what is generated for them
        Compiled unused = Compile.of(sources)
                .with("-proc:only", "-Xlint:-options", "--release", "17")
                .with(new ModelReader())
                .run();
    }

    /** Each source one file, whose name is found in it. */
    static Project of(String... files) {
        return new Project(new TreeMap<>(Compile.of(files).sources()), CONTEXT);
    }

    /** All files under a directory. */
    static Project in(Path directory) {
        return new Project(read(directory), CONTEXT);
    }

    /** The same sources in another context. */
    Project in(GenerationContext other) {
        return new Project(sources, other);
    }

    Map<String, String> sources() {
        return sources;
    }

    /** What the sources declare, by qualified name. */
    Map<String, Resource> resources() {
        return resources;
    }

    Resource resource(String qualifiedName) {
        if (!resources.containsKey(qualifiedName)) {
            throw new AssertionError("no resource " + qualifiedName + " in " + resources.keySet());
        }
        return resources.get(qualifiedName);
    }

    /** What is generated, by qualified name. */
    Map<String, String> generated() {
        Map<String, String> generated = new TreeMap<>();
        for (Resource resource : resources.values()) {
            put(generated, ProblemWriter.write(resource, context));
            put(generated, GuardWriter.write(resource, context));
            LifecycleWriter.write(resource, context).ifPresent(source -> put(generated, source));
        }
        for (Representation representation : representations) {
            Resource resource = resource(representation.resource().qualifiedName());
            put(generated, RepresentationWriter.write(representation, resource, context));
        }
        return generated;
    }

    private static void put(Map<String, String> generated, GeneratedSource source) {
        generated.put(source.qualifiedName(), source.text());
    }

    /** Compiles sources and generated code with all warnings as errors. */
    Compiled compile() {
        Map<String, String> all = new TreeMap<>(sources);
        all.putAll(generated());
        return Compile.of(all).strict().run();
    }

    /** Loads what {@link #compile()} gives, which must be without any message. */
    ClassLoader load() {
        return compile().load();
    }

    /** The texts of the Java files under a directory, by qualified class name. */
    static Map<String, String> read(Path directory) {
        Map<String, String> files = new TreeMap<>();
        if (Files.isDirectory(directory)) {
            Source.in(directory).forEach(source -> files.put(source.className(), source.text()));
        }
        return files;
    }

    @SupportedAnnotationTypes("*")
    private final class ModelReader extends AbstractProcessor {
        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            Reading reading = new Reading(
                    processingEnv.getElementUtils(), processingEnv.getTypeUtils(), context.problemBase(), "");
            ResourceReader resourceReader = new ResourceReader(reading);
            RepresentationReader representationReader = new RepresentationReader(reading);
            List<TypeElement> types = new ArrayList<>();
            ElementFilter.typesIn(round.getRootElements()).forEach(type -> collect(type, types));
            types.sort(Comparator.comparing(type -> type.getQualifiedName().toString()));
            for (TypeElement type : types) {
                representationReader.read(type).ifPresent(representations::add);
                Resource resource = resourceReader.read(type);
                if (ResourceReader.isResource(type) && resource.isUsable()) {
                    resources.put(type.getQualifiedName().toString(), resource);
                }
            }
            return false;
        }

        private void collect(Element type, List<TypeElement> types) {
            types.add((TypeElement) type);
            ElementFilter.typesIn(type.getEnclosedElements()).forEach(nested -> collect(nested, types));
        }
    }
}
