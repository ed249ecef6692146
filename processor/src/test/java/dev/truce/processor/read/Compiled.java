package dev.truce.processor.read;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.CompilationSubject;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.truce.processor.read.source.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;

/** Hands the elements of some sources to a test, inside a real compilation, and gives back what the test makes of them. */
public final class Compiled {
    private final List<JavaFileObject> sources = new ArrayList<>();
    private String jsonNaming = "";
    private String problemBase = "/problems";

    private Compiled() {}

    /** Sources, each beginning with its package; the file is named after its first top-level type. */
    public static Compiled of(String... sources) {
        Compiled compiled = new Compiled();
        for (String source : sources) {
            compiled.sources.add(JavaFileObjects.forSourceString(name(source), source));
        }
        return compiled;
    }

    public Compiled jsonNaming(String strategy) {
        this.jsonNaming = strategy;
        return this;
    }

    Compiled problemBase(String base) {
        this.problemBase = base;
        return this;
    }

    public dev.truce.processor.model.Resource resource(String type) {
        return read(
                reading -> new ResourceReader(reading).read(reading.elements().getTypeElement(type)));
    }

    dev.truce.processor.model.Representation representation(String type) {
        return read(reading -> new RepresentationReader(reading)
                .read(reading.elements().getTypeElement(type))
                .orElseThrow());
    }

    public <T> T read(Function<Reading, T> reader) {
        List<T> result = new ArrayList<>();
        AbstractProcessor processor = new AbstractProcessor() {
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
                if (result.isEmpty()) {
                    result.add(reader.apply(new Reading(
                            processingEnv.getElementUtils(), processingEnv.getTypeUtils(), problemBase, jsonNaming)));
                }
                return false;
            }
        };
        Compilation compilation = Compiler.javac().withProcessors(processor).compile(sources);
        CompilationSubject.assertThat(compilation).succeeded();
        return result.get(0);
    }

    private static String name(String source) {
        String packageName = source.replaceFirst("(?s)^\\s*package ([\\w.]+);.*", "$1");
        String type = source.replaceFirst("(?s)^.*?(?:class|record|interface|enum) (\\w+).*", "$1");
        return packageName + "." + type;
    }
}
